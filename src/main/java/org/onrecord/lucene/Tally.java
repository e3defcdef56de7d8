package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Facet;

/** Counts of the values of some facets over some records. Not thread-safe. */
final class Tally {

  final int @Nullable [] authority;
  final int @Nullable [] source;
  final int @Nullable [] speaker;
  final int @Nullable [] theme;
  final int @Nullable [] status;
  final int[] form;
  final int[] year;
  private final Tables tables;
  private final Statuses statuses;
  private @Nullable Overflow moreAuthorities;
  private @Nullable Overflow moreThemes;

  /**
   * @param wanted the facets to count; form and year are always counted
   */
  Tally(Tables tables, Statuses statuses, java.util.Set<Facet> wanted) {
    this.tables = tables;
    this.statuses = statuses;
    form = new int[tables.forms.length];
    year = new int[tables.years];
    authority = wanted.contains(Facet.AUTHORITY) ? new int[tables.authorities] : null;
    speaker = wanted.contains(Facet.SPEAKER) ? new int[tables.speakers] : null;
    theme = wanted.contains(Facet.THEME) ? new int[Math.max(64, tables.themes)] : null;
    status = wanted.contains(Facet.STATUS) ? new int[Statuses.WORDS.size()] : null;
    boolean sources =
        wanted.contains(Facet.CLASS)
            || wanted.contains(Facet.PUBLISHER)
            || wanted.contains(Facet.BODY);
    source = sources ? new int[tables.publisher.ofCode().length] : null;
  }

  void leaf(LeafReader reader) {
    moreAuthorities = Overflow.authorities(reader, tables.vocabulary);
    moreThemes = Overflow.themes(reader, tables.vocabulary);
  }

  void add(long a, long b, long t, int doc) throws IOException {
    form[Codes.form(a)]++;
    year[Codes.year(a)]++;
    if (authority != null) {
      if ((a & Codes.MORE_AUTHORITIES) == 0) {
        authority[Codes.authority(a)]++;
      } else {
        several(authority, moreAuthorities, doc);
      }
    }
    if (source != null) {
      source[Codes.source(a)]++;
    }
    if (speaker != null) {
      speaker[Codes.speaker(b)]++;
    }
    if (theme != null) {
      if ((a & Codes.MORE_THEMES) == 0) {
        for (long m = t; m != 0; m &= m - 1) {
          theme[Long.numberOfTrailingZeros(m) + 1]++;
        }
      } else {
        several(theme, moreThemes, doc);
      }
    }
    if (status != null) {
      status[Sieve.status(tables, statuses, a, b)]++;
    }
  }

  private static void several(int[] counts, @Nullable Overflow more, int doc) throws IOException {
    if (more != null) {
      for (int code : more.of(doc)) {
        counts[code]++;
      }
    }
  }

  /** Adds the counts of another tally over the same facets. */
  void add(Tally other) {
    sum(form, other.form);
    sum(year, other.year);
    sum(authority, other.authority);
    sum(source, other.source);
    sum(speaker, other.speaker);
    sum(theme, other.theme);
    sum(status, other.status);
  }

  private static void sum(int @Nullable [] into, int @Nullable [] from) {
    if (into != null && from != null) {
      for (int i = 0; i < into.length; i++) {
        into[i] += from[i];
      }
    }
  }
}
