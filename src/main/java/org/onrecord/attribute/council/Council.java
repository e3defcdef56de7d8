package org.onrecord.attribute.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;

/**
 * One entry of the gazetteer.
 *
 * @param authority its code and short name
 * @param official its full name, such as {@code London Borough of Merton}
 * @param kind {@code county}, {@code unitary}, {@code metropolitan}, {@code london}, {@code
 *     district}, {@code welsh}, {@code scottish}, {@code ni}, {@code combined}, {@code regional},
 *     {@code corporation} or {@code operator}
 * @param from its first day; null where the lists do not give it
 * @param to its last day; null where it still stands
 * @param successors the codes of the councils that took its place
 * @param domains the hosts of its sites, without {@code www.}
 */
public record Council(
    Authority authority,
    String official,
    String kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> successors,
    List<String> domains) {

  public Council {
    successors = List.copyOf(successors);
    domains = List.copyOf(domains);
  }

  /** Whether it stood on {@code day}; a null day asks whether it still stands. */
  public boolean stood(@Nullable LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether it is a body of several councils or a region rather than a council of its own. */
  boolean isJoint() {
    return kind.equals("combined") || kind.equals("regional");
  }
}
