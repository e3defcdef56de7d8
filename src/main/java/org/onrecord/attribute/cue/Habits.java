package org.onrecord.attribute.cue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Sets aside what people do, where the same verb also reports: advisers "encourage" the young,
 * staff "maintain" contact, plans "inform" decisions, "case reports" are read.
 */
final class Habits {

  /** What one does to others: a report only of somebody named, of a body, or in the past. */
  private static final Set<String> URGING =
      Set.of("encourage", "challenge", "direct", "order", "offer", "request", "submit");

  private static final Set<String> INFORMING = Set.of("inform", "notify", "assure", "reassure");

  private static final Set<String> VOTES =
      Set.of("vote", "votes", "abstention", "abstentions", "dissent", "name", "names", "objection");
  private static final Set<String> RECORDS = Set.of("recorded", "minuted", "noted", "entered");

  private static final long NOMINAL =
      Kind.DETERMINER.bit()
          | Kind.POSSESSIVE.bit()
          | Kind.SUBJECT.bit()
          | Kind.GROUP.bit()
          | Kind.BODY.bit()
          | Kind.DOCUMENT.bit()
          | Kind.INDEFINITE.bit();
  private static final long VERBS = Kind.BE.bit() | Kind.HAVE.bit() | Kind.MODAL.bit();
  private static final long VERBAL = VERBS | Kind.PREPOSITION.bit();

  private Habits() {}

  /** Whether the words tell of an act, or hold a noun, and report nothing. */
  static boolean are(Paragraph p, Cue cue, @Nullable Source source, Content content) {
    Opening opening = content.opening();
    boolean informing = INFORMING.contains(cue.lemma());
    if (informing && opening == Opening.THAT && p.at(content.from()).isAny(VERBS)) {
      return true; // "inform a plan that has been in use"
    }
    if (opening == Opening.THAT && (cue.has(Frame.ASK) || cue.lemma().equals("wish"))) {
      if (isForTheRecord(p, content.from())) {
        return true;
      }
    }
    boolean told = opening == Opening.THAT || opening == Opening.NONE;
    if (told || opening == Opening.QUOTE || opening == Opening.COLON) {
      return false; // with none after it, the words may stand before
    }
    if (informing) {
      return informs(p, cue, source, content);
    }
    boolean clause = opening == Opening.CLAUSE;
    if (clause && (p.is(content.from(), "minutes") || p.is(content.from() + 1, "minutes"))) {
      return true; // "agreed the minutes of the meeting held on 4 May as a true record"
    }
    return switch (cue.lemma()) {
      case "maintain" -> clause && !p.is(content.from(), Kind.SUBJECT);
      case "respond" -> true;
      case "add" -> !clause || !opensNoun(p, content.from());
      case "find" -> clause && isPresent(cue) && source != null && isAnyone(source);
      default ->
          URGING.contains(cue.lemma())
              ? isPresent(cue) && (source == null || isAnyone(source))
              : clause && isNoun(p, cue, source, content);
    };
  }

  /** "requested that her abstention be recorded": procedure, and no wish for anything else. */
  private static boolean isForTheRecord(Paragraph p, int from) {
    boolean vote = false;
    for (int i = from; i < Math.min(p.size(), from + 12); i++) {
      vote |= VOTES.contains(p.at(i).lower());
      if (p.is(i, "be") && RECORDS.contains(p.at(i + 1).lower())) {
        return vote;
      }
    }
    return false;
  }

  /** "plans are informed by", "assessments inform the plan": nobody is told a thing. */
  private static boolean informs(Paragraph p, Cue cue, @Nullable Source source, Content content) {
    boolean thing =
        source != null
            && (source.type() == Source.Type.DOCUMENT || source.type() == Source.Type.OTHER);
    Token before = p.at(content.hearer() - 1);
    boolean nobody = before.is(Kind.CUE) && before.lower().startsWith(cue.lemma());
    return thing || nobody || p.is(content.hearer(), "by");
  }

  /** "Conference reports from partners use", "Weekly reports allow". */
  private static boolean isNoun(Paragraph p, Cue cue, @Nullable Source source, Content content) {
    if (cue.form() != Cue.Form.THIRD || !cue.has(Frame.NOUN)) {
      return false;
    }
    Token next = p.at(content.from());
    boolean one =
        source != null
            && source.type() == Source.Type.BODY
            && source.to() - source.from() == 1
            && !p.at(source.from()).is(Kind.BODY)
            && (source.from() == 0 || p.at(source.from() - 1).endsSentence());
    boolean verb =
        next.isAny(VERBAL) || (next.isAny(Kind.PLAIN_VERB.bit()) && !next.isAny(NOMINAL));
    return !next.isCapital() && (verb || one);
  }

  private static boolean opensNoun(Paragraph p, int i) {
    return p.at(i).isAny(NOMINAL) || p.at(i).isCapital() || p.quoted(i);
  }

  private static boolean isPresent(Cue cue) {
    return cue.form() == Cue.Form.PLAIN || cue.form() == Cue.Form.THIRD;
  }

  /** People of a sort, or a thing: neither named nor in office. */
  private static boolean isAnyone(Source source) {
    return source.type() == Source.Type.GROUP
        || source.type() == Source.Type.PERSON
        || source.type() == Source.Type.PRONOUN
        || source.type() == Source.Type.OTHER;
  }
}
