package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.RecordKind;

/**
 * The vocabulary as it stood when a reader was opened, and for the combined codes (groups, sets of
 * themes, sources) what each part of them is.
 */
final class Tables {

  /** One facet's values that are part of a combined code. Never compared, so arrays do. */
  @SuppressWarnings("ArrayRecordComponent")
  record Part(String[] values, int[] ofCode) {

    /** The value's number in any case; 0 where there is none. */
    int find(String value) {
      for (int i = 1; i < values.length; i++) {
        if (values[i].equalsIgnoreCase(value.strip())) {
          return i;
        }
      }
      return 0;
    }
  }

  /** The values of one facet, and what they are called, by code. Safe for use by many threads. */
  static final class Values {
    final String[] values;
    final String[] labels;
    private volatile int @Nullable [] places;

    private Values(String[] values, String[] labels) {
      this.values = values;
      this.labels = labels;
    }

    static Values of(Dictionary dictionary) {
      return new Values(dictionary.values(), dictionary.labels());
    }

    int size() {
      return values.length;
    }

    /**
     * By code its place in the alphabet of labels: among thousands of values with equal counts, two
     * numbers are compared faster than two names. Null until {@link #arrange}.
     */
    int @Nullable [] places() {
      return places;
    }

    private void arrange() {
      if (places == null) {
        places = FirstValues.places(values, labels);
      }
    }
  }

  final Vocabulary vocabulary;
  final Values authorities;
  final Values speakers;
  final Values years;
  final Values themes;

  /** By group; that of code 0, which heads have, is boilerplate that nobody can ask for. */
  final Form[] forms;

  /** By group: the year's code. */
  final int[] yearOf;

  /** By set of themes: the themes' codes. */
  final int[][] themesOf;

  final Part sourceClass;
  final Part publisher;
  final Part body;
  final Part quote;
  final Part grade;
  final int undated;

  Tables(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    undated = vocabulary.years.code("undated", "Undated");
    String[] groups = vocabulary.groups.values();
    String[] sets = vocabulary.themeSets.values();
    authorities = Values.of(vocabulary.authorities);
    speakers = Values.of(vocabulary.speakers);
    years = Values.of(vocabulary.years);
    themes = Values.of(vocabulary.themes);
    String[] keys = vocabulary.forms.values();
    forms = new Form[groups.length];
    forms[0] = new Form(RecordKind.PARAGRAPH, null, "", true, false);
    yearOf = new int[groups.length];
    for (int i = 1; i < groups.length; i++) {
      forms[i] = Form.ofKey(keys[groups[i].charAt(0)]);
      yearOf[i] = groups[i].charAt(1);
    }
    themesOf = new int[sets.length][];
    for (int i = 0; i < sets.length; i++) {
      themesOf[i] = sets[i].chars().toArray();
    }
    quote = part(Arrays.stream(forms).map(f -> word(f.quote())).toList());
    grade = part(Arrays.stream(forms).map(Form::grade).toList());
    var classes = new ArrayList<String>();
    var publishers = new ArrayList<String>();
    var bodies = new ArrayList<String>();
    for (String source : vocabulary.sources.values()) {
      String[] parts = source.isEmpty() ? new String[] {"", "", ""} : split(source);
      classes.add(parts[0]);
      publishers.add(parts[1]);
      bodies.add(parts[2]);
    }
    sourceClass = part(classes);
    publisher = part(publishers);
    body = part(bodies);
  }

  /** Puts the longest facet's values in order, which takes too long for a reader to wait for. */
  void arrange() {
    speakers.arrange();
  }

  private static String word(@Nullable QuoteKind quote) {
    return quote == null ? "" : quote.word();
  }

  private static String[] split(String source) {
    return source.split(String.valueOf(Fields.NUL), -1);
  }

  private static Part part(List<String> ofCode) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    var values = new ArrayList<String>(List.of(""));
    int[] codes = new int[ofCode.size()];
    for (int i = 0; i < codes.length; i++) {
      String value = ofCode.get(i);
      if (!value.isEmpty()) {
        codes[i] =
            numbers.computeIfAbsent(
                value.toLowerCase(java.util.Locale.ROOT),
                k -> {
                  values.add(value);
                  return values.size() - 1;
                });
      }
    }
    return new Part(values.toArray(String[]::new), codes);
  }
}
