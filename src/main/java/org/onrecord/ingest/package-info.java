/**
 * From a path or an address to records in the index: read, understand, tag, compare, keep, put.
 *
 * <p>Sources come in; the store has their bytes and readings, the engine their records, and the
 * caller a tally. Read {@link org.onrecord.ingest.Add} first. Nothing here knows a file format, a
 * rule of language or an index: it only carries from one to the next, and it never stops for one
 * bad source.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
