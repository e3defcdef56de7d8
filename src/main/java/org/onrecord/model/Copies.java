package org.onrecord.model;

/**
 * A statement's place among its near-copies in other documents.
 *
 * @param cluster the same for all copies of one statement
 * @param original whether this one is the earliest by date, then by id
 * @param others how many further copies there are
 */
public record Copies(String cluster, boolean original, int others) {}
