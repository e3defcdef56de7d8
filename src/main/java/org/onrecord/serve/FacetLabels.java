package org.onrecord.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.search.Facet;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;
import org.onrecord.search.ThemeTagger;

/**
 * How a facet's values are called before a reader: a theme by its name, not by the id that records
 * carry, and speakers whose names are equal with their councils.
 *
 * @param themes names by id
 * @param councils whom a speaker speaks for
 */
record FacetLabels(Map<String, String> themes, SpeakerCouncils councils) {

  private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");

  FacetLabels {
    themes = Map.copyOf(themes);
  }

  static FacetLabels of(ThemeTagger tagger, SearchEngine engine) {
    return new FacetLabels(
        tagger.themes().stream()
            .collect(Collectors.toMap(ThemeTagger.Theme::id, ThemeTagger.Theme::name)),
        new SpeakerCouncils(engine));
  }

  /** The same counts, under the names that are shown. */
  List<ValueCount> named(FacetCounts counts) throws IOException {
    List<ValueCount> values =
        counts.values().stream().map(v -> called(v, label(counts.facet(), v))).toList();
    return counts.facet() == Facet.SPEAKER ? toldApart(values) : values;
  }

  private List<ValueCount> toldApart(List<ValueCount> speakers) throws IOException {
    Map<String, Long> times =
        speakers.stream().collect(Collectors.groupingBy(FacetLabels::level, Collectors.counting()));
    var told = new ArrayList<ValueCount>();
    for (ValueCount speaker : speakers) {
      boolean alone = times.getOrDefault(level(speaker), 1L) == 1;
      told.add(
          alone
              ? speaker
              : councils
                  .of(speaker.value(), speaker.label())
                  .map(c -> called(speaker, speaker.label() + " (" + c + ")"))
                  .orElse(speaker));
    }
    return told;
  }

  /** The name as the eye takes it: "the Cabinet" and "Cabinet" are one. */
  private static String level(ValueCount speaker) {
    return ARTICLE.matcher(speaker.label().strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static ValueCount called(ValueCount value, String label) {
    return new ValueCount(value.value(), label, value.records(), value.selected());
  }

  private String label(Facet facet, ValueCount value) {
    return switch (facet) {
      case THEME -> themes.getOrDefault(value.value(), value.label());
      case YEAR -> value.value().equals("undated") ? "Undated" : value.label();
      case AUTHORITY, SPEAKER, CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> value.label();
    };
  }
}
