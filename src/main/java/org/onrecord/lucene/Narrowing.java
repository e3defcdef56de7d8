package org.onrecord.lucene;

import java.io.IOException;
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

  private final Sieve[] sieves;
  final @Nullable DateWindow dates;
  private final boolean[] admitted;
  private final boolean[] wanted;

  /**
   * @param boilerplate whether boilerplate was asked for
   * @param dates days that records must lie in; null where all will do
   */
  Narrowing(SearchRequest request, Tables tables, boolean boilerplate, @Nullable DateWindow dates) {
    Statuses statuses = Statuses.on(request.today());
    this.sieves =
        request.choices().stream().map(c -> new Sieve(c, tables, statuses)).toArray(Sieve[]::new);
    this.dates = dates;
    admitted = new boolean[tables.forms.length];
    wanted = new boolean[tables.forms.length];
    for (int code = 1; code < admitted.length; code++) {
      Form form = tables.forms[code];
      boolean spoken = request.scope() != Scope.QUOTE || form.quote() != null;
      admitted[code] = spoken && (boilerplate || !form.boilerplate());
      wanted[code] =
          admitted[code] && (request.kind().isEmpty() || request.kind().get() == form.kind());
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

  /** Whether records of this group can be found at all: heads and boilerplate cannot. */
  boolean isAdmitted(int group) {
    return admitted[group];
  }

  /** Whether records of this group are of the kind that is searched. */
  boolean isWanted(int group) {
    return wanted[group];
  }

  /** Whether nothing but the kind narrows. */
  boolean isByKindAlone() {
    return sieves.length == 0 && dates == null;
  }

  /** Whether the record passes everything. */
  boolean passes(Codes codes, int doc) throws IOException {
    long a = codes.a[doc];
    if (!wanted[Codes.group(a)] || isPlainlyOutside(codes, doc)) {
      return false;
    }
    for (int i = 0; i < sieves.length; i++) {
      if (!sieves[i].passes(a, codes.b, doc)) {
        return false;
      }
    }
    return dates == null || dates.fit(codes.b[doc], doc) == DateWindow.Fit.INSIDE;
  }

  /** Whether it can be told at one look that the record is of no interest: its date is another. */
  boolean isPlainlyOutside(Codes codes, int doc) {
    return dates != null && dates.isPlainlyOutside(codes.b[doc]);
  }

  /** What alone it was that the record missed: a sieve's place, or one of the constants. */
  int missed(long a, Codes codes, int doc) throws IOException {
    int group = Codes.group(a);
    if (!admitted[group]) {
      return OUT;
    }
    int missed = wanted[group] ? HIT : KIND;
    for (int i = 0; i < sieves.length; i++) {
      if (!sieves[i].passes(a, codes.b, doc)) {
        if (missed != HIT) {
          return OUT;
        }
        missed = i;
      }
    }
    if (dates != null && dates.fit(codes.b[doc], doc) != DateWindow.Fit.INSIDE) {
      return missed == HIT ? DATE : OUT;
    }
    return missed;
  }
}
