package org.onrecord.search;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;

/**
 * What a search found.
 *
 * @param total number of records that match, whatever the page
 * @param partial whether time ran out: counts are then "at least"
 * @param undated how many of the matches bear no date
 * @param mayFallInRange how many records would match but for a date filter that their interval only
 *     partly meets; 0 without a date filter
 * @param undatedLeftOut how many records would match but for a date filter and have no date
 * @param kinds what each kind would give, in the order of {@link RecordKind}
 * @param hits the page, in order
 * @param facets one entry for each facet asked for, in that order
 * @param next the cursor of the next page; null where this is the last
 * @param version the state of the index that answered
 * @param versionChanged whether the cursor came from an older state that is gone
 * @param expansionsCut whether a prefix or fuzzy word stood for more terms than are looked at
 */
public record SearchResult(
    long total,
    boolean partial,
    long undated,
    long mayFallInRange,
    long undatedLeftOut,
    List<KindCount> kinds,
    List<Hit> hits,
    List<FacetCounts> facets,
    @Nullable String next,
    IndexVersion version,
    boolean versionChanged,
    boolean expansionsCut) {

  public SearchResult {
    kinds = List.copyOf(kinds);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /** How many records of one kind match. */
  public record KindCount(RecordKind kind, long records) {}

  /**
   * How the matches spread over one facet.
   *
   * @param facet the dimension
   * @param values most records first, ties by label; chosen values always among them
   * @param other records' worth of values not listed: the sum of their counts
   * @param distinct number of values that at least one record has
   */
  public record FacetCounts(Facet facet, List<ValueCount> values, long other, long distinct) {
    public FacetCounts {
      values = List.copyOf(values);
    }
  }

  /**
   * One value of a facet.
   *
   * @param value as a filter takes it: a code, an id, a year
   * @param label as a reader sees it
   * @param records how many records choosing it would give
   * @param selected whether it is chosen
   */
  public record ValueCount(String value, String label, long records, boolean selected) {

    /** The order in which values are shown: most records first, ties by label, then by value. */
    public static final Comparator<ValueCount> SHOWN =
        Comparator.comparingLong(ValueCount::records)
            .reversed()
            .thenComparing(ValueCount::label)
            .thenComparing(ValueCount::value);
  }
}
