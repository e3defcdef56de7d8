package org.onrecord.attribute.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.CouncilMention.Evidence;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Span;

/** Councils' names, word by word; {@code and} and {@code &} are one, hyphens are blanks. */
final class NameTrie {

  /** How much a name says by itself. */
  enum Strength {
    WEAK,
    NAME,
    ACRONYM,
    WHOLE
  }

  private static final Set<String> SMALL =
      Set.of("and", "of", "the", "upon", "on", "under", "with");

  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final List<Entry> entries = new ArrayList<>(1);
  }

  private record Entry(Council council, Strength strength) {}

  void add(String name, Council council, Strength strength) {
    Tokens tokens = Tokens.of(name);
    Node node = root;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.word(i).equals("and")) {
        node = node.next.computeIfAbsent(tokens.word(i), w -> new Node());
      }
    }
    boolean known =
        node.entries.stream()
            .anyMatch(e -> e.council.equals(council) && e.strength.compareTo(strength) >= 0);
    if (!known) {
      node.entries.removeIf(e -> e.council.equals(council));
      node.entries.add(new Entry(council, strength));
    }
  }

  /** The councils whose name is exactly these words, those that still stand first. */
  List<Council> exact(Tokens tokens, int first, int end) {
    Node node = root;
    for (int i = first; i < end && node != null; i++) {
      if (!tokens.word(i).equals("and")) {
        node = node.next.get(tokens.word(i));
      }
    }
    if (node == null || node == root) {
      return List.of();
    }
    return node.entries.stream()
        .sorted(Comparator.comparingInt((Entry e) -> e.strength == Strength.WEAK ? 1 : 0))
        .map(Entry::council)
        .distinct()
        .sorted(Comparator.comparingInt((Council c) -> c.to() == null ? 0 : 1))
        .toList();
  }

  /** The names in a text, longest first at each place, none overlapping. */
  List<CouncilMention> mentions(Tokens tokens, @Nullable LocalDate day) {
    var found = new ArrayList<CouncilMention>();
    for (int at = 0; at < tokens.size(); ) {
      at = tokens.isCapital(at) ? take(tokens, at, day, found) : at + 1;
    }
    return found;
  }

  /** Adds the longest name that begins here; returns where to go on. */
  private int take(Tokens tokens, int at, @Nullable LocalDate day, List<CouncilMention> found) {
    Node node = root;
    Node best = null;
    int last = -1;
    for (int i = at; i < tokens.size(); i++) {
      String word = tokens.bare(i);
      boolean and = i > at && word.equals("and");
      if (!and) {
        Node next = i > at && !fits(tokens, i) ? null : node.next.get(word);
        next = next == null && i == at ? root.next.get(tokens.word(i)) : next;
        if (next == null) {
          break;
        }
        node = next;
        if (!node.entries.isEmpty()) {
          best = node;
          last = i;
        }
      }
      if ((tokens.isPossessive(i) && !tokens.word(i).equals("king's"))
          || !tokens.joinsNextOverComma(i)) {
        break;
      }
    }
    if (best == null) {
      return at + 1;
    }
    CouncilMention mention = mention(tokens, at, last, best.entries, day);
    if (mention == null) {
      return last + 1;
    }
    found.add(mention);
    int next = last + 1;
    while (next < tokens.size() && tokens.start(next) < mention.span().end()) {
      next++;
    }
    return next;
  }

  private static boolean fits(Tokens tokens, int index) {
    return tokens.isCapital(index) || SMALL.contains(tokens.word(index));
  }

  @SuppressWarnings("RefactorSwitch") // each case is a paragraph of its own
  private static @Nullable CouncilMention mention(
      Tokens tokens, int first, int last, List<Entry> entries, @Nullable LocalDate day) {
    Entry strongest = entries.stream().max(Comparator.comparing(Entry::strength)).orElseThrow();
    String literal = tokens.text().substring(tokens.start(first), tokens.end(last));
    switch (strongest.strength) {
      case WHOLE -> {
        return spanned(tokens, first, last, chosen(entries, "", day), Evidence.NAMED);
      }
      case ACRONYM -> {
        return literal.chars().noneMatch(Character::isLowerCase)
            ? spanned(tokens, first, last, chosen(entries, "", day), Evidence.NAMED)
            : null;
      }
      case NAME, WEAK -> {
        NameContext.Judged judged =
            NameContext.judge(tokens, first, last, strongest.strength == Strength.WEAK);
        if (judged == null) {
          return null;
        }
        String around =
            tokens.text().substring(tokens.start(judged.first()), tokens.end(judged.last()));
        return spanned(
            tokens, judged.first(), judged.last(), chosen(entries, around, day), judged.evidence());
      }
    }
    throw new IllegalStateException("no such strength");
  }

  private static CouncilMention spanned(
      Tokens tokens, int first, int last, Council council, Evidence evidence) {
    int end = tokens.end(last);
    if (tokens.word(last).endsWith("'s") && !tokens.bare(last).equals("king")) {
      end -= 2;
    }
    return new CouncilMention(new Span(tokens.start(first), end), council.authority(), evidence);
  }

  /** Of several councils of one name: that of these very words, else the one of that day. */
  private static Council chosen(List<Entry> entries, String around, @Nullable LocalDate day) {
    if (entries.size() == 1) {
      return entries.getFirst().council;
    }
    List<Council> councils = entries.stream().map(Entry::council).toList();
    for (Council council : councils) {
      if (!around.isEmpty() && council.official().endsWith(kindOf(around)) && council.stood(day)) {
        return council;
      }
    }
    return councils.stream()
        .filter(c -> c.stood(day))
        .findFirst()
        .or(() -> councils.stream().filter(c -> c.to() == null).findFirst())
        .orElse(councils.getFirst());
  }

  /** The words after the name: {@code County Council} of {@code Somerset County Council}. */
  private static String kindOf(String around) {
    int blank = around.indexOf(' ');
    return blank < 0 ? around : around.substring(blank + 1);
  }
}
