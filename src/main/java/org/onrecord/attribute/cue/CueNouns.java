package org.onrecord.attribute.cue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/**
 * Reports by a noun: "Her view was that …", "The Director’s advice is to …", "In his opinion, …".
 */
final class CueNouns {

  private static final Set<String> NOUNS =
      Set.of(
          "view",
          "advice",
          "opinion",
          "answer",
          "reply",
          "response",
          "argument",
          "position",
          "belief",
          "forecast",
          "message",
          "conclusion",
          "contention",
          "understanding",
          "estimate",
          "warning",
          "verdict",
          "recollection",
          "assessment",
          "complaint",
          "fear",
          "hope",
          "recommendation",
          "finding",
          "explanation",
          "point",
          "concern");

  private static final Set<String> VIEWS = Set.of("view", "opinion", "judgement", "assessment");

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;
  private final ContentShapes shapes;

  CueNouns(Paragraph p, List<Role> roles, Range sentence) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
    this.shapes = new ContentShapes(p, sentence.to());
  }

  /** The report whose noun, or whose "in", stands at {@code i}; null where none does. */
  @Nullable Site at(int i) {
    if (p.is(i, "in")) {
      return inView(i);
    }
    return NOUNS.contains(p.at(i).lower()) ? noun(i) : null;
  }

  private @Nullable Site noun(int i) {
    int be = i + 1;
    boolean told = p.is(be, "to") || p.is(be, "for") || p.is(be, "on");
    while (told && be < i + 7 && p.at(be).isWord() && !p.is(be, Kind.BE)) {
      be++;
    }
    boolean verb = p.is(be, "is") || p.is(be, "was") || p.is(be, "remains") || p.is(be, "remained");
    if (!verb) {
      return null;
    }
    int at = be + 1;
    while (p.is(at, Kind.ADVERB)) {
      at++;
    }
    boolean that = p.is(at, "that") && shapes.isClause(at + 1, sentence.to());
    boolean to = shapes.infinitive(at);
    Source source = that || to ? owner(i) : null;
    return source == null
        ? null
        : new Site(
            i,
            i + 1,
            null,
            p.words(i, i + 1),
            Link.SUBJECT,
            source,
            source.from(),
            that ? at + 1 : at,
            that ? Opening.THAT : Opening.INFINITIVE);
  }

  /** "In his opinion, A": only at the head of a clause. */
  private @Nullable Site inView(int i) {
    boolean head = i == sentence.from() || p.isMark(i - 1, ',') || p.is(i - 1, "that");
    for (int k = i + 2; head && k < Math.min(sentence.to() - 2, i + 9); k++) {
      if (!p.at(k).isWord() && !p.isMark(k, '’')) {
        return null;
      }
      if (VIEWS.contains(p.at(k).lower()) && p.isMark(k + 1, ',')) {
        Source source = owner(k);
        boolean own = source != null && source.from() > i;
        return own && source != null && shapes.isClause(k + 2, sentence.to())
            ? new Site(
                i, k + 1, null, p.words(i, k + 1), Link.ACCORDING, source, i, k + 2, Opening.CLAUSE)
            : null;
      }
    }
    return null;
  }

  /** Whose noun it is: "her", "the Director’s", "the advisers’ considered". */
  private @Nullable Source owner(int noun) {
    int i = noun - 1;
    while (i > sentence.from() && noun - i < 3 && isAdjective(i)) {
      i--;
    }
    if (p.is(i, "his") || p.is(i, "her") || p.is(i, "their") || p.is(i, "its")) {
      return new Source(Source.Type.PRONOUN, i, i + 1, new Range(i, i + 1), null, null);
    }
    boolean possessive =
        p.is(i, "'s") || ((p.is(i, "’") || p.is(i, "'")) && p.at(i - 1).lower().endsWith("s"));
    return possessive ? new SourceBefore(p, roles, sentence.from()).at(i - 1) : null;
  }

  private boolean isAdjective(int i) {
    Token t = p.at(i);
    return t.shape() == Token.Shape.LOWER && !t.is("'s") && !t.is(Kind.POSSESSIVE);
  }
}
