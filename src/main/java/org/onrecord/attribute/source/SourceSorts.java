package org.onrecord.attribute.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Tells a person, a group, a body and a document apart by the head of their noun phrase. */
public final class SourceSorts {

  private static final long SPEAKS =
      Kind.GROUP.bit() | Kind.BODY.bit() | Kind.PERSON.bit() | Kind.DOCUMENT.bit();

  /** "a number of Members", "most of the tenants": those after "of" speak. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "number",
          "majority",
          "couple",
          "handful",
          "group",
          "dozens",
          "hundreds",
          "thousands",
          "most",
          "many",
          "some",
          "several",
          "few",
          "two",
          "three",
          "four",
          "half",
          "minority",
          "proportion",
          "lot");

  /** Those who are not named, and yet are several people. */
  private static final Set<String> SEVERAL =
      Set.of("others", "some", "many", "most", "several", "few");

  /** Words that want a noun. */
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "our", "my", "your", "this", "no", "every");

  private SourceSorts() {}

  /** What sort of source a noun phrase is; null where it cannot be one. */
  public static @Nullable Source classify(Paragraph p, int start, int to) {
    int from = overAdverbial(p, start, to);
    Token opens = p.at(from);
    boolean participle = opens.shape() == Token.Shape.LOWER && opens.lower().endsWith("ed");
    if (participle && !opens.isAny(SPEAKS)) {
      return null;
    }
    Name name = p.nameAt(from);
    if (name != null
        && name.from() == from
        && name.to() < to
        && p.at(name.to()).is(Kind.PREPOSITION)) {
      return SourceBefore.named(name).reaching(from, to);
    }
    int end = from + 1;
    while (end < to && !isBoundary(p, end)) {
      end++;
    }
    if (end + 1 < to && p.is(end, "of") && QUANTITIES.contains(p.at(end - 1).lower())) {
      end++;
      while (end < to && (p.at(end).is(Kind.DETERMINER) || !isBoundary(p, end))) {
        end++;
      }
    }
    int head = end - 1;
    while (head > from && !p.at(head).isWord()) {
      head--;
    }
    Token t = p.at(head);
    if (isOpen(p, from, to)) {
      return null;
    }
    if (t.is(Kind.INDEFINITE) || !t.isWord() || t.is("'s") || p.at(from).is(Kind.SUBORDINATOR)) {
      return null;
    }
    Source.Type type = type(p, from, head);
    return type == null
        ? null
        : new Source(type, from, to, new Range(from, to), null, new Role(from, head, to));
  }

  /**
   * Whether the words only begin something: "the", "numbers of", "this council and", "this", "due
   * to sickness".
   */
  private static boolean isOpen(Paragraph p, int from, int to) {
    Token last = p.at(to - 1);
    boolean article = ARTICLES.contains(last.lower()) && last.shape() != Token.Shape.ALL_CAPITALS;
    boolean hangs =
        last.shape() == Token.Shape.LOWER
            && last.isAny(Kind.PREPOSITION.bit() | Kind.CONJUNCTION.bit())
            && !last.isAny(SPEAKS | Kind.ADVERB.bit() | Kind.DETERMINER.bit());
    boolean pointing = p.is(from, "this") && p.at(from + 1).is(Kind.FINITE);
    return article || hangs || pointing || (p.is(from, "due") && p.is(from + 1, "to"));
  }

  /** Over "Last year", "This week", and a paragraph's number before a capital. */
  private static int overAdverbial(Paragraph p, int from, int to) {
    boolean time =
        (p.is(from, "last") || p.is(from, "this") || p.is(from, "next"))
            && p.is(from + 1, Kind.TIME)
            && p.is(from + 2, Kind.DETERMINER);
    if (time && from + 2 < to) {
      return from + 2;
    }
    boolean year =
        p.at(from).shape() == Token.Shape.NUMBER
            && p.at(from).lower().length() == 4
            && p.is(from - 1, Kind.PREPOSITION);
    boolean number =
        p.at(from).shape() == Token.Shape.NUMBER
            && p.at(from + 1).isCapital()
            && p.is(from + 1, Kind.DETERMINER);
    return (number || year) && from + 1 < to ? from + 1 : from;
  }

  private static boolean isBoundary(Paragraph p, int i) {
    Token t = p.at(i);
    boolean participle =
        NounPhrases.isPast(t) && t.shape() == Token.Shape.LOWER && p.is(i + 1, Kind.PREPOSITION);
    return participle || (t.is(Kind.PREPOSITION) && !t.is(Kind.DETERMINER));
  }

  private static Source.@Nullable Type type(Paragraph p, int from, int head) {
    Token t = p.at(head);
    if (t.is(Kind.GROUP) || (head == from && SEVERAL.contains(t.lower()))) {
      return Source.Type.GROUP;
    }
    if (t.is(Kind.DOCUMENT)) {
      return Source.Type.DOCUMENT;
    }
    if (t.is(Kind.BODY)) {
      return Source.Type.BODY;
    }
    if (t.isAny(Kind.PERSON.bit() | Kind.OFFICE.bit())) {
      return Source.Type.PERSON;
    }
    if (t.is(Kind.TIME)) {
      return null;
    }
    boolean opening = from == 0 || p.at(from - 1).endsSentence();
    boolean common = head == from && opening && t.shape() == Token.Shape.CAPITALISED;
    if (common && t.isAny(Kind.COMMON.bit() | Kind.PLAIN_VERB.bit() | Kind.ADVERB.bit())) {
      return Source.Type.OTHER;
    }
    if (t.isCapital()
        && head > from - 1
        && !(head == from && t.isAny(Kind.DETERMINER.bit() | Kind.ADVERB.bit()))) {
      return Source.Type.BODY;
    }
    return Source.Type.OTHER;
  }

  /** "an email from the parents of X, who wrote": the parents, not the email. */
  static @Nullable Source writer(Paragraph p, @Nullable Source source) {
    if (source == null || source.type() != Source.Type.DOCUMENT) {
      return source;
    }
    for (int i = source.from(); i + 1 < source.to(); i++) {
      if (p.is(i, "from") || p.is(i, "by")) {
        return classify(p, i + 1, source.to());
      }
    }
    return source;
  }
}
