/**
 * The engine inside the program: the only place that knows Apache Lucene.
 *
 * <p>{@link org.onrecord.model.Findings} come in and become blocks of Lucene documents; a {@link
 * org.onrecord.query.Clause} comes in and hits, counts and marks go out. Read {@link
 * org.onrecord.lucene.LuceneEngine} first, then {@link org.onrecord.lucene.Fields} for what is
 * indexed and {@link org.onrecord.lucene.Codes} for how facets are counted. Nothing here reads a
 * reader's text, except {@link org.onrecord.lucene.LuceneSyntax} for those with Lucene habits.
 */
@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
