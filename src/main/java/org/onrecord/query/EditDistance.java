package org.onrecord.query;

import java.util.Arrays;

/** How far a typed word is from a known one. Source: V. I. Levenshtein, 1966. */
public final class EditDistance {

  private EditDistance() {}

  /** The least number of characters put in, left out or changed that makes one the other. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
