package org.onrecord.attribute.people;

/**
 * A place where a person is named, by token numbers of its paragraph.
 *
 * @param from the first token, titles included
 * @param bare the first token after titles
 * @param to one past the last token
 * @param person who it is
 */
public record Name(int from, int bare, int to, Person person) {}
