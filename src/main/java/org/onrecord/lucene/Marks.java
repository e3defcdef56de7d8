package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;
import org.onrecord.query.Clause;

/**
 * Finds what matched in a text: words in any form, whole phrases as one mark. Works on the text
 * alone, so only the hits that are shown cost anything. One for each search; not thread-safe.
 */
final class Marks {

  private final Words words = new Words();
  private final Words wanted = new Words();
  private final Stems stems;
  private final Set<String> stemmed = new HashSet<>();
  private final Set<String> exact = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> fuzzy = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();

  Marks(List<Clause> clauses, Stems stems) {
    this.stems = stems;
    boolean content = clauses.stream().anyMatch(c -> !isFunctionWord(c));
    for (Clause clause : clauses) {
      if (!(content && isFunctionWord(clause))) {
        add(clause);
      }
    }
  }

  private boolean isFunctionWord(Clause clause) {
    return clause instanceof Clause.Word w
        && wanted.read(w.text()).count() == 1
        && Stems.isFunctionWord(wanted.word(0));
  }

  private void add(Clause clause) {
    switch (clause) {
      case Clause.Word w -> {
        wanted.read(w.text());
        if (wanted.count() == 1) {
          String stem = new String(stems.stem(wanted, 0));
          (stem.isEmpty() ? exact : stemmed).add(stem.isEmpty() ? wanted.word(0) : stem);
        } else {
          addPhrase();
        }
      }
      case Clause.Phrase p -> {
        wanted.read(p.text());
        if (p.slop() > 0) {
          for (int i = 0; i < wanted.count(); i++) {
            exact.add(wanted.word(i));
          }
        } else {
          addPhrase();
        }
      }
      case Clause.Prefix p -> {
        if (wanted.read(p.text()).count() > 0) {
          prefixes.add(wanted.word(0));
        }
      }
      case Clause.Fuzzy f -> {
        if (wanted.read(f.text()).count() > 0) {
          fuzzy.add(wanted.word(0));
        }
      }
      case Clause.Near near -> near.clauses().forEach(this::add);
      case Clause.And and -> and.clauses().forEach(this::add);
      case Clause.Or or -> or.clauses().forEach(this::add);
      case Clause.Not not -> {}
      case Clause.Where where -> {}
      case Clause.Everything everything -> {}
    }
  }

  private void addPhrase() {
    var plain = new ArrayList<String>();
    for (int i = 0; i < wanted.count(); i++) {
      if (wanted.kind(i) == Words.Kind.PLAIN) {
        plain.add(wanted.word(i));
      }
    }
    if (!plain.isEmpty()) {
      phrases.add(plain);
    }
  }

  /** What matched in a text: ranges in order, none overlapping. */
  List<Span> of(String text) {
    words.read(text);
    var found = new ArrayList<Span>();
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) != Words.Kind.TAIL && isWanted(i)) {
        found.add(new Span(words.start(i), words.end(i)));
      }
    }
    for (List<String> phrase : phrases) {
      addAll(phrase, found);
    }
    return merged(found);
  }

  private boolean isWanted(int i) {
    if (!stemmed.isEmpty() && stemmed.contains(new String(stems.stem(words, i)))) {
      return true;
    }
    if (exact.isEmpty() && prefixes.isEmpty() && fuzzy.isEmpty()) {
      return false;
    }
    String word = words.word(i);
    return exact.contains(word)
        || prefixes.stream().anyMatch(word::startsWith)
        || fuzzy.stream().anyMatch(f -> isNear(f, word));
  }

  /** Whether one letter added, dropped or changed, or two swapped, makes one word the other. */
  static boolean isNear(String x, String y) {
    int shorter = Math.min(x.length(), y.length());
    if (Math.abs(x.length() - y.length()) > 1 || x.charAt(0) != y.charAt(0)) {
      return false;
    }
    int from = 0;
    while (from < shorter && x.charAt(from) == y.charAt(from)) {
      from++;
    }
    String restX = x.substring(from);
    String restY = y.substring(from);
    if (restX.isEmpty() || restY.isEmpty()) {
      return true;
    }
    boolean swapped =
        restX.length() > 1
            && restX.length() == restY.length()
            && restX.charAt(0) == restY.charAt(1)
            && restX.charAt(1) == restY.charAt(0)
            && restX.substring(2).equals(restY.substring(2));
    return swapped
        || restX.substring(1).equals(restY.substring(1))
        || restX.equals(restY.substring(1))
        || restX.substring(1).equals(restY);
  }

  private void addAll(List<String> phrase, List<Span> found) {
    for (int i = 0; i < words.count(); i++) {
      int end = PhraseMatch.end(words, phrase, i);
      if (end >= 0) {
        found.add(new Span(words.start(i), end));
      }
    }
  }

  private static List<Span> merged(List<Span> found) {
    Span[] sorted = found.toArray(Span[]::new);
    Arrays.sort(sorted);
    var merged = new ArrayList<Span>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() < last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
