package org.onrecord.model;

/**
 * A document's id: {@code d_} and 20 base32 characters.
 *
 * @param value the whole id, prefix included
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  public DocumentId {
    if (!value.startsWith("d_")) {
      throw new IllegalArgumentException("a document's id begins with d_, not: " + value);
    }
  }

  /** The id of a document that has an address. */
  public static DocumentId ofUrl(String url) {
    return new DocumentId("d_" + StableId.of("url", url));
  }

  /**
   * The id of a document without an address.
   *
   * @param sha256 of the bytes first seen at its path, in hexadecimal
   */
  public static DocumentId ofBytes(String sha256) {
    return new DocumentId("d_" + StableId.of("sha256", sha256));
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
