package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.RecordKind;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;

/** All counts of one search. Filled by {@link CountPass}; not thread-safe. */
final class Counts {

  /** Records that pass everything. */
  final Tally hits;

  /** For each choice, in the request's order, records that miss it alone. */
  final List<Tally> sideways = new ArrayList<>();

  /** By group: records that pass everything but the kind. */
  final int[] otherKind;

  long mayFallInRange;
  long undatedLeftOut;

  /** Whether the time was up before all were counted. */
  boolean cut;

  private final Tables tables;
  private final SearchRequest request;

  Counts(SearchRequest request, Tables tables, Statuses statuses) {
    this.tables = tables;
    this.request = request;
    Set<Facet> wanted = new HashSet<>();
    request.facets().stream().map(FacetRequest::facet).forEach(wanted::add);
    hits = new Tally(tables, statuses, wanted);
    for (var choice : request.choices()) {
      sideways.add(new Tally(tables, statuses, Set.of(choice.facet())));
    }
    otherKind = new int[tables.forms.length];
  }

  /** Adds what another part of the same search counted. */
  void add(Counts other) {
    hits.add(other.hits);
    for (int i = 0; i < sideways.size(); i++) {
      sideways.get(i).add(other.sideways.get(i));
    }
    for (int code = 0; code < otherKind.length; code++) {
      otherKind[code] += other.otherKind[code];
    }
    mayFallInRange += other.mayFallInRange;
    undatedLeftOut += other.undatedLeftOut;
    cut |= other.cut;
  }

  long total() {
    long total = 0;
    for (int n : hits.group) {
      total += n;
    }
    return total;
  }

  long undated() {
    long undated = 0;
    for (int code = 1; code < hits.group.length; code++) {
      undated += tables.yearOf[code] == tables.undated ? hits.group[code] : 0;
    }
    return undated;
  }

  /** How many records of one kind there would be. */
  long ofKind(RecordKind kind) {
    long records = 0;
    for (int code = 1; code < otherKind.length; code++) {
      if (tables.forms[code].kind() == kind) {
        records += hits.group[code] + otherKind[code];
      }
    }
    return records;
  }

  /** The counts for one facet: its own choice set aside. */
  Tally ofFacet(Facet facet) {
    for (int i = 0; i < sideways.size(); i++) {
      if (request.choices().get(i).facet() == facet) {
        var both = new Tally(tables, new Statuses(0, 0), Set.of(facet));
        both.add(hits);
        both.add(sideways.get(i));
        return both;
      }
    }
    return hits;
  }
}
