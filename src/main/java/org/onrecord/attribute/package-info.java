/**
 * Passages become statements, speakers, commitments, decisions and judgements; each gets its
 * authorities and dates.
 *
 * <p>A {@link org.onrecord.model.SourceDocument} comes in, its {@link org.onrecord.model.Findings}
 * go out. This package is only the door: read {@link org.onrecord.attribute.Extractor} first, which
 * walks through the rooms behind it in the order in which they build on each other.
 *
 * <ul>
 *   <li>{@link org.onrecord.attribute.text}: words and what they can be
 *   <li>{@link org.onrecord.attribute.time}, {@link org.onrecord.attribute.council}, {@link
 *       org.onrecord.attribute.people}: what words name
 *   <li>{@link org.onrecord.attribute.document}: what holds for the whole
 *   <li>{@link org.onrecord.attribute.source}, {@link org.onrecord.attribute.cue}, {@link
 *       org.onrecord.attribute.speech}: who said what
 *   <li>{@link org.onrecord.attribute.decision}, {@link org.onrecord.attribute.judgement}, {@link
 *       org.onrecord.attribute.undertaking}: what was resolved, graded and promised
 * </ul>
 *
 * <p>Nothing here reads a file, asks the clock or keeps anything between two documents, and no
 * other package of the program opens a room, except for the {@link
 * org.onrecord.attribute.council.Gazetteer}, which is made once and handed in.
 */
@NullMarked
package org.onrecord.attribute;

import org.jspecify.annotations.NullMarked;
