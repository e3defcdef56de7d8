package org.onrecord.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Notice;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.SearchRequest;

/**
 * One search as it was asked for: the query, and what the address adds to it.
 *
 * @param typed the query as typed; empty where there is none
 * @param parsed how it was read, councils' names still as typed
 * @param kind the kind that is searched; empty for all at once
 * @param request for the engine
 * @param notices warnings and notes, also on the names in the query
 */
record Question(
    String typed,
    ParsedQuery parsed,
    Optional<RecordKind> kind,
    SearchRequest request,
    List<Notice> notices) {

  private static final String SORTS =
      String.join(", ", Arrays.stream(Sort.values()).map(Question::word).toList());

  Question {
    notices = List.copyOf(notices);
  }

  /** The parameters that every search knows. */
  static Set<String> names() {
    var names = new TreeSet<String>(Choices.names());
    names.addAll(
        Set.of("q", "syntax", "kind", "from", "to", "is", "sort", "size", "cursor", "strict"));
    return names;
  }

  /**
   * Reads a request.
   *
   * @throws Refusal for a parameter that is wrong or unknown, an error in the query, or, where the
   *     request is strict, a warning
   */
  static Question of(Parameters parameters, Reader reader, LocalDate today, Deadline deadline) {
    String typed = parameters.one("q", "");
    boolean strict = parameters.number("strict", 0, 1, 0) == 1;
    List<FacetChoice> choices = Choices.chosen(parameters);
    List<Clause> filters = filters(parameters);
    Reader.Reading reading = reader.read(typed, parameters.one("syntax", "onrecord"), today);
    ParsedQuery parsed = reading.parsed();
    parsed.error().ifPresent(e -> refuse(e));
    if (strict) {
      reading.resolved().warnings().stream().findFirst().ifPresent(w -> refuse(w));
    }
    Clause clause = with(reading.resolved().clause(), filters);
    Optional<RecordKind> kind = kind(parameters, parsed, clause, choices);
    Scope scope = parsed.settings().scope();
    var request =
        new SearchRequest(
            clause,
            scope == null ? Scope.RECORD : scope,
            kind,
            choices,
            sort(parameters, parsed),
            parameters.number("size", 1, SearchRequest.MOST, 20),
            parameters.one("cursor"),
            Choices.wanted(parameters),
            true,
            today,
            deadline.left());
    return new Question(typed, parsed, kind, request, reading.resolved().notices());
  }

  private static void refuse(Notice notice) {
    throw Refusal.of(notice);
  }

  /** The flags and dates of the address, as filters. */
  private static List<Clause> filters(Parameters parameters) {
    var filters = new ArrayList<Clause>();
    UrlDates.filter(parameters).ifPresent(f -> filters.add(new Clause.Where(f)));
    for (String flag : parameters.all("is")) {
      if (!flag.isBlank()) {
        filters.add(new Clause.Where(new Filter.AnyOf(Filter.Field.IS, List.of(flag(flag)))));
      }
    }
    return filters;
  }

  private static String flag(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT);
    if (!Filter.FLAGS.contains(lower)) {
      throw Parameters.badValue("is", value, String.join(", ", Filter.FLAGS));
    }
    return lower;
  }

  /** Filters stand beside the whole query, so that no OR in it can leak past one. */
  private static Clause with(Clause clause, List<Clause> filters) {
    if (filters.isEmpty()) {
      return clause;
    }
    var all = new ArrayList<Clause>();
    if (clause instanceof Clause.And and) {
      all.addAll(and.clauses());
    } else if (!(clause instanceof Clause.Everything)) {
      all.add(clause);
    }
    all.addAll(filters);
    return all.size() == 1 ? all.getFirst() : new Clause.And(all);
  }

  private static Optional<RecordKind> kind(
      Parameters parameters, ParsedQuery parsed, Clause clause, List<FacetChoice> choices) {
    String typed = parsed.settings().kind();
    String asked = parameters.one("kind");
    String word = agreed("kind", typed, asked == null ? null : asked.toLowerCase(Locale.ROOT));
    if (word == null) {
      return Optional.of(DefaultKind.of(clause, choices));
    }
    if (word.equals("any")) {
      return Optional.empty();
    }
    return Optional.of(
        RecordKind.of(word)
            .orElseThrow(() ->
                Parameters.badValue(
                    "kind", word, String.join(", ", RecordKind.words()) + ", any")));
  }

  private static Sort sort(Parameters parameters, ParsedQuery parsed) {
    Sort typed = parsed.settings().sort();
    String asked = parameters.one("sort");
    String word =
        agreed(
            "sort",
            typed == null ? null : word(typed),
            asked == null ? null : asked.toLowerCase(Locale.ROOT));
    if (word == null) {
      return Words.any(parsed.clause()) ? Sort.RELEVANCE : Sort.NEWEST;
    }
    return Arrays.stream(Sort.values())
        .filter(s -> word(s).equals(word))
        .findFirst()
        .orElseThrow(() -> Parameters.badValue("sort", word, SORTS));
  }

  private static @Nullable String agreed(
      String name, @Nullable String typed, @Nullable String asked) {
    if (typed != null && asked != null && !typed.equals(asked)) {
      throw Refusal.parameter(
          "BAD_VALUE",
          name
              + " is “"
              + typed
              + "” in the query and “"
              + Refusal.shortened(asked)
              + "” in the address. Give it once.");
    }
    return typed == null ? asked : typed;
  }

  static String word(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /** What is searched, in the plural, as the read-back says it. */
  String kinds() {
    return kind.map(k -> k.word() + "s").orElse("records of any kind");
  }
}
