package org.onrecord.attribute.undertaking;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.decision.LimbText;
import org.onrecord.attribute.document.DocumentFacts;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarWords;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;

/**
 * Tells what sounds like an undertaking and is none: when a body meets next, what inspectors will
 * do themselves, what was promised long ago, what others say will happen, recommendations that
 * nobody has decided.
 */
final class NoUndertaking {

  private static final Set<String> INSPECTION =
      Set.of("visit", "visits", "inspection", "inspections", "reinspection", "letter", "website");

  private static final Set<String> LIMBS =
      Set.of(
          "agree",
          "agrees",
          "note",
          "notes",
          "approve",
          "approves",
          "endorse",
          "endorses",
          "recommend",
          "recommends",
          "consider",
          "considers",
          "support",
          "supports");

  /** Nouns after which a clause says what is hoped or feared, not what is undertaken. */
  private static final Set<String> FEELINGS =
      Set.of(
          "hope",
          "hopes",
          "fear",
          "fears",
          "concern",
          "concerns",
          "view",
          "belief",
          "worry",
          "suggestion",
          "impression",
          "idea",
          "rumour",
          "rumours",
          "claim",
          "claims",
          "doubt");

  private final DocumentFacts facts;

  NoUndertaking(DocumentFacts facts) {
    this.facts = facts;
  }

  /** Whether a limb of a report's recommendations fills a passage. */
  static boolean isRecommended(Passage passage, @Nullable String style) {
    if (!"committee-report".equals(style) || passage.role() != PassageRole.ITEM) {
      return false;
    }
    String words = passage.text().substring(LimbText.afterMarker(passage.text()));
    int end = words.indexOf(' ');
    return end > 0 && LIMBS.contains(words.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Whether what a trigger announces is no undertaking whoever announces it. */
  boolean is(Tokens tokens, Trigger trigger, Voice voice) {
    return isNextMeeting(tokens, trigger)
        || isFelt(tokens, trigger)
        || isHearsay(tokens, trigger, voice)
        || isLongPast(tokens, trigger)
        || (facts.sourceClass() == SourceClass.INSPECTORATE
            && voice.statement() == null
            && isInspectors(tokens, trigger));
  }

  /** "Managers will check each alert", in an inspector's own words: what they do anyway. */
  boolean isHabit(Trigger trigger, Voice voice) {
    return facts.sourceClass() == SourceClass.INSPECTORATE
        && voice.statement() == null
        && trigger.kind() == Trigger.Kind.WILL;
  }

  /** "The next meeting will be held on 4 May". */
  private static boolean isNextMeeting(Tokens tokens, Trigger trigger) {
    int last = trigger.subjectTo() - 1;
    boolean meeting = trigger.hasSubject() && tokens.word(last).equals("meeting");
    return meeting && tokens.next("next", trigger.subjectFrom(), last) >= 0;
  }

  /** "a further monitoring visit will take place", "it will be published on our website". */
  private static boolean isInspectors(Tokens tokens, Trigger trigger) {
    for (int i = trigger.subjectFrom(); i < trigger.subjectTo(); i++) {
      if (INSPECTION.contains(tokens.word(i))) {
        return true;
      }
    }
    for (int i = trigger.verb(); i + 1 < tokens.size(); i++) {
      if (tokens.word(i).equals("our")) {
        return true;
      }
    }
    return false;
  }

  /** "the hope that the gate would open". */
  private static boolean isFelt(Tokens tokens, Trigger trigger) {
    for (int i = trigger.subjectFrom(); i >= Math.max(1, trigger.subjectFrom() - 8); i--) {
      if (tokens.word(i).equals("that")) {
        return FEELINGS.contains(tokens.word(i - 1));
      }
    }
    return false;
  }

  /** "Others have told me that it will never be built". */
  private static boolean isHearsay(Tokens tokens, Trigger trigger, Voice voice) {
    if (voice.statement() == null || voice.statement().kind() != QuoteKind.DIRECT) {
      return false;
    }
    for (int i = 1; i < trigger.clause(); i++) {
      String whom = tokens.word(i);
      if (tokens.word(i - 1).equals("told") && (whom.equals("me") || whom.equals("us"))) {
        return true;
      }
    }
    return false;
  }

  /** "In 2016 the mayor vowed", "the then leader promised", told years later. */
  private boolean isLongPast(Tokens tokens, Trigger trigger) {
    LocalDate day = facts.date().earliest();
    if (trigger.kind() == Trigger.Kind.WILL || day == null || facts.isMinutes()) {
      return false;
    }
    String first = tokens.word(0);
    boolean year = first.equals("in") && isBefore(CalendarWords.year(tokens.bare(1)), day);
    boolean then = tokens.next("then", 1, trigger.at()) > 0;
    boolean event =
        (first.equals("after") || first.equals("when"))
            && trigger.kind() == Trigger.Kind.PROMISE
            && tokens.word(trigger.at()).endsWith("ed")
            && !tokens.word(trigger.at() - 1).startsWith("ha");
    return year
        || event
        || (then && tokens.word(tokens.next("then", 1, trigger.at()) - 1).equals("the"));
  }

  private static boolean isBefore(int year, LocalDate day) {
    return year > 0 && year < day.getYear();
  }
}
