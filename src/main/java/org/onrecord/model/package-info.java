/**
 * The nouns: what a document, a passage, a statement, a commitment, a decision and a judgement are.
 *
 * <p>Nothing comes in and nothing goes out: these records are what all other packages hand to each
 * other. Read {@link org.onrecord.model.Findings} first. Nothing here reads, searches or writes.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
