package org.onrecord.attribute.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.FirmNames;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/**
 * Remembers the bodies that a document names, so that "the union", "the ferry firm" or "the club"
 * can be said to stand for one of them. Only where exactly one fits; else the words stay as they
 * are.
 */
final class StandIns {

  /**
   * A body that was named.
   *
   * @param name its name
   * @param sort what the words beside it call it, or ""; "firm" where it was hired
   */
  private record Named(String name, String sort) {}

  private final Set<Named> named = new LinkedHashSet<>();
  private final Set<String> described = new LinkedHashSet<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private @Nullable String acting;

  /** Notes the bodies that a sentence names. */
  void hear(Paragraph p, Range s) {
    boolean hiring = false;
    acting = null;
    documents.clear();
    for (int i = s.from(); i < s.to(); i++) {
      hiring |= BodyWords.HIRING.contains(p.at(i).lower());
      note(p, i);
    }
    for (int i = s.from(); i < s.to(); i++) {
      int end = isPart(p, i) && !isOrdinary(p, s, i) ? end(p, i, s.to()) : i;
      if (end > i) {
        name(p, i, end, hiring);
        i = end - 1;
      } else {
        describe(p, i);
      }
    }
  }

  /** "the council", where the last sentence said what it would do; null where it did not. */
  @Nullable String acting() {
    return acting;
  }

  /** "a survey last winter", where the last sentence told of one; null where of none or several. */
  @Nullable String document() {
    return documents.size() == 1 ? documents.iterator().next() : null;
  }

  private void note(Paragraph p, int i) {
    Token t = p.at(i);
    boolean article = p.at(i - 1).is(Kind.DETERMINER) && i > 0;
    boolean will = p.at(i + 1).isAny(Kind.MODAL.bit() | Kind.HAVE.bit());
    if (p.is(i - 1, "the") && t.is(Kind.DECIDING) && will && !p.quoted(i)) {
      acting = "the " + t.lower();
    }
    boolean compound = p.at(i - 1).isWord() && p.at(i - 2).is(Kind.DETERMINER) && i > 1;
    if (BodyWords.FINDING.contains(t.lower()) && (article || compound) && !p.quoted(i)) {
      documents.add("the " + t.lower());
    }
  }

  private void name(Paragraph p, int from, int to, boolean hiring) {
    Token before = p.at(from - 1);
    String sort = "";
    if (from > 0 && before.shape() == Token.Shape.LOWER && BodyWords.isSort(before.lower())) {
      sort = before.lower();
    } else if (p.isMark(to, ',') && (p.is(to + 1, "a") || p.is(to + 1, "the"))) {
      for (int i = to + 2; i < Math.min(p.size(), to + 5) && p.at(i).isWord(); i++) {
        sort = BodyWords.isSort(p.at(i).lower()) ? p.at(i).lower() : sort;
      }
    } else if (p.isMark(to, ',')
        && p.is(to + 1, "which")
        && (p.is(to + 2, "runs") || p.is(to + 2, "operates"))) {
      sort = "firm";
    }
    boolean hired =
        hiring
            && to - from > 1
            && (p.is(from - 1, "to")
                || p.is(from - 1, "by")
                || p.is(from - 1, "with")
                || p.isMark(from - 1, ','))
            && !p.at(to - 1).is(Kind.BODY);
    named.add(new Named(p.words(from, to), sort.isEmpty() && hired ? "firm" : sort));
  }

  /** "the Burnt Oak boxing club", "a cricket club": a description that may be shortened later. */
  private void describe(Paragraph p, int i) {
    Token t = p.at(i);
    if (!BodyWords.OWN.contains(t.lower()) || t.shape() != Token.Shape.LOWER || p.quoted(i)) {
      return;
    }
    int from = i;
    while (from > 0 && i - from < 4 && isModifier(p.at(from - 1))) {
      from--;
    }
    boolean article =
        from > 0 && (p.is(from - 1, "the") || p.is(from - 1, "a") || p.is(from - 1, "an"));
    if (from < i && article) {
      described.add("the " + p.words(from, i + 1));
    }
  }

  private static boolean isModifier(Token t) {
    return t.isWord()
        && !t.is("'s")
        && !t.isAny(
            Kind.DETERMINER.bit()
                | Kind.PREPOSITION.bit()
                | Kind.CONJUNCTION.bit()
                | Kind.POSSESSIVE.bit()
                | Kind.FINITE.bit()
                | Kind.BE.bit()
                | Kind.ADVERB.bit());
  }

  /**
   * The one body that "the firm" stands for.
   *
   * @return null where none or several fit
   */
  @Nullable String of(Paragraph p, Range head) {
    int length = head.to() - head.from();
    Token noun = p.at(head.to() - 1);
    if (length < 2 || length > 4 || !p.is(head.from(), "the")) {
      return null;
    }
    String sort = noun.lower();
    boolean firm = BodyWords.FIRMS.contains(sort);
    boolean capital = noun.isCapital() && !noun.isAny(Kind.DECIDING.bit() | Kind.OFFICE.bit());
    boolean small = noun.shape() == Token.Shape.LOWER && BodyWords.isSort(sort);
    if ((!small && !capital) || (length > 2 && !firm)) {
      return null;
    }
    if (capital && length == 2) {
      return inFull(sort);
    }
    String name = only(sort, firm);
    if (name != null || length > 2) {
      return name;
    }
    String longest = null;
    for (String words : described) {
      boolean same = words.endsWith(" " + sort);
      boolean part = same && longest != null && longest.endsWith(words.substring(3));
      if (same && longest != null && !part && !words.endsWith(longest.substring(3))) {
        return null;
      }
      longest = same && !part ? words : longest;
    }
    return longest;
  }

  /** "the Post" for the one longer name that ends or begins so: "the Listening Post". */
  private @Nullable String inFull(String word) {
    String full = null;
    for (Named body : named) {
      List<String> words = words(body.name());
      boolean fits =
          words.size() > 1
              && (words.getLast().equals(word)
                  || (words.getFirst().equals(word) && BodyWords.OWN.contains(word)));
      if (fits && full != null && !holds(body.name(), full) && !holds(full, body.name())) {
        return null;
      }
      full = fits && (full == null || holds(body.name(), full)) ? body.name() : full;
    }
    return full;
  }

  private @Nullable String only(String sort, boolean firm) {
    List<String> fit = new ArrayList<>();
    for (Named body : named) {
      if (firm ? isFirm(body) : fits(body, sort)) {
        String name = body.name();
        fit.removeIf(other -> holds(name, other));
        if (fit.stream().noneMatch(other -> holds(other, name))) {
          fit.add(name);
        }
      }
    }
    return fit.size() == 1 ? fit.getFirst() : null;
  }

  private static boolean holds(String longer, String shorter) {
    return (" " + longer + " ").contains(" " + shorter + " ");
  }

  private static boolean isFirm(Named body) {
    if (BodyWords.FIRMS.contains(body.sort())) {
      return true;
    }
    List<String> words = words(body.name());
    return words.size() > 1 && FirmNames.end(words.getLast());
  }

  private static boolean fits(Named body, String sort) {
    if (body.sort().equals(sort)) {
      return true;
    }
    Set<String> signs = BodyWords.SIGNS.getOrDefault(sort, Set.of(sort));
    List<String> words = words(body.name());
    return words.stream().anyMatch(signs::contains)
        && (words.size() > 1 || !signs.contains(sort) || BodyWords.SIGNS.containsKey(sort))
        && words.stream().noneMatch(BodyWords.PUBLIC::contains);
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).replace('’', '\'').split(" ", 0));
  }

  private static int end(Paragraph p, int from, int to) {
    int i = from + 1;
    while (i < to) {
      boolean joins =
          (p.is(i, "of")
                  || p.is(i, "for")
                  || p.is(i, "and")
                  || p.isMark(i, '&')
                  || (p.at(i).isCapital() && p.is(i, Kind.POSSESSIVE)))
              && i + 1 < to
              && isPart(p, i + 1);
      if (!joins && !isPart(p, i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isPart(Paragraph p, int i) {
    Token t = p.at(i);
    return t.isCapital()
        && t.isWord()
        && p.nameAt(i) == null
        && !p.quoted(i)
        && t.shape() != Token.Shape.INITIAL
        && !t.isAny(
            Kind.TIME.bit()
                | Kind.DETERMINER.bit()
                | Kind.PREPOSITION.bit()
                | Kind.SUBORDINATOR.bit()
                | Kind.SUBJECT.bit());
  }

  /** A sentence's first word is capital whatever it is. */
  private static boolean isOrdinary(Paragraph p, Range s, int i) {
    Token t = p.at(i);
    return i == s.from()
        && !t.is(Kind.BODY)
        && (t.bits() != 0 || !(p.at(i + 1).isCapital() || p.isMark(i + 1, '&')))
        && !p.isMark(i + 1, ',')
        && !p.at(i + 1).is(Kind.CUE);
  }
}
