/**
 * Where something is reported: the cue, and the content that it opens.
 *
 * <p>A paragraph's sentence comes in; its {@link org.onrecord.attribute.cue.Site}s go out, each
 * with its reporting words, its source and the place where the content begins. Read {@link
 * org.onrecord.attribute.cue.SiteFinder} first, then {@link
 * org.onrecord.attribute.cue.ContentFinder}. Nothing here makes a statement or looks beyond its own
 * sentence.
 */
@NullMarked
package org.onrecord.attribute.cue;

import org.jspecify.annotations.NullMarked;
