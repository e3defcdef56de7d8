/**
 * The performance report: a made-up corpus of any size, indexed and served as a user's would be,
 * asked over HTTP from another process, and held beside plain Lucene doing the same work.
 *
 * <p>A number of records comes in, a {@link org.onrecord.bench.Report} goes out. Read {@link
 * org.onrecord.bench.Bench} first, then {@link org.onrecord.bench.Corpus} for what is measured.
 * Nothing here is used by any other part of the program, and no figure is ever compared with one of
 * another run.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
