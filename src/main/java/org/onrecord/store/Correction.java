package org.onrecord.store;

/**
 * Something that the operator put right in one record.
 *
 * @param record the record's id
 * @param field {@code speaker}, {@code role}, {@code authority} or {@code date}
 * @param value what it should be; empty for "nobody" or "not known"
 * @param reason why, shown on the record
 * @param date when it was decided, as worded
 */
public record Correction(String record, String field, String value, String reason, String date) {}
