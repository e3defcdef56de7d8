package org.onrecord.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;

/**
 * What was chosen in one facet, asked of a record's codes: one look into a table for nearly every
 * record. One for each search; not thread-safe.
 */
final class Sieve {

  final Facet facet;
  private final Tables tables;
  private final Statuses statuses;
  private final boolean any;

  /** By value of the facet: whether it was chosen, whether it was excluded. */
  private final boolean[] in;

  private final boolean[] out;

  /** By the code that stands in the word: whether the record passes. */
  private final boolean[] passes;

  private final boolean inB;
  private final int shift;
  private final int mask;

  /** The flag in B of records that need a closer look. */
  private final long more;

  private @Nullable Overflow overflow;

  Sieve(FacetChoice choice, Tables tables, Statuses statuses) {
    this.facet = choice.facet();
    this.tables = tables;
    this.statuses = statuses;
    this.any = choice.include().isEmpty();
    this.in = listed(choice.include());
    this.out = listed(choice.exclude());
    int bits =
        switch (facet) {
          case AUTHORITY -> Codes.AUTHORITY_BITS;
          case SPEAKER -> Codes.SPEAKER_BITS;
          case THEME -> Codes.THEMES_BITS;
          case YEAR, GRADE, QUOTE, STATUS -> Codes.GROUP_BITS;
          case CLASS, PUBLISHER, BODY -> Codes.SOURCE_BITS;
        };
    this.mask = (1 << bits) - 1;
    this.shift =
        switch (facet) {
          case AUTHORITY -> Codes.AUTHORITY_SHIFT;
          case SPEAKER -> Codes.SPEAKER_SHIFT;
          case THEME -> Codes.THEMES_SHIFT;
          case YEAR, GRADE, QUOTE, STATUS, CLASS, PUBLISHER, BODY -> 0;
        };
    this.inB = facet == Facet.CLASS || facet == Facet.PUBLISHER || facet == Facet.BODY;
    this.more =
        facet == Facet.AUTHORITY
            ? Codes.MORE_AUTHORITIES
            : facet == Facet.THEME ? Codes.MORE_THEMES : 0;
    this.passes =
        switch (facet) {
          case AUTHORITY, SPEAKER -> table(in.length, this::one);
          case YEAR -> table(tables.yearOf.length, group -> one(tables.yearOf[group]));
          case THEME -> table(tables.themesOf.length, set -> all(tables.themesOf[set]));
          case CLASS -> table(tables.sourceClass);
          case PUBLISHER -> table(tables.publisher);
          case BODY -> table(tables.body);
          case GRADE -> table(tables.grade);
          case QUOTE -> table(tables.quote);
          case STATUS -> new boolean[0];
        };
  }

  /** By value of the facet whether it is one of these. */
  private boolean[] listed(List<String> values) {
    Vocabulary v = tables.vocabulary;
    return switch (facet) {
      case AUTHORITY -> listed(v.authorities, tables.authorities.size(), values);
      case SPEAKER -> listed(v.speakers, tables.speakers.size(), values);
      case YEAR -> listed(v.years, tables.years.size(), values);
      case THEME -> listed(v.themes, tables.themes.size(), values);
      case CLASS -> listed(tables.sourceClass, values);
      case PUBLISHER -> listed(tables.publisher, values);
      case BODY -> listed(tables.body, values);
      case GRADE -> listed(tables.grade, values);
      case QUOTE -> listed(tables.quote, values);
      case STATUS -> {
        boolean[] listed = new boolean[Statuses.WORDS.size()];
        values.forEach(s -> listed[Statuses.find(s)] = true);
        listed[0] = false;
        yield listed;
      }
    };
  }

  private static boolean[] listed(Dictionary dictionary, int size, List<String> values) {
    boolean[] listed = new boolean[size];
    for (String value : values) {
      int code = dictionary.find(value);
      // a value that came after this state of the index was opened is none of its records'
      if (code > 0 && code < size) {
        listed[code] = true;
      }
    }
    return listed;
  }

  private static boolean[] listed(Tables.Part part, List<String> values) {
    boolean[] listed = new boolean[part.values().length];
    values.forEach(v -> listed[part.find(v)] = true);
    listed[0] = false;
    return listed;
  }

  private boolean[] table(Tables.Part part) {
    return table(part.ofCode().length, code -> one(part.ofCode()[code]));
  }

  private static boolean[] table(int size, IntPredicate passes) {
    boolean[] table = new boolean[size];
    for (int code = 0; code < size; code++) {
      table[code] = passes.test(code);
    }
    return table;
  }

  private boolean one(int value) {
    return (any || in[value]) && !out[value];
  }

  /** Whether one of these values is wanted and none is not. */
  private boolean all(int[] values) {
    boolean found = any;
    for (int value : values) {
      if (value < in.length) {
        if (out[value]) {
          return false;
        }
        found |= in[value];
      }
    }
    return found;
  }

  void leaf(LeafReaderContext leaf) {
    overflow =
        switch (facet) {
          case AUTHORITY -> Overflow.authorities(leaf.reader(), tables.vocabulary);
          case THEME -> Overflow.themes(leaf.reader(), tables.vocabulary);
          case SPEAKER, YEAR, CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> null;
        };
  }

  /**
   * Whether a record is one of those chosen.
   *
   * @param a its word A
   * @param b all words B, looked into where A does not say enough
   */
  boolean passes(long a, long[] b, int doc) throws IOException {
    if (a < 0 && (b[doc] & more) != 0 && overflow != null) {
      return all(overflow.of(doc));
    }
    int code = (int) ((inB ? b[doc] : a) >>> shift) & mask;
    return code < passes.length ? passes[code] : one(status(tables, statuses, a, b[doc]));
  }

  /** The status code of a record; 0 where it is no commitment. */
  static int status(Tables tables, Statuses statuses, long a, long b) {
    return tables.forms[Codes.group(a)].kind() == RecordKind.COMMITMENT
        ? statuses.of(Codes.due(b))
        : 0;
  }
}
