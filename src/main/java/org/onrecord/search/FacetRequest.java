package org.onrecord.search;

import java.util.List;
import java.util.Locale;

/**
 * Which facet values are wanted.
 *
 * @param facet the dimension
 * @param size at most so many values, most records first, ties by label; chosen values come on top
 *     of that
 * @param prefix only values with a word of their label that begins so, in any case; empty for all
 */
public record FacetRequest(Facet facet, int size, String prefix) {

  public FacetRequest {
    if (size < 0) {
      throw new IllegalArgumentException("a facet's size cannot be " + size);
    }
  }

  /** Whether a word of the label begins with the prefix, in any case. */
  public boolean takes(String label) {
    if (prefix.isEmpty()) {
      return true; // asked of every value of every search
    }
    String low = label.toLowerCase(Locale.ROOT);
    String wanted = prefix.toLowerCase(Locale.ROOT).strip();
    for (int at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(low.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The first twelve values of every facet. */
  public static List<FacetRequest> all() {
    return all(12);
  }

  /** The first {@code size} values of every facet. */
  public static List<FacetRequest> all(int size) {
    return java.util.Arrays.stream(Facet.values()).map(f -> new FacetRequest(f, size, "")).toList();
  }
}
