package org.onrecord.read;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to characters, for files that do not say what they are or say it wrongly.
 *
 * <p>A mark at the start decides; then a pattern of zero bytes, which is UTF-16 without one. All
 * other text is read as UTF-8, and every byte that is not as Windows-1252: this reads UTF-8,
 * Windows-1252, ISO-8859-1 and files pasted together from them. Never fails.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private TextDecoder() {}

  /** The text without its mark. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return utf8OrWindows(bytes, 3);
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return switch (zeros(bytes)) {
      case ODD -> new String(bytes, StandardCharsets.UTF_16LE);
      case EVEN -> new String(bytes, StandardCharsets.UTF_16BE);
      case NONE, BOTH -> utf8OrWindows(bytes, 0);
    };
  }

  /** Whether these bytes are no text in any encoding read here: zero bytes all over. */
  static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return false;
    }
    return zeros(bytes) == Zeros.BOTH;
  }

  static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private enum Zeros {
    NONE,
    ODD,
    EVEN,
    BOTH
  }

  /** English in UTF-16 has a zero in nearly every second byte, and on one side only. */
  private static Zeros zeros(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (even + odd <= length / 200 + 1) {
      return Zeros.NONE; // a stray one or two
    }
    if (odd > length / 5 && even < length / 50 + 1) {
      return Zeros.ODD;
    }
    return even > length / 5 && odd < length / 50 + 1 ? Zeros.EVEN : Zeros.BOTH;
  }

  private static String utf8OrWindows(byte[] bytes, int from) {
    var out = new StringBuilder(bytes.length - from);
    int good = from;
    int i = from;
    while (i < bytes.length) {
      int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
      if (length == 0) {
        out.append(new String(bytes, good, i - good, StandardCharsets.UTF_8));
        out.append(windows1252(bytes[i]));
        i++;
        good = i;
      } else {
        i += length;
      }
    }
    out.append(new String(bytes, good, bytes.length - good, StandardCharsets.UTF_8));
    return out.toString();
  }

  /** The character that Windows-1252 has for a byte; U+FFFD where it has none. */
  static char windows1252(byte code) {
    return WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {code})).charAt(0);
  }

  /** The length of the well-formed UTF-8 sequence of more than one byte here; 0 for none. */
  private static int sequence(byte[] bytes, int i) {
    int first = bytes[i] & 0xff;
    int length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 4;
    if (first < 0xc2 || first > 0xf4 || i + length > bytes.length) {
      return 0;
    }
    for (int j = 1; j < length; j++) {
      if ((bytes[i + j] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xff;
    boolean overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    boolean outside = (first == 0xed && second >= 0xa0) || (first == 0xf4 && second >= 0x90);
    return overlong || outside ? 0 : length;
  }
}
