/**
 * Which councils a text means.
 *
 * <p>The bundled list and the operator's own come in once; for every text its {@link
 * org.onrecord.attribute.council.CouncilMention}s go out, and a document's authorities by what they
 * weigh. Read {@link org.onrecord.attribute.council.Gazetteer} first: it is all that other packages
 * of the program see of this one. Nothing here takes a place for its council where the words beside
 * the name do not say so.
 */
@NullMarked
package org.onrecord.attribute.council;

import org.jspecify.annotations.NullMarked;
