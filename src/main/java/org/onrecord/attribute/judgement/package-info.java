/**
 * Inspectorates' grades, in tables, headings and prose.
 *
 * <p>A {@link org.onrecord.attribute.document.Reading} comes in; its {@link
 * org.onrecord.model.Judgement}s go out, each with the days of the inspection. Read {@link
 * org.onrecord.attribute.judgement.Judgements} first. Nothing here grades anything: a word of
 * praise without an inspector's scale is none.
 */
@NullMarked
package org.onrecord.attribute.judgement;

import org.jspecify.annotations.NullMarked;
