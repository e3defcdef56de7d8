package org.onrecord.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;

/**
 * What was chosen in one facet, asked of a record's codes. One for each search; not thread-safe.
 */
final class Sieve {

  final Facet facet;
  private final boolean any;
  private final boolean[] in;
  private final boolean[] out;
  private final Tables tables;
  private final Statuses statuses;
  private @Nullable Overflow more;

  Sieve(FacetChoice choice, Tables tables, Statuses statuses) {
    this.facet = choice.facet();
    this.any = choice.include().isEmpty();
    this.tables = tables;
    this.statuses = statuses;
    this.in = table(choice.include());
    this.out = table(choice.exclude());
  }

  /** By code of the facet, or of the combined code that it is part of: whether it is listed. */
  private boolean[] table(List<String> values) {
    Vocabulary v = tables.vocabulary;
    return switch (facet) {
      case AUTHORITY -> table(v.authorities, values);
      case SPEAKER -> table(v.speakers, values);
      case YEAR -> table(v.years, values);
      case THEME -> table(v.themes, values);
      case CLASS -> table(tables.sourceClass, values);
      case PUBLISHER -> table(tables.publisher, values);
      case BODY -> table(tables.body, values);
      case GRADE -> table(tables.grade, values);
      case QUOTE -> table(tables.quote, values);
      case STATUS -> {
        boolean[] listed = new boolean[Statuses.WORDS.size()];
        values.forEach(s -> listed[Statuses.find(s)] = true);
        yield listed;
      }
    };
  }

  private static boolean[] table(Dictionary dictionary, List<String> values) {
    boolean[] listed = new boolean[dictionary.size()];
    values.forEach(s -> listed[dictionary.find(s)] = true);
    listed[0] = false;
    return listed;
  }

  private static boolean[] table(Tables.Part part, List<String> values) {
    boolean[] listed = new boolean[part.ofCode().length];
    for (String value : values) {
      int number = part.find(value);
      for (int code = 0; code < listed.length && number > 0; code++) {
        listed[code] |= part.ofCode()[code] == number;
      }
    }
    return listed;
  }

  void leaf(LeafReaderContext leaf) {
    more =
        switch (facet) {
          case AUTHORITY -> Overflow.authorities(leaf.reader(), tables.vocabulary);
          case THEME -> Overflow.themes(leaf.reader(), tables.vocabulary);
          case SPEAKER, YEAR, CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> null;
        };
  }

  /** Whether the record is one of those chosen. */
  boolean passes(long a, long b, long t, int doc) throws IOException {
    return switch (facet) {
      case AUTHORITY -> (a & Codes.MORE_AUTHORITIES) == 0 ? one(Codes.authority(a)) : several(doc);
      case THEME -> (a & Codes.MORE_THEMES) == 0 ? masked(t) : several(doc);
      case SPEAKER -> one(Codes.speaker(b));
      case YEAR -> one(Codes.year(a));
      case CLASS, PUBLISHER, BODY -> one(Codes.source(a));
      case GRADE, QUOTE -> one(Codes.form(a));
      case STATUS -> one(status(tables, statuses, a, b));
    };
  }

  /** The status code of a record; 0 where it is no commitment. */
  static int status(Tables tables, Statuses statuses, long a, long b) {
    return tables.forms[Codes.form(a)].kind() == RecordKind.COMMITMENT
        ? statuses.of(Codes.due(b))
        : 0;
  }

  private boolean one(int code) {
    return code < in.length ? (any || in[code]) && !out[code] : any;
  }

  private boolean masked(long mask) {
    boolean found = any;
    for (long m = mask; m != 0; m &= m - 1) {
      int code = Long.numberOfTrailingZeros(m) + 1;
      if (code < in.length) {
        if (out[code]) {
          return false;
        }
        found |= in[code];
      }
    }
    return found;
  }

  private boolean several(int doc) throws IOException {
    boolean found = any;
    if (more != null) {
      for (int code : more.of(doc)) {
        if (code < in.length) {
          if (out[code]) {
            return false;
          }
          found |= in[code];
        }
      }
    }
    return found;
  }
}
