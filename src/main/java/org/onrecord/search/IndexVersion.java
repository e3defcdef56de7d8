package org.onrecord.search;

/**
 * A state of the index.
 *
 * @param value opaque; equal for equal states
 * @param documents number of documents
 * @param records number of records, boilerplate too
 */
public record IndexVersion(String value, long documents, long records) {}
