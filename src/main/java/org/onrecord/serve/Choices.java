package org.onrecord.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;
import org.onrecord.search.DueStatus;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.FacetRequest;

/** The facet parameters of a request: what was chosen, and what is to be counted. */
final class Choices {

  /** Most values that one facet can be asked to list. */
  static final int MOST_VALUES = 1_000;

  /** Most values of one facet that one request can choose or exclude. */
  static final int MOST_CHOSEN = 64;

  private static final String PREFIX = "facet_prefix.";

  private Choices() {}

  /** Names of the parameters that are read here. */
  static Set<String> names() {
    var names = new TreeSet<String>(Set.of("facets", "facet_size"));
    for (Facet facet : Facet.values()) {
      names.add(facet.word());
      names.add(PREFIX + facet.word());
    }
    return names;
  }

  /**
   * What was chosen: one entry for each facet with a value; a leading minus excludes.
   *
   * @throws Refusal BAD_VALUE for a value that the facet can never have
   */
  static List<FacetChoice> chosen(Parameters parameters) {
    var choices = new ArrayList<FacetChoice>();
    for (Facet facet : Facet.values()) {
      var include = new ArrayList<String>();
      var exclude = new ArrayList<String>();
      for (String value : parameters.all(facet.word())) {
        boolean minus = value.startsWith("-");
        String bare = (minus ? value.substring(1) : value).strip();
        if (!bare.isEmpty()) {
          List<String> list = minus ? exclude : include;
          String checked = checked(facet, bare);
          if (!list.contains(checked)) {
            list.add(checked);
          }
        }
      }
      if (include.size() + exclude.size() > MOST_CHOSEN) {
        throw Refusal.parameter(
            "TOO_COSTLY", facet.word() + " can be given " + MOST_CHOSEN + " times at most.");
      }
      if (!include.isEmpty() || !exclude.isEmpty()) {
        choices.add(new FacetChoice(facet, include, exclude));
      }
    }
    return choices;
  }

  private static String checked(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> {
        String year = value.toLowerCase(Locale.ROOT);
        if (!year.matches("[0-9]{4}|undated|several")) {
          throw Parameters.badValue("year", value, "a year such as 2016, undated, several");
        }
        yield year;
      }
      case CLASS -> oneOf(facet, value, SourceClass.words());
      case STATUS -> oneOf(facet, value, DueStatus.words());
      case QUOTE -> oneOf(facet, value, QuoteKind.words());
      case AUTHORITY, SPEAKER, THEME, PUBLISHER, BODY, GRADE -> value;
    };
  }

  private static String oneOf(Facet facet, String value, List<String> words) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (!words.contains(lower)) {
      throw Parameters.badValue(facet.word(), value, String.join(", ", words));
    }
    return lower;
  }

  /**
   * Which facets to count.
   *
   * @throws Refusal BAD_VALUE for a facet that there is not
   */
  static List<FacetRequest> wanted(Parameters parameters) {
    int size = parameters.number("facet_size", 0, MOST_VALUES, 12);
    String asked = parameters.one("facets", "all");
    List<Facet> facets =
        switch (asked) {
          case "all" -> Arrays.asList(Facet.values());
          case "none" -> List.of();
          default -> Arrays.stream(asked.split(",")).map(Choices::facet).distinct().toList();
        };
    return facets.stream()
        .map(f -> new FacetRequest(f, size, parameters.one(PREFIX + f.word(), "")))
        .toList();
  }

  private static Facet facet(String word) {
    Optional<Facet> facet = Facet.of(word.strip());
    return facet.orElseThrow(() ->
        Parameters.badValue(
            "facets",
            word,
            "all, none, "
                + String.join(", ", Arrays.stream(Facet.values()).map(Facet::word).toList())));
  }
}
