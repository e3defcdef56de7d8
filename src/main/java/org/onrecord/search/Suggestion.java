package org.onrecord.search;

/**
 * A completion of what a reader typed.
 *
 * @param kind {@code person}, {@code authority}, {@code theme} or {@code phrase}
 * @param text as it is shown
 * @param query the query that it stands for
 * @param records how many records it concerns
 */
public record Suggestion(String kind, String text, String query, long records) {}
