package org.onrecord.lucene;

import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;

/**
 * A request's tree as Lucene understands it.
 *
 * @param query what records must match beside kind, choices and dates; null where all will do
 * @param scores whether any word of it can score
 * @param dates the days that records must lie in; null where all will do
 * @param boilerplate whether boilerplate was asked for
 * @param words the clauses whose words are wanted, for marks and for the second scoring; none that
 *     stands under a Not
 * @param expansionsCut whether a prefix or fuzzy word stood for too many terms
 * @param queries what compiled the words
 */
record Compiled(
    @Nullable Query query,
    boolean scores,
    @Nullable Between dates,
    boolean boilerplate,
    List<Clause> words,
    boolean expansionsCut,
    WordQueries queries) {

  /** The days of all date filters that stand at the top of the tree, taken together. */
  record Between(java.time.@Nullable LocalDate from, java.time.@Nullable LocalDate to) {
    DateWindow window() {
      return new DateWindow(org.onrecord.query.Filter.DateField.DATE, from, to);
    }

    Between and(org.onrecord.query.Filter.Between other) {
      var otherFrom = other.from();
      var otherTo = other.to();
      boolean later = from == null || (otherFrom != null && otherFrom.isAfter(from));
      boolean sooner = to == null || (otherTo != null && otherTo.isBefore(to));
      return new Between(later ? otherFrom : from, sooner ? otherTo : to);
    }
  }
}
