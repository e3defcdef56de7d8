package org.onrecord.serve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One request, as a route sees it.
 *
 * @param parameters held to what the route knows
 * @param id the id in the path; empty for routes without one
 * @param today in London
 * @param base where links begin, such as {@code https://onrecord.example}, without a slash
 * @param deadline by when the answer is due
 * @param ifNoneMatch the tag of what the caller already has; null for none
 */
record Ask(
    Parameters parameters,
    String id,
    LocalDate today,
    String base,
    Deadline deadline,
    @Nullable String ifNoneMatch) {}
