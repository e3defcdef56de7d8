package org.onrecord.attribute;

/** Everybody whom a document names, with their offices. */
final class People {

  /**
   * Whom some words stand for: "Councillor Bell", "the Director", "the Committee", "Members".
   *
   * @param words a name, an office, a body or a description, as worded
   * @param offset where they stand in the reading: of two holders of an office the one named last
   *     before it is meant
   */
  Who who(String words, int offset) {
    return Who.NOBODY;
  }
}
