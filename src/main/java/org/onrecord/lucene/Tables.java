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
 * The vocabulary as it stood when a reader was opened, and for the two combined codes (form and
 * source) what each part of them is.
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

  final Vocabulary vocabulary;
  final Form[] forms;
  final Part sourceClass;
  final Part publisher;
  final Part body;
  final Part quote;
  final Part grade;
  final int authorities;
  final int years;
  final int speakers;
  final int themes;
  final int undated;

  Tables(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    authorities = vocabulary.authorities.size();
    speakers = vocabulary.speakers.size();
    themes = vocabulary.themes.size();
    undated = vocabulary.years.code("undated", "Undated");
    years = vocabulary.years.size();
    String[] keys = vocabulary.forms.values();
    forms = new Form[keys.length];
    // code 0 belongs to heads, which are no records: boilerplate that nobody can ask for
    forms[0] = new Form(RecordKind.PARAGRAPH, null, "", true, false);
    for (int i = 1; i < keys.length; i++) {
      forms[i] = Form.ofKey(keys[i]);
    }
    quote = part(Arrays.stream(forms).map(f -> word(f.quote())).toList());
    grade = part(Arrays.stream(forms).map(Form::grade).toList());
    var classes = new ArrayList<String>();
    var publishers = new ArrayList<String>();
    var bodies = new ArrayList<String>();
    for (String source : vocabulary.sources.labels()) {
      String[] parts = source.isEmpty() ? new String[] {"", "", ""} : split(source);
      classes.add(parts[0]);
      publishers.add(parts[1]);
      bodies.add(parts[2]);
    }
    sourceClass = part(classes);
    publisher = part(publishers);
    body = part(bodies);
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
