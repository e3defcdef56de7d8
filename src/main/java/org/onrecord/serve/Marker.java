package org.onrecord.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;
import org.onrecord.query.Clause;
import org.onrecord.search.TextAnalysis;

/**
 * Marks what a query asks for in all the words of a document's passages, not only where a search
 * would show a piece of them. Filters do not matter: a document that a filter leaves out is still
 * read.
 */
final class Marker {

  private final TextAnalysis analysis;
  private final Reader reader;

  Marker(TextAnalysis analysis, Reader reader) {
    this.analysis = analysis;
    this.reader = reader;
  }

  /**
   * Marks by the passages' numbers; empty without a query.
   *
   * @throws Refusal for an error in the query
   */
  Map<Integer, List<Span>> marks(List<Passage> passages, Ask ask) {
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
    var wanted = new ArrayList<Clause>();
    gather(reading.resolved().clause(), wanted);
    var marks = new HashMap<Integer, List<Span>>();
    for (Passage passage : passages) {
      if (passage.role() != PassageRole.BOILERPLATE) {
        List<Span> found = analysis.marks(passage.text(), wanted);
        if (!found.isEmpty()) {
          marks.put(passage.n(), found);
        }
      }
    }
    return marks;
  }

  /** The clauses that ask for words. */
  private static void gather(Clause clause, List<Clause> wanted) {
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(c -> gather(c, wanted));
      case Clause.Or or -> or.clauses().forEach(c -> gather(c, wanted));
      case Clause.Near near -> near.clauses().forEach(c -> gather(c, wanted));
      case Clause.Word word -> wanted.add(word);
      case Clause.Phrase phrase -> wanted.add(phrase);
      case Clause.Prefix prefix -> wanted.add(prefix);
      case Clause.Fuzzy fuzzy -> wanted.add(fuzzy);
      case Clause.Not not -> {}
      case Clause.Where where -> {}
      case Clause.Everything everything -> {}
    }
  }
}
