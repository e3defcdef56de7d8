package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Small numbers for the values of one facet, alike for all segments. Grows only; code 0 means none.
 * Safe for use by many threads.
 */
final class Dictionary {

  private final String name;
  private final int most;
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> values = new ArrayList<>(List.of(""));
  private final List<String> labels = new ArrayList<>(List.of(""));

  /**
   * @param most codes that there is room for
   */
  Dictionary(String name, int most) {
    this.name = name;
    this.most = most;
  }

  /**
   * The code of a value, looked up in any case. Of several labels the first by alphabet stays, so
   * that the order of segments means nothing.
   *
   * @throws IllegalStateException if there is no room for another value
   */
  synchronized int code(String value, String label) {
    String key = value.toLowerCase(Locale.ROOT);
    Integer known = codes.get(key);
    if (known != null) {
      if (label.compareTo(labels.get(known)) < 0) {
        labels.set(known, label);
        values.set(known, value);
      }
      return known;
    }
    if (values.size() > most) {
      throw new IllegalStateException("more than " + most + " different values of " + name);
    }
    codes.put(key, values.size());
    values.add(value);
    labels.add(label);
    return values.size() - 1;
  }

  /** The code of a value that is its own label, to the letter; 0 where there is no more room. */
  synchronized int codeWhereRoom(String value) {
    Integer known = codes.get(value);
    if (known != null) {
      return known;
    }
    if (values.size() > most) {
      return 0;
    }
    codes.put(value, values.size());
    values.add(value);
    labels.add(value);
    return values.size() - 1;
  }

  /** The code of a value in any case; 0 where the index has none such. */
  synchronized int find(String value) {
    return codes.getOrDefault(value.strip().toLowerCase(Locale.ROOT), 0);
  }

  /** All values so far, by code. */
  synchronized String[] values() {
    return values.toArray(String[]::new);
  }

  /** All labels so far, by code. */
  synchronized String[] labels() {
    return labels.toArray(String[]::new);
  }

  synchronized int size() {
    return values.size();
  }
}
