package org.onrecord.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers made smaller before they are sent, so that their length is known: an answer without a
 * length, on a connection that is to be closed, looks whole wherever it is cut.
 */
final class Compression {

  /** Smaller ones fit into one packet anyway. */
  private static final int LEAST = 1_400;

  private static final Pattern GZIP =
      Pattern.compile(
          "(?i)(?:^|[,\\s])(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|\\s*$)");

  private Compression() {}

  /** Whether an answer of this type and length is worth it, and the caller takes it. */
  static boolean fits(Answer answer, @Nullable String accepted) {
    String type = answer.type();
    return answer.body().length >= LEAST
        && accepted != null
        && (type.startsWith("text/") || type.contains("json") || type.contains("xml"))
        && GZIP.matcher(accepted).find();
  }

  static byte[] gzip(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 3);
    try (var gzip = new GZIPOutputStream(bytes, 8_192)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
