/**
 * A reading becomes passages and sentences: what is a heading, an item, a row, what belongs to the
 * page and not to the text.
 *
 * <p>A {@link org.onrecord.model.SourceDocument} comes in, its {@link org.onrecord.model.Passage}s
 * in reading order go out. Read {@link org.onrecord.split.Layout} first. Nothing here changes a
 * word, and nothing here understands one: who speaks is the next package's business.
 */
@NullMarked
package org.onrecord.split;

import org.jspecify.annotations.NullMarked;
