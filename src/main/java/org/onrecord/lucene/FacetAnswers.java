package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Facet;
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
      case AUTHORITY -> coded(wanted, tables.authorities, tally.authority);
      case SPEAKER -> coded(wanted, tables.speakers, tally.speaker);
      case YEAR -> coded(wanted, tables.years, tally.years());
      case THEME -> coded(wanted, tables.themes, tally.themes());
      case CLASS -> part(wanted, tables.sourceClass, tally.source);
      case PUBLISHER -> part(wanted, tables.publisher, tally.source);
      case BODY -> part(wanted, tables.body, tally.source);
      case GRADE -> part(wanted, tables.grade, tally.group);
      case QUOTE -> part(wanted, tables.quote, tally.group);
      case STATUS -> {
        String[] words = Statuses.WORDS.toArray(String[]::new);
        yield counted(wanted, words, words, tally.status);
      }
    };
  }

  private FacetCounts coded(FacetRequest wanted, Tables.Values facet, int @Nullable [] counts) {
    return counted(wanted, facet.values(), facet.labels(), counts);
  }

  private FacetCounts part(FacetRequest wanted, Tables.Part part, int @Nullable [] byCode) {
    int[] sums = new int[part.values().length];
    for (int code = 0; byCode != null && code < part.ofCode().length; code++) {
      sums[part.ofCode()[code]] += byCode[code];
    }
    return counted(wanted, part.values(), part.values(), sums);
  }

  private FacetCounts counted(
      FacetRequest wanted, String[] values, String[] labels, int @Nullable [] counted) {
    int[] sums = counted == null ? new int[0] : counted;
    List<String> chosen = chosen(wanted.facet());
    boolean takesAll = wanted.prefix().isEmpty();
    var first = new FirstValues(Math.min(wanted.size(), sums.length), values, labels, sums);
    var shown = new ArrayList<ValueCount>();
    long all = 0;
    long distinct = 0;
    int end = Math.min(sums.length, values.length);
    for (int code = 1; code < end; code++) {
      boolean isChosen = !chosen.isEmpty() && contains(chosen, values[code]);
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

  private List<String> chosen(Facet facet) {
    return request.choices().stream()
        .filter(c -> c.facet() == facet)
        .map(c -> c.include().stream().map(String::strip).toList())
        .findFirst()
        .orElse(List.of());
  }

  /** Asked of every value of a facet that has a choice: no stream, no copy. */
  private static boolean contains(List<String> chosen, String value) {
    for (int i = 0; i < chosen.size(); i++) {
      if (chosen.get(i).equalsIgnoreCase(value)) {
        return true;
      }
    }
    return false;
  }
}
