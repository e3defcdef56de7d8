package org.onrecord.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Scope;
import org.onrecord.search.SearchRequest;

/**
 * All that a record must pass beside its words: kind, facet choices, dates. Asked of codes, so that
 * one pass over the words' hits counts both what passes and what misses by one dimension alone. One
 * for each pass over the index; not thread-safe.
 */
final class Narrowing {

  /** Nothing was missed. */
  static final int HIT = -1;

  /** No record, boilerplate, or missed in two dimensions. */
  static final int OUT = -2;

  /** Missed by kind alone. */
  static final int KIND = -3;

  /** Missed by date alone. */
  static final int DATE = -4;

  final List<Sieve> sieves;
  final @Nullable DateWindow dates;
  private final boolean[] admitted;
  private final boolean[] wanted;

  /**
   * @param boilerplate whether boilerplate was asked for
   * @param dates days that records must lie in; null where all will do
   */
  Narrowing(SearchRequest request, Tables tables, boolean boilerplate, @Nullable DateWindow dates) {
    Statuses statuses = Statuses.on(request.today());
    this.sieves = request.choices().stream().map(c -> new Sieve(c, tables, statuses)).toList();
    this.dates = dates;
    admitted = new boolean[tables.forms.length];
    wanted = new boolean[tables.forms.length];
    for (int code = 1; code < admitted.length; code++) {
      Form form = tables.forms[code];
      boolean spoken = request.scope() != Scope.QUOTE || form.quote() != null;
      admitted[code] = spoken && (boilerplate || !form.boilerplate());
      wanted[code] = request.kind().isEmpty() || request.kind().get() == form.kind();
    }
  }

  void leaf(LeafReaderContext leaf) throws IOException {
    for (Sieve sieve : sieves) {
      sieve.leaf(leaf);
    }
    if (dates != null) {
      dates.leaf(leaf.reader());
    }
  }

  boolean isAdmitted(int form) {
    return admitted[form];
  }

  boolean isWanted(int form) {
    return wanted[form];
  }

  /** Whether nothing but the kind narrows. */
  boolean isByKindAlone() {
    return sieves.isEmpty() && dates == null;
  }

  /** Whether the record passes everything. */
  boolean passes(long a, long b, long t, int doc) throws IOException {
    int form = Codes.form(a);
    if (!admitted[form] || !wanted[form]) {
      return false;
    }
    for (int i = 0; i < sieves.size(); i++) {
      if (!sieves.get(i).passes(a, b, t, doc)) {
        return false;
      }
    }
    return dates == null || dates.fit(a, b, doc) == DateWindow.Fit.INSIDE;
  }

  /** What alone it was that the record missed: a sieve's place, or one of the constants. */
  int missed(long a, long b, long t, int doc) throws IOException {
    int form = Codes.form(a);
    if (!admitted[form]) {
      return OUT;
    }
    int missed = wanted[form] ? HIT : KIND;
    for (int i = 0; i < sieves.size(); i++) {
      if (!sieves.get(i).passes(a, b, t, doc)) {
        if (missed != HIT) {
          return OUT;
        }
        missed = i;
      }
    }
    if (dates != null && dates.fit(a, b, doc) != DateWindow.Fit.INSIDE) {
      return missed == HIT ? DATE : OUT;
    }
    return missed;
  }
}
