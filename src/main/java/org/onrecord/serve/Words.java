package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.query.Clause;

/** The words of a query, by how they are asked for. */
final class Words {

  private Words() {}

  /** Whether anything but filters is asked for. */
  static boolean any(Clause clause) {
    return switch (clause) {
      case Clause.And and -> and.clauses().stream().anyMatch(Words::any);
      case Clause.Or or -> or.clauses().stream().anyMatch(Words::any);
      case Clause.Not not -> any(not.clause());
      case Clause.Near near -> true;
      case Clause.Word word -> true;
      case Clause.Phrase phrase -> true;
      case Clause.Prefix prefix -> true;
      case Clause.Fuzzy fuzzy -> true;
      case Clause.Where where -> false;
      case Clause.Everything everything -> false;
    };
  }

  /** Words and words of phrases that records must hold, in the order of the query. */
  static List<String> wanted(Clause clause) {
    var words = new ArrayList<String>();
    gather(clause, words);
    return words.stream().distinct().toList();
  }

  /** The same query with another word in one's place. */
  static Clause replaced(Clause clause, String word, String by) {
    return switch (clause) {
      case Clause.And and -> new Clause.And(replaced(and.clauses(), word, by));
      case Clause.Or or -> new Clause.Or(replaced(or.clauses(), word, by));
      case Clause.Near near -> new Clause.Near(replaced(near.clauses(), word, by), near.distance());
      case Clause.Word one -> one.text().equals(word) ? new Clause.Word(by) : one;
      case Clause.Phrase phrase -> {
        List<String> words = new ArrayList<>(List.of(phrase.text().split(" ", 0)));
        words.replaceAll(w -> w.equals(word) ? by : w);
        yield new Clause.Phrase(String.join(" ", words), phrase.slop());
      }
      case Clause.Not not -> not;
      case Clause.Prefix prefix -> prefix;
      case Clause.Fuzzy fuzzy -> fuzzy;
      case Clause.Where where -> where;
      case Clause.Everything everything -> everything;
    };
  }

  private static List<Clause> replaced(List<Clause> clauses, String word, String by) {
    return clauses.stream().map(c -> replaced(c, word, by)).toList();
  }

  private static void gather(Clause clause, List<String> words) {
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(c -> gather(c, words));
      case Clause.Or or -> or.clauses().forEach(c -> gather(c, words));
      case Clause.Near near -> near.clauses().forEach(c -> gather(c, words));
      case Clause.Word word -> words.add(word.text());
      case Clause.Phrase phrase -> words.addAll(List.of(phrase.text().split(" ")));
      case Clause.Not not -> {}
      case Clause.Prefix prefix -> {}
      case Clause.Fuzzy fuzzy -> {}
      case Clause.Where where -> {}
      case Clause.Everything everything -> {}
    }
  }
}
