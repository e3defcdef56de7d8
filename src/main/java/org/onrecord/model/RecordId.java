package org.onrecord.model;

/**
 * A record's id: {@code r_} and 20 base32 characters.
 *
 * @param value the whole id, prefix included
 */
public record RecordId(String value) implements Comparable<RecordId> {

  public RecordId {
    if (!value.startsWith("r_")) {
      throw new IllegalArgumentException("a record's id begins with r_, not: " + value);
    }
  }

  /**
   * The id of one record.
   *
   * @param ordinal 0 for the first record of this document with the same kind and text, 1 for the
   *     second
   * @param area of a judgement; empty for all other kinds
   */
  public static RecordId of(
      DocumentId document, RecordKind kind, String text, int ordinal, String area) {
    String levelled = levelled(text.strip());
    return new RecordId(
        "r_"
            + StableId.of(
                document.value(), kind.word(), levelled, Integer.toString(ordinal), area));
  }

  /** Runs of white space as one space; most texts have none but single spaces already. */
  private static String levelled(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == ' ' && text.charAt(i - 1) == ' ';
      if (twice || (c >= '\t' && c <= '\r')) {
        return text.replaceAll("\\s+", " ");
      }
    }
    return text;
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
