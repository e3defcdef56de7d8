package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.query.Clause;

/**
 * What a text must hold for stored queries to have a chance: for each query the words that it
 * cannot do without. Filled by one thread, then only read; safe for use by many.
 */
final class Needs {

  private static final char PREFIX = '*';
  private static final char STEM = '~';

  private final List<Set<String>> queries = new ArrayList<>();
  private final Set<Integer> prefixLengths = new HashSet<>();
  private final Set<String> all = new HashSet<>();
  private final Stems stems = new Stems();

  /** Takes a query in. */
  void add(Clause clause) {
    Set<String> needed = needed(clause);
    queries.add(needed);
    all.addAll(needed);
    needed.stream()
        .filter(n -> n.charAt(0) == PREFIX)
        .forEach(n -> prefixLengths.add(n.length() - 1));
  }

  private Set<String> needed(Clause clause) {
    var needed = new HashSet<String>();
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(c -> needed.addAll(needed(c)));
      case Clause.Near near -> near.clauses().forEach(c -> needed.addAll(needed(c)));
      case Clause.Word word -> {
        List<String> plain = Words.plain(word.text());
        if (plain.size() == 1) {
          needed.add(STEM + new String(stems.stem(plain.getFirst())));
        }
      }
      case Clause.Phrase phrase -> {
        // a word that may be written with a hyphen or without is no sure sign
        if (phrase.text().indexOf('-') < 0) {
          needed.addAll(Words.plain(phrase.text()));
        }
      }
      case Clause.Prefix prefix -> {
        List<String> plain = Words.plain(prefix.text());
        if (plain.size() == 1) {
          needed.add(PREFIX + plain.getFirst());
        }
      }
      case Clause.Or or -> {}
      case Clause.Not not -> {}
      case Clause.Fuzzy fuzzy -> {}
      case Clause.Where where -> {}
      case Clause.Everything everything -> {}
    }
    return needed;
  }

  /** Whether the words that were read meet what some query needs. */
  boolean areMet(Words words, Stems stems) {
    Set<String> held = new HashSet<>();
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) == Words.Kind.TAIL) {
        continue;
      }
      String word = words.word(i);
      hold(word, held);
      hold(STEM + new String(stems.stem(words, i)), held);
      for (int length : prefixLengths) {
        if (word.length() >= length) {
          hold(PREFIX + word.substring(0, length), held);
        }
      }
    }
    for (Set<String> query : queries) {
      if (held.containsAll(query)) {
        return true;
      }
    }
    return false;
  }

  private void hold(String sign, Set<String> held) {
    if (all.contains(sign)) {
      held.add(sign);
    }
  }
}
