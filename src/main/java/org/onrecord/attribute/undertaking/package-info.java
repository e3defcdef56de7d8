/**
 * What the council, its bodies, members and officers undertook to do, and by when.
 *
 * <p>A {@link org.onrecord.attribute.document.Reading} and its resolutions come in; {@link
 * org.onrecord.model.Commitment}s go out, none overlapping. Read {@link
 * org.onrecord.attribute.undertaking.Commitments} first, then {@link
 * org.onrecord.attribute.undertaking.Triggers} for the words that undertake and {@link
 * org.onrecord.attribute.undertaking.Side} for whose promise it would be. Nothing here takes a
 * hope, a plan of others or a report of the past for a promise.
 */
@NullMarked
package org.onrecord.attribute.undertaking;

import org.jspecify.annotations.NullMarked;
