package org.onrecord.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Facet;

/** Counts of the values of some facets over some records. Not thread-safe. */
final class Tally {

  final int @Nullable [] authority;
  final int @Nullable [] source;
  final int @Nullable [] speaker;
  final int @Nullable [] status;

  /** By group: form and year. */
  final int[] group;

  /** By set of themes. */
  private final int @Nullable [] themeSet;

  /** By theme, of records whose set has no code. */
  private final int @Nullable [] theme;

  private final Tables tables;
  private final Statuses statuses;
  private @Nullable Overflow moreAuthorities;
  private @Nullable Overflow moreThemes;

  /**
   * @param wanted the facets to count; forms and years are always counted
   */
  Tally(Tables tables, Statuses statuses, Set<Facet> wanted) {
    this.tables = tables;
    this.statuses = statuses;
    group = new int[tables.forms.length];
    authority = wanted.contains(Facet.AUTHORITY) ? new int[tables.authorities.size()] : null;
    speaker = wanted.contains(Facet.SPEAKER) ? new int[tables.speakers.size()] : null;
    themeSet = wanted.contains(Facet.THEME) ? new int[tables.themesOf.length] : null;
    theme = wanted.contains(Facet.THEME) ? new int[tables.themes.size()] : null;
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

  /**
   * Counts a record.
   *
   * @param a its word A
   * @param b all words B, looked into where A does not say enough
   */
  void add(long a, long[] b, int doc) throws IOException {
    group[Codes.group(a)]++;
    if (speaker != null) {
      speaker[Codes.speaker(a)]++;
    }
    if (a < 0) {
      several(a, b[doc], doc);
    } else {
      if (authority != null) {
        authority[Codes.authority(a)]++;
      }
      if (themeSet != null) {
        themeSet[Codes.themes(a)]++;
      }
    }
    if (source != null) {
      source[Codes.source(b[doc])]++;
    }
    if (status != null) {
      status[Sieve.status(tables, statuses, a, b[doc])]++;
    }
  }

  /**
   * Counts the first {@code many} of these documents: the loop that most searches spend most in.
   */
  void addAll(int[] docs, int many, Codes codes) throws IOException {
    long[] a = codes.a;
    int[] groups = group;
    int[] speakers = speaker;
    int[] authorities = authority;
    int[] sets = themeSet;
    if (speakers == null || authorities == null || sets == null || source != null) {
      for (int i = 0; i < many; i++) {
        add(a[docs[i]], codes.b, docs[i]);
      }
      return;
    }
    for (int i = 0; i < many; i++) {
      long word = a[docs[i]];
      groups[Codes.group(word)]++;
      speakers[Codes.speaker(word)]++;
      if (word < 0) {
        several(word, codes.b[docs[i]], docs[i]);
      } else {
        authorities[Codes.authority(word)]++;
        sets[Codes.themes(word)]++;
      }
    }
    if (status != null) {
      for (int i = 0; i < many; i++) {
        status[Sieve.status(tables, statuses, a[docs[i]], codes.b[docs[i]])]++;
      }
    }
  }

  /** Counts a record of which word A is not the whole truth. */
  private void several(long a, long b, int doc) throws IOException {
    if (authority != null) {
      if ((b & Codes.MORE_AUTHORITIES) == 0) {
        authority[Codes.authority(a)]++;
      } else {
        several(authority, moreAuthorities, doc);
      }
    }
    if (themeSet != null) {
      if ((b & Codes.MORE_THEMES) == 0) {
        themeSet[Codes.themes(a)]++;
      } else {
        several(theme, moreThemes, doc);
      }
    }
  }

  private static void several(int @Nullable [] counts, @Nullable Overflow more, int doc)
      throws IOException {
    if (more != null && counts != null) {
      for (int code : more.of(doc)) {
        counts[code]++;
      }
    }
  }

  /** By year. */
  int[] years() {
    int[] years = new int[tables.years.size()];
    for (int code = 1; code < group.length; code++) {
      years[tables.yearOf[code]] += group[code];
    }
    return years;
  }

  /** By theme; null where they were not counted. */
  int @Nullable [] themes() {
    if (theme == null || themeSet == null) {
      return null;
    }
    int[] themes = theme.clone();
    for (int set = 1; set < themeSet.length; set++) {
      if (themeSet[set] > 0) {
        for (int code : tables.themesOf[set]) {
          themes[code] += themeSet[set];
        }
      }
    }
    return themes;
  }

  /** Adds the counts of another tally over the same facets. */
  void add(Tally other) {
    sum(group, other.group);
    sum(authority, other.authority);
    sum(source, other.source);
    sum(speaker, other.speaker);
    sum(themeSet, other.themeSet);
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
