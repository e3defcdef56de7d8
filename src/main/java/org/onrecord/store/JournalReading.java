package org.onrecord.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads a journal. A last line that is not whole is what a crash leaves of a write that was never
 * acknowledged: it is passed over. A line in the middle that is not what was written is damage.
 */
final class JournalReading {

  /** What looks at each line, with the place behind it. */
  interface Reader {
    void line(JournalLine line, JournalPosition end) throws IOException;
  }

  private static final int SUM = 9;
  private static final int SIZE = 1 << 16;

  private final Path file;
  private JournalPosition position;

  private JournalReading(Path file, JournalPosition from) {
    this.file = file;
    this.position = from;
  }

  /**
   * Reads all whole lines behind a place.
   *
   * @return the place behind the last of them
   * @throws DamagedStore where a line is not what was written
   */
  static JournalPosition read(Path file, JournalPosition from, Reader reader) throws IOException {
    // one that may not be looked at is no missing one
    if (Files.notExists(file)) {
      return JournalPosition.START;
    }
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from.offset());
      return new JournalReading(file, from).all(in, reader);
    } catch (EOFException e) {
      throw new DamagedStore(file + ": is shorter than what was written");
    } catch (DamagedStore e) {
      throw e;
    } catch (IOException e) {
      throw Durable.named(file, e);
    }
  }

  private JournalPosition all(InputStream in, Reader reader) throws IOException {
    byte[] bytes = new byte[SIZE];
    int start = 0;
    int scanned = 0;
    int filled = 0;
    while (true) {
      while (scanned < filled && bytes[scanned] != '\n') {
        scanned++;
      }
      if (scanned == filled) {
        // what is left of the last line goes to the front, and more behind it
        bytes = Arrays.copyOfRange(bytes, start, start + Math.max(SIZE, 2 * (filled - start)));
        filled -= start;
        scanned -= start;
        start = 0;
        int more = in.read(bytes, filled, bytes.length - filled);
        if (more < 0) {
          return beforeTorn(Arrays.copyOf(bytes, filled));
        }
        filled += more;
        continue;
      }
      byte[] line = Arrays.copyOfRange(bytes, start, scanned);
      List<JournalLine> read = parse(line);
      scanned++;
      start = scanned;
      if (read.isEmpty()) {
        if (scanned == filled && in.read() < 0) {
          return beforeTorn(line);
        }
        throw damaged();
      }
      for (JournalLine each : read) {
        reader.line(each, position);
      }
    }
  }

  private DamagedStore damaged() {
    return new DamagedStore(
        file + ": byte " + position.offset() + ": the line is not what was written");
  }

  /**
   * The place before a last line that is not whole. Where it begins with a whole one, another line
   * feed was lost: what a crash leaves holds nothing behind its end but zeros.
   */
  private JournalPosition beforeTorn(byte[] line) throws DamagedStore {
    int end = line.length;
    while (end > 0 && line[end - 1] == 0) {
      end--;
    }
    if (end > SUM) {
      String said = new String(line, 0, SUM - 1, StandardCharsets.US_ASCII);
      CRC32C crc = JournalWriting.chainFrom(position.chain());
      for (int i = SUM; i < end - 1; i++) {
        crc.update(line[i]);
        boolean closes = line[i] == '}' || line[i] == ']';
        if (closes && said.equals(JournalPosition.hex((int) crc.getValue()))) {
          throw damaged();
        }
      }
    }
    return position;
  }

  /** What was done together; nothing where the line is not what was written. */
  private List<JournalLine> parse(byte[] bytes) {
    if (bytes.length <= SUM || bytes[SUM - 1] != ' ') {
      return List.of();
    }
    byte[] json = Arrays.copyOfRange(bytes, SUM, bytes.length);
    int chain = JournalWriting.chain(position.chain(), json);
    String said = new String(bytes, 0, SUM - 1, StandardCharsets.US_ASCII);
    if (!said.equals(HexFormat.of().toHexDigits(chain))) {
      return List.of();
    }
    try {
      List<JournalLine> lines =
          json[0] == '['
              ? List.of(ModelJson.MAPPER.readValue(json, JournalLine[].class))
              : List.of(ModelJson.MAPPER.readValue(json, JournalLine.class));
      String epoch = position.epoch();
      for (JournalLine line : lines) {
        epoch = line instanceof JournalLine.Began began ? began.epoch() : epoch;
      }
      position = new JournalPosition(epoch, position.offset() + bytes.length + 1, chain);
      return lines;
    } catch (IOException e) {
      return List.of();
    }
  }
}
