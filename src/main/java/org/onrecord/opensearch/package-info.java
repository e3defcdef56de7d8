/**
 * The engine across the network, for those who outgrow one machine: the same seam, answered by an
 * OpenSearch cluster.
 *
 * <p>Findings come in and go out as bulk requests; requests come in and go out as one search each.
 * Words are cut and marked by the same analysis as the embedded engine's, handed in, so that both
 * find the same. Read {@link org.onrecord.opensearch.OpenSearchEngine} first, then {@link
 * org.onrecord.opensearch.Compiler}. Nothing here holds state of an index on this machine.
 */
@NullMarked
package org.onrecord.opensearch;

import org.jspecify.annotations.NullMarked;
