package org.onrecord.lucene;

import java.util.List;
import java.util.Optional;
import org.onrecord.query.Clause;

/**
 * Two words, phrases or prefixes within some positions of each other, in any order.
 *
 * @param first is looked for first; never a prefix
 * @param other looked for around it
 * @param widest positions that both together may take
 */
record NearTerm(Part first, Part other, int widest) {

  /** One side of it. */
  sealed interface Part {
    /** Any form of a word. */
    record OfStem(String stem) implements Part {}

    /** Exact words, side by side. */
    record OfWords(List<String> words) implements Part {}

    /** Words that begin so. */
    record OfPrefix(String prefix) implements Part {}

    /** Positions that it takes. */
    default int width() {
      return this instanceof OfWords phrase ? phrase.words.size() : 1;
    }

    /** Whether it stands at word i. */
    default boolean stands(Words words, Stems stems, int i) {
      return switch (this) {
        case OfStem(String stem) -> {
          char[] found = stems.stem(words, i);
          yield found.length == stem.length()
              && stem.contentEquals(java.nio.CharBuffer.wrap(found));
        }
        case OfWords(List<String> phrase) -> PhraseMatch.end(words, phrase, i) >= 0;
        case OfPrefix(String prefix) -> words.begins(i, prefix);
      };
    }
  }

  /** The term that a clause asks for; empty where it is of another sort. */
  static Optional<NearTerm> of(Clause.Near near, Stems stems) {
    if (near.clauses().size() != 2) {
      return Optional.empty();
    }
    Optional<Part> first = part(near.clauses().getFirst(), stems);
    Optional<Part> other = part(near.clauses().getLast(), stems);
    if (first.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int widest = near.distance() + first.get().width() + other.get().width() - 1;
    if (!(first.get() instanceof Part.OfPrefix)) {
      return Optional.of(new NearTerm(first.get(), other.get(), widest));
    }
    return other.get() instanceof Part.OfPrefix
        ? Optional.empty()
        : Optional.of(new NearTerm(other.get(), first.get(), widest));
  }

  private static Optional<Part> part(Clause clause, Stems stems) {
    return switch (clause) {
      case Clause.Word word -> {
        List<String> plain = Words.plain(word.text());
        String stem = plain.size() == 1 ? new String(stems.stem(plain.getFirst())) : "";
        yield stem.isEmpty() ? words(plain) : Optional.of(new Part.OfStem(stem));
      }
      case Clause.Phrase phrase ->
          phrase.slop() == 0 ? words(Words.plain(phrase.text())) : Optional.empty();
      case Clause.Prefix prefix -> {
        List<String> plain = Words.plain(prefix.text());
        yield plain.size() == 1
            ? Optional.of(new Part.OfPrefix(plain.getFirst()))
            : Optional.empty();
      }
      case Clause.And and -> Optional.empty();
      case Clause.Or or -> Optional.empty();
      case Clause.Not not -> Optional.empty();
      case Clause.Near near -> Optional.empty();
      case Clause.Fuzzy fuzzy -> Optional.empty();
      case Clause.Where where -> Optional.empty();
      case Clause.Everything everything -> Optional.empty();
    };
  }

  private static Optional<Part> words(List<String> plain) {
    return plain.isEmpty() ? Optional.empty() : Optional.of(new Part.OfWords(plain));
  }

  /** Whether both stand near each other, the first one at word i. */
  boolean stands(Words words, Stems stems, int i) {
    if (!first.stands(words, stems, i)) {
      return false;
    }
    int from = words.position(i);
    int to = from + first.width() - 1;
    int start = i;
    while (start > 0 && to - words.position(start - 1) < widest) {
      start--;
    }
    for (int k = start; k < words.count() && words.position(k) - from < widest; k++) {
      int at = words.position(k);
      int end = at + other.width() - 1;
      boolean apart = end < from || at > to;
      boolean near = Math.max(to, end) - Math.min(from, at) < widest;
      if (apart && near && other.stands(words, stems, k)) {
        return true;
      }
    }
    return false;
  }
}
