package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the reading process says of an archive: each file in pieces as it is unpacked, what cannot
 * be unpacked with its reason, a word for each file that is passed over, so that the parent sees it
 * working, and the end.
 */
final class FoundWire {

  /** No file in an archive is larger. */
  static final int LARGEST_FILE = 256 << 20;

  private static final int WHOLE = 0;
  private static final int DROPPED = -1;

  private FoundWire() {}

  /** What one message is about. */
  enum Kind {
    FILE,
    UNREADABLE,
    PASSED,
    END
  }

  /**
   * One message.
   *
   * @param found what there is to read, or why it is not; null where the message is of neither
   */
  record Message(Kind kind, @Nullable Found found) {}

  /** A file begins: its bytes follow, and then that it is whole, or dropped. */
  static void file(DataOutputStream out, String path, String name) throws IOException {
    Wire.writeText(out, Kind.FILE.name());
    Wire.writeText(out, path);
    Wire.writeText(out, name);
  }

  static void bytes(DataOutputStream out, byte[] bytes, int length) throws IOException {
    if (length > 0) {
      out.writeInt(length);
      out.write(bytes, 0, length);
    }
  }

  static void whole(DataOutputStream out) throws IOException {
    out.writeInt(WHOLE);
    out.flush();
  }

  static void dropped(DataOutputStream out) throws IOException {
    out.writeInt(DROPPED);
    out.flush();
  }

  static void unreadable(DataOutputStream out, String path, String reason) throws IOException {
    Wire.writeText(out, Kind.UNREADABLE.name());
    Wire.writeText(out, path);
    Wire.writeText(out, reason);
    out.flush();
  }

  static void passed(DataOutputStream out) throws IOException {
    Wire.writeText(out, Kind.PASSED.name());
    out.flush();
  }

  static void end(DataOutputStream out) throws IOException {
    Wire.writeText(out, Kind.END.name());
    out.flush();
  }

  /** The next message; a file that was dropped half-way is as one that was passed over. */
  static Message read(DataInputStream in) throws IOException {
    Kind kind = Kind.valueOf(Wire.text(in));
    return switch (kind) {
      case FILE -> fileOf(in);
      case UNREADABLE -> new Message(kind, new ReadResult.Unreadable(Wire.text(in), Wire.text(in)));
      case PASSED, END -> new Message(kind, null);
    };
  }

  private static Message fileOf(DataInputStream in) throws IOException {
    String path = Wire.text(in);
    String name = Wire.text(in);
    var bytes = new ByteArrayOutputStream();
    int length = in.readInt();
    while (length > 0) {
      if (length > LARGEST_FILE - bytes.size()) {
        throw new IOException("a file of more than " + LARGEST_FILE + " from the other process");
      }
      bytes.write(in.readNBytes(length));
      length = in.readInt();
    }
    return length == WHOLE
        ? new Message(Kind.FILE, new SourceFile(path, name, bytes.toByteArray()))
        : new Message(Kind.PASSED, null);
  }
}
