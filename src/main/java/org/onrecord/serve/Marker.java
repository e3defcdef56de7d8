package org.onrecord.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Passage;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/**
 * Finds what a query matches in the passages of one document. The engine marks a piece of each
 * passage; the same words are then marked in the rest of it.
 */
final class Marker {

  private static final int MOST_PAGES = 20;

  private final SearchEngine engine;
  private final Reader reader;

  Marker(SearchEngine engine, Reader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  /**
   * Marks by the passages' numbers; empty without a query.
   *
   * @throws Refusal for an error in the query
   */
  Map<Integer, List<Span>> marks(DocumentId id, List<Passage> passages, Ask ask)
      throws IOException {
    String typed = ask.parameters().one("q");
    if (typed == null) {
      return Map.of();
    }
    Reader.Reading reading =
        reader.read(typed, ask.parameters().one("syntax", "onrecord"), ask.today());
    reading
        .parsed()
        .error()
        .ifPresent(e -> {
          throw Refusal.of(e);
        });
    Clause words = wordsOf(reading.resolved().clause());
    Map<Integer, Set<String>> found = found(id, words, ask);
    var marks = new HashMap<Integer, List<Span>>();
    for (Passage passage : passages) {
      Set<String> forms = found.get(passage.n());
      if (forms != null) {
        marks.put(passage.n(), everywhere(forms, passage.text()));
      }
    }
    return marks;
  }

  /** Any of the words, without filters: a document that a filter leaves out is still read. */
  private static Clause wordsOf(Clause clause) {
    var parts = new ArrayList<Clause>();
    gather(clause, parts);
    return switch (parts.size()) {
      case 0 -> new Clause.Not(new Clause.Everything());
      case 1 -> parts.getFirst();
      default -> new Clause.Or(parts);
    };
  }

  private static void gather(Clause clause, List<Clause> parts) {
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(c -> gather(c, parts));
      case Clause.Or or -> or.clauses().forEach(c -> gather(c, parts));
      case Clause.Near near -> near.clauses().forEach(c -> gather(c, parts));
      case Clause.Word word -> parts.add(word);
      case Clause.Phrase phrase -> parts.add(phrase);
      case Clause.Prefix prefix -> parts.add(prefix);
      case Clause.Fuzzy fuzzy -> parts.add(fuzzy);
      case Clause.Not not -> {}
      case Clause.Where where -> {}
      case Clause.Everything everything -> {}
    }
  }

  /** The forms in which the words stand, by passage. */
  private Map<Integer, Set<String>> found(DocumentId id, Clause words, Ask ask) throws IOException {
    Clause here =
        new Clause.And(List.of(words, Requests.where(Filter.Field.DOC, List.of(id.value()))));
    var request =
        new SearchRequest(
            here,
            Scope.RECORD,
            Optional.of(RecordKind.PARAGRAPH),
            List.of(),
            Sort.NEWEST,
            SearchRequest.MOST,
            null,
            List.of(),
            true,
            ask.today(),
            ask.deadline().left());
    var found = new HashMap<Integer, Set<String>>();
    for (int page = 0; page < MOST_PAGES && !ask.deadline().isOver(); page++) {
      SearchResult result = engine.search(request);
      for (Hit hit : result.hits()) {
        Integer n = hit.entry().place().passage();
        if (n != null) {
          Set<String> forms = found.computeIfAbsent(n, k -> new LinkedHashSet<>());
          hit.snippet().marks().forEach(m -> forms.add(m.of(hit.snippet().text())));
        }
      }
      String next = result.next();
      if (next == null) {
        break;
      }
      request = request.withPage(SearchRequest.MOST, next);
    }
    return found;
  }

  /** All places of these forms as whole words, the longest first, none overlapping. */
  static List<Span> everywhere(Set<String> forms, String text) {
    var marks = new TreeSet<Span>();
    List<String> longestFirst =
        forms.stream()
            .filter(f -> !f.isBlank())
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String form : longestFirst) {
      Matcher matcher =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(text);
      while (matcher.find()) {
        var mark = new Span(matcher.start(), matcher.end());
        if (marks.stream().noneMatch(mark::overlaps)) {
          marks.add(mark);
        }
      }
    }
    return List.copyOf(marks);
  }
}
