package org.onrecord.attribute.people;

/**
 * A wording of an office, by token numbers of its paragraph.
 *
 * @param from the first token, without article
 * @param head the word that says what the holder is
 * @param to one past the last token
 */
public record Role(int from, int head, int to) {}
