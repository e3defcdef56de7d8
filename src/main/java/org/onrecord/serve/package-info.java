/**
 * HTTP: the routes of the interface, JSON, feeds, exports, plain pages and the static files of
 * {@code web/}.
 *
 * <p>Requests come in, answers go out; what is asked is read by {@code query} and answered through
 * {@link org.onrecord.search.SearchEngine}. Read {@link org.onrecord.serve.SearchServer} first,
 * then {@link org.onrecord.serve.Question}. Nothing here writes to the index or the store, knows
 * Lucene, or keeps a word about who searched.
 */
@NullMarked
package org.onrecord.serve;

import org.jspecify.annotations.NullMarked;
