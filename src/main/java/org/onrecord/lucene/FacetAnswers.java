package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;

/** Turns counts by code into counts by value, in the order in which they are shown. */
final class FacetAnswers {

  private final SearchRequest request;
  private final Counts counts;
  private final Tables tables;

  FacetAnswers(SearchRequest request, Counts counts, Tables tables) {
    this.request = request;
    this.counts = counts;
    this.tables = tables;
  }

  List<FacetCounts> all() {
    return request.facets().stream().map(this::one).toList();
  }

  private FacetCounts one(FacetRequest wanted) {
    Tally tally = counts.ofFacet(wanted.facet());
    return switch (wanted.facet()) {
      case AUTHORITY ->
          coded(wanted, tables.authorities, tables.vocabulary.authorities, tally.authority);
      case SPEAKER -> coded(wanted, tables.speakers, tables.vocabulary.speakers, tally.speaker);
      case YEAR -> coded(wanted, tables.years, tables.vocabulary.years, tally.years());
      case THEME -> coded(wanted, tables.themes, tables.vocabulary.themes, tally.themes());
      case CLASS -> part(wanted, tables.sourceClass, tally.source);
      case PUBLISHER -> part(wanted, tables.publisher, tally.source);
      case BODY -> part(wanted, tables.body, tally.source);
      case GRADE -> part(wanted, tables.grade, tally.group);
      case QUOTE -> part(wanted, tables.quote, tally.group);
      case STATUS -> {
        String[] words = Statuses.WORDS.toArray(String[]::new);
        BitSet chosen = chosen(wanted.facet(), Statuses::find);
        yield counted(wanted, words, words, chosen, tally.status, null);
      }
    };
  }

  private FacetCounts coded(
      FacetRequest wanted, Tables.Values facet, Dictionary codes, int @Nullable [] counts) {
    BitSet chosen = chosen(wanted.facet(), codes::find);
    return counted(wanted, facet.values, facet.labels, chosen, counts, facet.places());
  }

  private FacetCounts part(FacetRequest wanted, Tables.Part part, int @Nullable [] byCode) {
    int[] sums = new int[part.values().length];
    for (int code = 0; byCode != null && code < part.ofCode().length; code++) {
      sums[part.ofCode()[code]] += byCode[code];
    }
    BitSet chosen = chosen(wanted.facet(), part::find);
    return counted(wanted, part.values(), part.values(), chosen, sums, null);
  }

  private FacetCounts counted(
      FacetRequest wanted,
      String[] values,
      String[] labels,
      BitSet chosen,
      int @Nullable [] counted,
      int @Nullable [] places) {
    int[] sums = counted == null ? new int[0] : counted;
    boolean takesAll = wanted.prefix().isEmpty();
    var first = new FirstValues(Math.min(wanted.size(), sums.length), values, labels, sums, places);
    var shown = new ArrayList<ValueCount>();
    long all = 0;
    long distinct = 0;
    int end = Math.min(sums.length, values.length);
    for (int code = 1; code < end; code++) {
      boolean isChosen = chosen.get(code);
      if ((sums[code] == 0 && !isChosen) || !(takesAll || wanted.takes(labels[code]))) {
        continue;
      }
      all += sums[code];
      distinct += sums[code] > 0 ? 1 : 0;
      if (isChosen) {
        shown.add(new ValueCount(values[code], labels[code], sums[code], true));
      } else {
        first.offer(code);
      }
    }
    first.addTo(shown);
    if (!chosen.isEmpty()) {
      shown.sort(ValueCount.SHOWN);
    }
    long listed = 0;
    for (ValueCount each : shown) {
      listed += each.records();
    }
    return new FacetCounts(wanted.facet(), shown, all - listed, distinct);
  }

  /** The codes of the values that the reader chose in a facet; 0 for those that there are not. */
  private BitSet chosen(Facet facet, ToIntFunction<String> code) {
    var chosen = new BitSet();
    for (FacetChoice choice : request.choices()) {
      if (choice.facet() == facet) {
        choice.include().forEach(value -> chosen.set(code.applyAsInt(value)));
        break;
      }
    }
    return chosen;
  }
}
