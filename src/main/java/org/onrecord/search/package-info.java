/**
 * The seam between the program and whatever holds its index: a request, a result, and the one
 * interface that turns the first into the second.
 *
 * <p>{@link org.onrecord.model.Findings} come in and {@link org.onrecord.search.Entry entries} are
 * found again. Read {@link org.onrecord.search.SearchEngine} first. Nothing here knows Lucene,
 * OpenSearch or HTTP.
 */
@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
