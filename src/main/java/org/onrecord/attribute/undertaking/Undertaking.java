package org.onrecord.attribute.undertaking;

import java.util.Set;
import org.onrecord.attribute.text.Tokens;

/**
 * Judges whether what a trigger announces is definite, checkable and the council's own: not an
 * opinion, an aim, the effect of something, or what others will do.
 */
final class Undertaking {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> EVENT = WORDS.list("event");
  private static final Set<String> PASSIVE_REJECTED = WORDS.list("passive-rejected");
  private static final Set<String> READY = WORDS.list("ready");
  private static final Set<String> GIVEN = WORDS.list("given");
  private static final Set<String> WORKS = WORDS.list("works");
  private static final Set<String> NOT_DONE = WORDS.list("not-done");
  private static final Set<String> OBJECT = Set.of("a", "an", "the", "its", "their", "every");
  private static final Set<String> SPEAKING =
      Set.of("stop", "finish", "end", "begin", "start", "turn", "mention", "add", "repeat");

  private static final Set<String> STAYS = Set.of("stay", "remain", "be", "keep");

  private final Tokens tokens;
  private final Trigger trigger;
  private final Voice voice;
  private final boolean dated;
  private final SubjectShape shape;
  private final VerbShape act;

  /**
   * One trigger in its sentence.
   *
   * @param to one past the clause's last token
   * @param dated whether a time whose words name days goes with it
   */
  Undertaking(Tokens tokens, int to, Trigger trigger, Voice voice, boolean dated) {
    this.tokens = tokens;
    this.trigger = trigger;
    this.voice = voice;
    this.dated = dated;
    this.shape = new SubjectShape(tokens, trigger);
    this.act = new VerbShape(tokens, to, trigger);
  }

  /** Whether it binds the council to something that one could later ask after. */
  boolean binds() {
    if (voice.side() == Side.OUTSIDE || voice.opinion() || isOthersOwn() || isOnlySaid()) {
      return false;
    }
    return switch (trigger.kind()) {
      case PRESENT ->
          !isDecision()
              && dated
              && (voice.isCouncil() || isNarrated())
              && voice.subject() != Side.OUTSIDE
              && isFinite();
      case PROMISE -> promise();
      case IS_TO -> (subject() != Side.OUTSIDE || GIVEN.contains(verb())) && verbCounts();
      case WOULD -> voice.reported() && (!act.isConditional() || isPromised()) && verbCounts();
      case WILL -> verbCounts();
    };
  }

  /** "We will visit again" in words that are not the council's. */
  private boolean isOthersOwn() {
    String subject = shape.pronoun();
    boolean first = subject.equals("we") || subject.equals("i");
    return first && voice.statement() == null && !voice.own();
  }

  /** "I'll call her Pat", "I'll stop there": what a speaker does by speaking. */
  private boolean isOnlySaid() {
    String next = tokens.word(trigger.verb() + 1);
    boolean called = verb().equals("call") && (next.equals("her") || next.equals("him"));
    boolean ends = SPEAKING.contains(verb()) && !dated;
    return shape.pronoun().equals("i") && (called || ends);
  }

  /** "gave an undertaking that": whoever speaks answers for it, whatever its subject is. */
  private boolean isPromised() {
    return voice.isPromise() && voice.isCouncil();
  }

  /** "This decision comes into force on …": how decisions take effect is nobody's undertaking. */
  private boolean isDecision() {
    return trigger.hasSubject()
        && tokens.word(trigger.subjectTo() - 1).startsWith("decision")
        && !act.isPassive();
  }

  /** Told by the document itself, of a thing and not of somebody who is named. */
  private boolean isNarrated() {
    return voice.statement() == null && !shape.isName() && !shape.isPronoun();
  }

  private boolean promise() {
    Side side = subject();
    // "You have undertaken to": whom an inspector writes to is the council
    boolean addressed = !voice.own() && tokens.word(trigger.subjectTo() - 1).equals("you");
    boolean own = addressed || side == Side.COUNCIL || (side == Side.UNKNOWN && voice.isCouncil());
    boolean bare = trigger.verb() == trigger.at();
    // "agreed to have the roof surveyed", "undertook to agree a price"
    boolean object = OBJECT.contains(tokens.word(trigger.verb() + 1));
    boolean done = object && (verb().equals("have") || verb().equals("agree"));
    return own && (bare ? dated : done || (!act.isStative() && !(act.isVague() && !dated)));
  }

  private boolean verbCounts() {
    if ((act.isStative() && !act.isSpared()) || isRelativeEffect() || isDecision()) {
      return false;
    }
    Side side = subject();
    if (act.isPassive()) {
      return passive(side);
    }
    if (shape.isThere()) {
      return mayAnnounce() && (dated || shape.isCounted());
    }
    if (act.isBe() && act.isProgressive() && !READY.contains(verb())) {
      boolean ours = isPerson() || side == Side.COUNCIL;
      return (ours && (dated || act.isDefiniteProgressive()))
          || (isPromised() && shape.isQuantified());
    }
    if (act.isBe()) {
      return being(side);
    }
    if (STAYS.contains(verb()) && READY.contains(tokens.word(trigger.verb() + 1))) {
      return side != Side.OUTSIDE && mayAnnounce();
    }
    if (isPerson()) {
      return !isVagueWithout() && (!trigger.negated() || dated || NOT_DONE.contains(verb()));
    }
    if (shape.isQuantified()) {
      return mayAnnounce();
    }
    return side == Side.OUTSIDE ? outsider() : side == Side.COUNCIL ? !isVagueWithout() : thing();
  }

  /** What will be there, or be ready. */
  private boolean being(Side side) {
    boolean place = (dated || isPromised()) && shape.isInPlace();
    boolean measure = voice.isCouncil() && shape.isNumber(trigger.verb()) && !act.isCompared();
    boolean unable = verb().equals("able") && trigger.negated();
    boolean ready = (READY.contains(verb()) && !unable) || measure;
    return (place || (ready && (side != Side.OUTSIDE || (shape.isServed() && dated))))
        && mayAnnounce();
  }

  /** What others will be given, or do because the council has arranged it. */
  private boolean outsider() {
    boolean served = shape.isServed() && dated && (EVENT.contains(verb()) || !isVagueWithout());
    boolean promised = isPromised() && !isVagueWithout();
    boolean met = verb().equals("have") && act.isByCouncil();
    return (GIVEN.contains(verb()) || served || promised || met) && voice.isCouncil();
  }

  /** A thing: what it does counts as an event, or as anything with a day. */
  private boolean thing() {
    if (trigger.kind() == Trigger.Kind.IS_TO) {
      return mayAnnounce() && (dated || isEvent());
    }
    boolean event = isEvent() && (dated || voice.reported() || voice.isCouncil());
    boolean day = dated && (!act.isVague() || verb().equals("have")) && !shape.isName();
    boolean promised = isPromised() && !isVagueWithout();
    boolean met = verb().equals("have") && act.isByCouncil();
    return mayAnnounce()
        && !shape.isOnlyNumber()
        && ((event && !shape.isAcronym()) || day || promised || met);
  }

  private boolean isEvent() {
    return EVENT.contains(verb()) || EVENT.contains(verb() + " " + tokens.word(trigger.verb() + 1));
  }

  /** What is announced without a doer is the council's; told by others, with a time only. */
  private boolean mayAnnounce() {
    boolean they = shape.pronoun().equals("they") && !voice.own();
    return voice.mayAnnounce() || (voice.statement() == null && dated && !shape.isName() && !they);
  }

  private boolean passive(Side side) {
    if (act.isByCouncil()) {
      return true;
    }
    boolean rejected = PASSIVE_REJECTED.contains(verb()) && !shape.isQuantified();
    boolean barred = verb().equals("allowed") && trigger.negated();
    if ((rejected && !barred) || act.isByOutsider()) {
      return false;
    }
    boolean works = WORKS.contains(verb());
    boolean recipient = GIVEN.contains(verb()) || works || shape.isQuantified();
    boolean narrated = works && isNarrated();
    return (mayAnnounce() || narrated) && (side != Side.OUTSIDE || recipient);
  }

  /** A vague verb counts with a date, or with a number to be counted. */
  private boolean isVagueWithout() {
    return !dated && act.isUncounted();
  }

  /** The side that the subject's words are on; we and I are the speaker's. */
  private Side subject() {
    if (trigger.hasSubject() && isPerson()) {
      return voice.isCouncil() ? Side.COUNCIL : Side.UNKNOWN;
    }
    return voice.subject();
  }

  private boolean isPerson() {
    String word = shape.pronoun();
    boolean first = word.equals("we") || word.equals("i");
    boolean third =
        word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it");
    first |= isOurs();
    boolean you = word.equals("you") && GIVEN.contains(verb()) && !trigger.negated();
    return trigger.hasSubject() && (first || third || you) && voice.isCouncil();
  }

  /** {@code my group}, {@code our teams}. */
  private boolean isOurs() {
    for (int i = trigger.subjectFrom(); i < trigger.subjectTo(); i++) {
      if (tokens.word(i).equals("my") || tokens.word(i).equals("our")) {
        return Side.ofWords(tokens, i, trigger.subjectTo()) == Side.COUNCIL;
      }
    }
    return false;
  }

  private String verb() {
    return tokens.word(trigger.verb());
  }

  /** {@code a budget that will}, {@code which in turn would}. */
  private boolean isRelativeEffect() {
    String before = tokens.word(trigger.at() - 1);
    return before.equals("that")
        || before.equals("which")
        || before.equals("who")
        || before.equals("turn");
  }

  private boolean isFinite() {
    return trigger.hasSubject() && !tokens.word(trigger.at() - 1).equals("the");
  }
}
