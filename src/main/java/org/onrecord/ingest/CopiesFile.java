package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.onrecord.ingest.NearCopies.Said;

/**
 * Keeps what near-copies are found by from one run to the next. A cache: where it is missing, torn
 * or of another state, it is made again from the documents.
 */
final class CopiesFile {

  private static final int FORMAT = 0x0c0b1e52;

  private CopiesFile() {}

  /** Writes all statements, with the state of the index that they belong to. */
  static void write(Path file, String stamp, NearCopies copies) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    var sum = new CRC32C();
    try (var out =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16), sum))) {
      out.writeInt(FORMAT);
      out.writeUTF(stamp);
      out.writeInt(copies.documents().size());
      for (Map.Entry<String, List<Said>> each : copies.documents().entrySet()) {
        out.writeUTF(each.getKey());
        out.writeInt(each.getValue().size());
        for (Said said : each.getValue()) {
          out.writeUTF(said.record());
          out.writeLong(said.speaker());
          out.writeLong(said.day());
          out.writeInt(said.shingles().length);
          for (int shingle : said.shingles()) {
            out.writeInt(shingle);
          }
        }
      }
      out.writeLong(sum.getValue());
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Fills {@code copies} with what was written for this state.
   *
   * @return false where there is nothing usable; {@code copies} is then to be thrown away
   */
  static boolean read(Path file, String stamp, NearCopies copies) {
    if (stamp.isEmpty() || !Files.exists(file)) {
      return false;
    }
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (!isWhole(file)) {
        return false;
      }
      if (in.readInt() != FORMAT || !in.readUTF().equals(stamp)) {
        return false;
      }
      int documents = in.readInt();
      for (int d = 0; d < documents; d++) {
        String document = in.readUTF();
        int count = in.readInt();
        List<Said> statements = new ArrayList<>();
        for (int s = 0; s < count; s++) {
          statements.add(said(in));
        }
        copies.put(document, statements);
      }
      copies.takeTouched();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** It is not synced when it is written, so a power cut may leave any part of it. */
  private static boolean isWhole(Path file) throws IOException {
    long left = Files.size(file) - Long.BYTES;
    var sum = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          return false;
        }
        sum.update(buffer, 0, read);
        left -= read;
      }
      return left == 0 && in.readLong() == sum.getValue();
    }
  }

  private static Said said(DataInputStream in) throws IOException {
    String record = in.readUTF();
    long speaker = in.readLong();
    long day = in.readLong();
    int[] shingles = new int[in.readInt()];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = in.readInt();
    }
    return new Said(record, speaker, day, shingles);
  }
}
