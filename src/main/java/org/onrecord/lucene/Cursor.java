package org.onrecord.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.SearchRequest;

/**
 * Where a page ends. Inside the window that is scored twice that is a count of hits; behind it, the
 * last hit's place in the order.
 *
 * @param version of the index that answered
 * @param search a check of the search that it belongs to
 * @param seen hits already given
 * @param last the last one's place; null inside the window
 */
record Cursor(String version, int search, int seen, TopHits.@Nullable Ranked last) {

  private static final int FIXED = 4 + 4 + 8 + 8;

  /** A check of all that makes a search, but for the page. */
  static int check(SearchRequest r) {
    String all = r.clause() + "|" + r.scope() + "|" + r.kind() + "|" + r.choices() + "|" + r.sort();
    return all.hashCode();
  }

  String encode() {
    byte[] name = version.getBytes(StandardCharsets.UTF_8);
    var bytes = ByteBuffer.allocate(FIXED + name.length);
    bytes.putInt(search).putInt(seen);
    bytes.putLong(last == null ? -1 : last.key()).putLong(last == null ? 0 : last.order());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.put(name).array());
  }

  /**
   * @throws IllegalArgumentException if it is no cursor, or one of another search
   */
  static Cursor decode(String text, SearchRequest request) {
    byte[] raw;
    try {
      raw = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a cursor: " + text, e);
    }
    if (raw.length < FIXED) {
      throw new IllegalArgumentException("not a cursor: " + text);
    }
    var bytes = ByteBuffer.wrap(raw);
    int search = bytes.getInt();
    int seen = bytes.getInt();
    long key = bytes.getLong();
    long order = bytes.getLong();
    if (search != check(request) || seen < 0) {
      throw new IllegalArgumentException("a cursor of another search: " + text);
    }
    String version = new String(raw, FIXED, raw.length - FIXED, StandardCharsets.UTF_8);
    return new Cursor(version, search, seen, key < 0 ? null : new TopHits.Ranked(-1, key, order));
  }
}
