package org.onrecord.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An office document: XML files in a zip file (ECMA-376 for Word's, ISO 26300 for OpenDocument).
 */
final class OfficePackage {

  private static final Set<String> FIRST_ENTRIES =
      Set.of("[Content_Types].xml", "mimetype", "_rels/.rels");

  /** More XML than this is no document that anybody wrote. */
  private static final int LARGEST_PART = 128 << 20;

  private OfficePackage() {}

  /** Whether a zip file is an office document and not an archive: such files say so at once. */
  static boolean is(byte[] bytes) {
    String first = firstName(bytes);
    return FIRST_ENTRIES.contains(first) || first.matches("(?:word|xl|ppt|docProps|customXml)/.*");
  }

  private static String firstName(byte[] bytes) {
    int length = bytes.length < 30 ? 0 : (bytes[26] & 0xff) | (bytes[27] & 0xff) << 8;
    if (length == 0 || 30 + length > bytes.length) {
      return "";
    }
    return new String(bytes, 30, length, java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * A part's bytes; null where there is no such part.
   *
   * @throws UnreadableException if it unpacks to more than a document is
   */
  static byte @Nullable [] part(byte[] bytes, String part) throws IOException, UnreadableException {
    long most = Math.min(LARGEST_PART, Math.max(4L << 20, 100L * bytes.length));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals(part)) {
          return bounded(zip, most);
        }
      }
    }
    return null;
  }

  private static byte[] bounded(InputStream in, long most) throws IOException, UnreadableException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > most) {
        throw new UnreadableException("unpacks to more than 100 times its size");
      }
    }
    return out.toByteArray();
  }
}
