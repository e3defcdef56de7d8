package org.onrecord.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.SearchResult.ValueCount;

/**
 * The first so many values of a facet: most records first, ties by label, then by value. Nothing is
 * made of a value that does not come in. Not thread-safe.
 */
final class FirstValues {

  private final String[] values;
  private final String[] labels;
  private final int[] records;
  private final int @Nullable [] places;
  private final int most;
  private int[] codes;
  private int size;

  /**
   * @param most how many to keep
   * @param records of each code, as are values, labels and places
   * @param places see {@link #places(String[], String[])}; null where nobody worked them out
   */
  FirstValues(int most, String[] values, String[] labels, int[] records, int @Nullable [] places) {
    this.most = most;
    this.values = values;
    this.labels = labels;
    this.records = records;
    this.places = places;
    this.codes = new int[Math.min(most, 16)];
  }

  /** Takes a value in if it is among the first. */
  void offer(int code) {
    if (size == most && (most == 0 || !isBefore(code, codes[size - 1]))) {
      return;
    }
    if (size == codes.length && size < most) {
      codes = Arrays.copyOf(codes, Math.min(most, 2 * size));
    }
    int low = 0;
    for (int high = size; low < high; ) {
      int middle = (low + high) >>> 1;
      if (isBefore(code, codes[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    size = Math.min(size + 1, most);
    System.arraycopy(codes, low, codes, low + 1, size - 1 - low);
    codes[low] = code;
  }

  private boolean isBefore(int x, int y) {
    if (records[x] != records[y]) {
      return records[x] > records[y];
    }
    if (places != null) {
      return places[x] < places[y];
    }
    int byLabel = labels[x].compareTo(labels[y]);
    return byLabel == 0 ? values[x].compareTo(values[y]) < 0 : byLabel < 0;
  }

  /** By code its place in the order of labels, and among equal ones of values. */
  static int[] places(String[] values, String[] labels) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparing((Integer code) -> labels[code]).thenComparing(code -> values[code]));
    int[] places = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    return places;
  }

  /** Adds them in their order. */
  void addTo(List<ValueCount> list) {
    for (int i = 0; i < size; i++) {
      list.add(new ValueCount(values[codes[i]], labels[codes[i]], records[codes[i]], false));
    }
  }
}
