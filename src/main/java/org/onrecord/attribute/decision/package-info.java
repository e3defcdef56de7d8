/**
 * What minuted bodies resolved.
 *
 * <p>A {@link org.onrecord.attribute.document.Reading} comes in; its resolutions go out {@link
 * org.onrecord.attribute.decision.Limb} by limb, and as {@link org.onrecord.model.Decision}s. Read
 * {@link org.onrecord.attribute.decision.Resolutions} first. Nothing here says what a limb binds
 * anybody to, and what is only recommended is no decision.
 */
@NullMarked
package org.onrecord.attribute.decision;

import org.jspecify.annotations.NullMarked;
