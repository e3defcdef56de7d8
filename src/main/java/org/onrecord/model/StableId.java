package org.onrecord.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that come out the same on every machine and in every run: 20 characters of RFC 4648 base32,
 * in lower case, of a SHA-256 (100 bits: a collision among a thousand million records has odds of
 * one in a million million).
 */
public final class StableId {

  private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
  private static final int LENGTH = 20;

  private StableId() {}

  /** The id that these parts always give; no two different lists of parts are joined alike. */
  public static String of(String... parts) {
    MessageDigest digest = digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return base32(digest.digest());
  }

  /** The SHA-256 of some bytes as 64 hexadecimal digits. */
  public static String sha256Hex(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static String base32(byte[] hash) {
    var id = new StringBuilder(LENGTH);
    int bits = 0;
    int held = 0;
    for (int next = 0; id.length() < LENGTH; ) {
      if (held < 5) {
        bits = (bits << 8) | (hash[next++] & 0xff);
        held += 8;
      }
      id.append(ALPHABET[(bits >> (held - 5)) & 31]);
      held -= 5;
    }
    return id.toString();
  }

  /** A fresh SHA-256, for bytes that do not come at once. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
