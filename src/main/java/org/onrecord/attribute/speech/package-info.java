/**
 * Statements: who said what, in running text, transcripts, letters and written questions.
 *
 * <p>A document's paragraphs, people and vocabulary come in; its {@link
 * org.onrecord.model.Statement}s go out, in the order of the text. Read {@link
 * org.onrecord.attribute.speech.StatementFinder} first, then {@link
 * org.onrecord.attribute.speech.SentenceReader} for one sentence and {@link
 * org.onrecord.attribute.speech.Transcript} for records of who spoke. Nothing here guesses a
 * speaker: a wrong one is worse than none.
 */
@NullMarked
package org.onrecord.attribute.speech;

import org.jspecify.annotations.NullMarked;
