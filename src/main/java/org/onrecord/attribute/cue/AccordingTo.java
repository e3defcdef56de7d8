package org.onrecord.attribute.cue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceAfter;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Reads "according to X, A" and "A, according to X". */
final class AccordingTo {

  private static final Set<String> MEASURES =
      Set.of(
          "need",
          "needs",
          "risk",
          "risks",
          "age",
          "ability",
          "role",
          "roles",
          "level",
          "levels",
          "circumstances",
          "wishes",
          "preference",
          "preferences",
          "requirement",
          "requirements",
          "size",
          "income",
          "stage",
          "priority",
          "priorities",
          "interests");

  /** What one goes by: done according to the plan. */
  private static final Set<String> GUIDES =
      Set.of(
          "plan",
          "plans",
          "policy",
          "policies",
          "guidance",
          "guidelines",
          "criteria",
          "rules",
          "timetable",
          "schedule",
          "law",
          "formula",
          "thresholds",
          "standards");

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;

  AccordingTo(Paragraph p, List<Role> roles, Range sentence) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
  }

  /** The report at "according"; null where no source follows it. */
  @Nullable Site according(int i) {
    Source source = SourceAfter.at(p, roles, i + 2, sentence.to());
    if (source == null || isMeasure(i, source)) {
      return null;
    }
    int close = source.head().to();
    Token next = p.at(close + 1);
    boolean verb =
        next.isAny(Kind.CLAUSE_VERBS)
            || (next.is(Kind.ADVERB) && p.at(close + 2).isAny(Kind.CLAUSE_VERBS));
    if (p.isMark(close, ',') && source.to() > close && verb && !next.is(Kind.CUE)) {
      source =
          new Source(
              source.type(), source.from(), close, source.head(), source.name(), source.role());
    }
    boolean starts =
        i == sentence.from()
            || p.isMark(i - 1, ':')
            || p.is(i - 1, Kind.CONJUNCTION)
            || (p.isMark(i - 1, ',') && p.is(i - 2, "that"));
    int to = source.to();
    Opening opening = starts && p.isMark(to, ',') ? Opening.CLAUSE : Opening.NONE;
    if (starts && opening == Opening.NONE) {
      to = shortSource(i + 2);
      if (to < 0) {
        return null;
      }
      source = source.reaching(source.from(), source.from());
      opening = Opening.CLAUSE;
    }
    return new Site(
        i,
        i + 2,
        null,
        p.words(i, i + 2),
        Link.ACCORDING,
        source,
        i,
        opening == Opening.CLAUSE ? to + 1 : to,
        opening);
  }

  /** "In the words of X, “A”": the report at "in"; null where no quotation follows. */
  @Nullable Site inTheWords(int i) {
    boolean words = p.is(i + 1, "the") && p.is(i + 2, "words") && p.is(i + 3, "of");
    Source source = words ? SourceAfter.at(p, roles, i + 4, sentence.to()) : null;
    for (int k = i + 5; source != null && k < Math.min(sentence.to(), i + 24); k++) {
      boolean mark = p.isMark(k, ',') || p.isMark(k, ':');
      if (mark && p.quoted(k + 1) && !p.quoted(k)) {
        return new Site(
            i, i + 4, null, p.words(i, i + 4), Link.ACCORDING, source, i, k + 1, Opening.QUOTE);
      }
    }
    return null;
  }

  /** "according to their needs": in line with them; nobody says a thing. */
  private boolean isMeasure(int at, Source source) {
    boolean apart = at == sentence.from() || !p.at(at - 1).isWord();
    boolean measure = Speechless.isThing(p, source) || (!apart && p.is(source.from(), "each"));
    for (int i = source.from(); !apart && i < Math.min(source.to(), source.from() + 3); i++) {
      measure |= GUIDES.contains(p.at(i).lower());
    }
    for (int i = source.from(); i < source.head().to(); i++) {
      measure |= MEASURES.contains(p.at(i).lower());
    }
    return measure && source.name() == null && source.type() != Source.Type.PRONOUN;
  }

  int shortSource(int from) {
    for (int k = from; k < Math.min(sentence.to(), from + 25); k++) {
      if (p.isMark(k, ',')) {
        return k;
      }
    }
    return -1;
  }
}
