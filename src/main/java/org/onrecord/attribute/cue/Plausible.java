package org.onrecord.attribute.cue;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.NounPhrases;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Sets aside what only looks like a report: ratings, decisions, findings of nobody in particular.
 */
final class Plausible {

  private Plausible() {}

  /** Whether such a source, by such a verb, reports such content. */
  static boolean is(Paragraph p, Cue cue, @Nullable Source source, Content content) {
    if (cue.lemma().equals("opt") || Habits.are(p, cue, source, content)) {
      return false;
    }
    if (source == null && cue.has(Frame.NOUN) && !cue.isPastOrParticiple()) {
      boolean fragment = content.opening() == Opening.OBJECT && cue.form() == Cue.Form.ING;
      return content.opening() == Opening.THAT || content.opening() == Opening.QUOTE || fragment;
    }
    if (source == null) {
      return content.opening() != Opening.CLAUSE
          || (cue.has(Frame.SAY) && !cue.lemma().equals("find") && !cue.lemma().equals("show"));
    }
    if (Speechless.is(p, cue, source, content) || isDecision(p, cue, source, content)) {
      return false;
    }
    if (cue.lemma().equals("declare") && isFormal(p, content)) {
      return false;
    }
    if (source.type() == Source.Type.OTHER && cue.has(Frame.NOUN) && !cue.isPastOrParticiple()) {
      return false;
    }
    if (source.type() == Source.Type.OTHER) {
      boolean found = cue.lemma().equals("find") && content.opening() == Opening.THAT;
      return strong(cue) || (found && isAgent(p, source));
    }
    if (cue.lemma().equals("agree") && content.opening() == Opening.INFINITIVE) {
      return source.type() != Source.Type.BODY;
    }
    if (cue.lemma().equals("show") || cue.lemma().equals("detail")) {
      return source.type() == Source.Type.DOCUMENT || p.is(source.head().from(), "it");
    }
    if (cue.lemma().equals("find")) {
      return source.type() != Source.Type.NAMED
          && source.type() != Source.Type.PERSON
          && !(source.type() == Source.Type.PRONOUN
              && p.at(source.head().from()).is(Kind.PERSON_PRONOUN));
    }
    return true;
  }

  /** "The Cabinet agreed to", "this Council notes": what bodies resolve is no statement. */
  private static boolean isDecision(Paragraph p, Cue cue, Source source, Content content) {
    if (source.type() != Source.Type.BODY) {
      return false;
    }
    int head = source.role() == null ? source.head().to() - 1 : source.role().head();
    boolean deciding = p.at(head).is(Kind.DECIDING);
    boolean resolves =
        cue.has(Frame.DECIDE) || cue.lemma().equals("note") || cue.lemma().equals("request");
    if (cue.lemma().equals("consider") && content.opening() != Opening.THAT) {
      return true;
    }
    boolean bare = p.is(source.head().from(), "council") && source.head().from() == 0;
    boolean motion = p.is(source.head().from(), "this") || bare;
    boolean view =
        cue.lemma().equals("call")
            || cue.lemma().equals("recognise")
            || cue.lemma().equals("believe");
    return deciding && (resolves || (motion && (view || content.opening() == Opening.THAT)));
  }

  /** "declared the meeting closed", "declared the motion carried": an act, no report. */
  private static boolean isFormal(Paragraph p, Content content) {
    for (int i = content.from() + 1; i < Math.min(p.size(), content.from() + 8); i++) {
      Token t = p.at(i);
      if (t.isAny(NounPhrases.CLAUSAL) || t.endsSentence()) {
        return false;
      }
      if (t.is("closed") || t.is("carried") || t.is("lost") || t.is("open") || t.is("won")) {
        return content.opening() == Opening.CLAUSE;
      }
    }
    return false;
  }

  /** "divers", "a surveyor", "Solent Structures Ltd": those who look into things. */
  private static boolean isAgent(Paragraph p, Source source) {
    int head = source.role() == null ? source.head().to() - 1 : source.role().head();
    String noun = p.at(head).lower();
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return noun.length() > 5
        && (one.endsWith("er") || one.endsWith("or") || one.endsWith("ist") || one.endsWith("ian"));
  }

  private static boolean strong(Cue cue) {
    return switch (cue.lemma()) {
      case "say",
          "add",
          "tell",
          "warn",
          "insist",
          "claim",
          "argue",
          "explain",
          "admit",
          "ask",
          "urge",
          "announce",
          "confirm",
          "stress",
          "write",
          "deny",
          "promise",
          "pledge",
          "reply",
          "concede",
          "tweet",
          "allege",
          "state",
          "note",
          "respond",
          "accuse",
          "describe",
          "call",
          "suggest",
          "report",
          "conclude",
          "acknowledge",
          "complain",
          "object",
          "predict" ->
          true;
      default -> false;
    };
  }
}
