/**
 * The query language: a reader's words become a tree, with warnings.
 *
 * <p>Text comes in, a {@link org.onrecord.query.Clause} goes out, and with it what was odd about
 * the text and how it was read. Read {@link org.onrecord.query.Clause} first. Nothing here
 * searches, and nothing here throws on what a reader typed.
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
