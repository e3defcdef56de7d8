package org.onrecord.attribute.undertaking;

import java.util.List;
import java.util.Set;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Tokens;

/**
 * Judges whether what a trigger announces is definite, checkable and the council's own: not an
 * opinion, an aim, the effect of something, or what others will do.
 */
final class Undertaking {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> STATIVE = WORDS.list("stative");
  private static final Set<String> VAGUE = WORDS.list("vague");
  private static final Set<String> EVENT = WORDS.list("event");
  private static final Set<String> DONE = WORDS.list("done");
  private static final Set<String> PASSIVE_REJECTED = WORDS.list("passive-rejected");
  private static final Set<String> READY = WORDS.list("ready");
  private static final Set<String> LOST = Set.of("lose", "suffer", "pay", "miss");
  private static final Set<String> GIVEN = WORDS.list("given");
  private static final Set<String> NOT_DONE = WORDS.list("not-done");
  private static final Set<String> OBJECT = Set.of("a", "an", "the", "its", "their", "every");
  private static final Set<String> STAYS = Set.of("stay", "remain", "be", "keep");

  /** What makes the object of a vague verb something to be counted. */
  private static final Set<String> COUNTABLE = WORDS.list("countable");

  private static final Set<String> OUTSIDE_AGENT = WORDS.list("outside-agent");

  private final Tokens tokens;
  private final int to;
  private final Trigger trigger;
  private final Voice voice;
  private final boolean dated;
  private final SubjectShape shape;

  /**
   * One trigger in its sentence.
   *
   * @param to one past the clause's last token
   * @param dated whether a time whose words name days goes with it
   */
  Undertaking(Tokens tokens, int to, Trigger trigger, Voice voice, boolean dated) {
    this.tokens = tokens;
    this.to = to;
    this.trigger = trigger;
    this.voice = voice;
    this.dated = dated;
    this.shape = new SubjectShape(tokens, trigger);
  }

  /** Whether it binds the council to something that one could later ask after. */
  boolean binds() {
    if (voice.side() == Side.OUTSIDE || voice.opinion()) {
      return false;
    }
    return switch (trigger.kind()) {
      case PRESENT ->
          !isDecision() && dated && voice.isCouncil() && subject() != Side.OUTSIDE && isFinite();
      case PROMISE -> promise();
      case IS_TO -> (subject() != Side.OUTSIDE || GIVEN.contains(verb())) && verbCounts();
      case WOULD -> voice.reported() && !isConditional() && verbCounts();
      case WILL -> verbCounts();
    };
  }

  /** "This decision comes into force on …": how decisions take effect is nobody's undertaking. */
  private boolean isDecision() {
    return trigger.hasSubject() && tokens.word(trigger.subjectTo() - 1).startsWith("decision");
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
    return own && (bare ? dated : done || (!isStative() && !(isVague() && !dated)));
  }

  private boolean verbCounts() {
    if ((isStative() && !isSpared()) || isRelativeEffect() || isDecision()) {
      return false;
    }
    Side side = subject();
    if (isPassive()) {
      return passive(side);
    }
    if (shape.isThere()) {
      return mayAnnounce() && (dated || shape.isCounted());
    }
    if (isBe() && isProgressive()) {
      return (isPerson() || side == Side.COUNCIL) && (dated || isDefinite());
    }
    if (isBe()) {
      boolean place = dated && shape.isInPlace();
      boolean measure = voice.isCouncil() && shape.isNumber(trigger.verb());
      return (place || ((READY.contains(verb()) || measure) && side != Side.OUTSIDE))
          && mayAnnounce();
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
    if (side == Side.OUTSIDE) {
      boolean served = shape.isServed() && dated && EVENT.contains(verb());
      return (GIVEN.contains(verb()) || served) && voice.isCouncil();
    }
    if (side == Side.COUNCIL) {
      return !isVagueWithout();
    }
    if (trigger.kind() == Trigger.Kind.IS_TO) {
      return mayAnnounce() && (dated || EVENT.contains(verb()));
    }
    // a thing: what it does counts as an event, or as anything with a day
    return mayAnnounce()
        && ((EVENT.contains(verb())
                && (dated || voice.reported() || voice.isCouncil())
                && !shape.isAcronym())
            || (dated && (!isVague() || verb().equals("have")) && !shape.isName()));
  }

  /** What is announced without a doer is the council's; told by others, with a time only. */
  private boolean mayAnnounce() {
    return voice.mayAnnounce() || (voice.statement() == null && dated && !shape.isName());
  }

  /** {@code will be writing to}, not {@code will be looking at}. */
  private boolean isDefinite() {
    String stem = verb().substring(0, verb().length() - 3);
    boolean vague = false;
    for (String base : List.of(stem, stem + "e")) {
      vague |= VAGUE.contains(base) || STATIVE.contains(base);
    }
    return (trigger.kind() == Trigger.Kind.WILL || trigger.kind() == Trigger.Kind.WOULD) && !vague;
  }

  private boolean passive(Side side) {
    if (isByCouncil()) {
      return true;
    }
    if ((PASSIVE_REJECTED.contains(verb()) && !shape.isQuantified()) || isByOutsider()) {
      return false;
    }
    boolean recipient = GIVEN.contains(verb()) || shape.isQuantified();
    return mayAnnounce() && (side != Side.OUTSIDE || recipient);
  }

  private boolean isByOutsider() {
    Range agent = agent();
    for (int at = agent.from(); at < Math.min(agent.to(), agent.from() + 3); at++) {
      if (OUTSIDE_AGENT.contains(tokens.bare(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code will be reviewed by the scrutiny committee}, whoever tells it. */
  private boolean isByCouncil() {
    Range agent = agent();
    return agent.to() > agent.from()
        && Set.of("the", "our", "its", "council's").contains(tokens.word(agent.from()))
        && Side.ofWords(tokens, agent.from(), Math.min(agent.to(), agent.from() + 4))
            == Side.COUNCIL;
  }

  /** The words after a passive's by; empty where it has none. */
  private Range agent() {
    return trigger.agent(tokens, to);
  }

  /** The side that the subject's words are on; we and I are the speaker's. */
  private Side subject() {
    if (trigger.hasSubject() && isPerson()) {
      return voice.isCouncil() ? Side.COUNCIL : Side.UNKNOWN;
    }
    return voice.subject();
  }

  private boolean isPerson() {
    String last = tokens.word(trigger.subjectTo() - 1);
    String word = last.indexOf('\'') > 0 ? last.substring(0, last.indexOf('\'')) : last;
    boolean first = word.equals("we") || word.equals("i");
    boolean third =
        word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it");
    first |= isOurs();
    boolean you = word.equals("you") && GIVEN.contains(verb());
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

  private boolean isStative() {
    String two = verb() + " " + tokens.word(trigger.verb() + 1);
    boolean continuing = verb().equals("to") && tokens.word(trigger.verb() - 1).equals("continue");
    return continuing || STATIVE.contains(verb()) || STATIVE.contains(two);
  }

  /** {@code no member of staff would lose hours}: that nobody suffers is undertaken. */
  private boolean isSpared() {
    String first = tokens.word(trigger.subjectFrom());
    return (first.equals("no") || first.equals("nobody")) && LOST.contains(verb());
  }

  private boolean isVague() {
    return VAGUE.contains(verb())
        || (verb().equals("build") && tokens.word(trigger.verb() + 1).equals("on"));
  }

  /** A vague verb counts with a date, or with a number to be counted. */
  private boolean isVagueWithout() {
    if (!isVague() || dated) {
      return false;
    }
    for (int i = trigger.verb() + 1; i < Math.min(to, trigger.verb() + 8); i++) {
      if (tokens.isNumber(i) || COUNTABLE.contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPassive() {
    boolean be = false;
    for (int i = trigger.at() + 1; i < trigger.verb(); i++) {
      be |= tokens.word(i).equals("be") || tokens.word(i).equals("been");
    }
    return be && !isProgressive() && (verb().endsWith("ed") || DONE.contains(verb()));
  }

  private boolean isBe() {
    for (int i = trigger.at() + 1; i < trigger.verb(); i++) {
      if (tokens.word(i).equals("be")) {
        return true;
      }
    }
    return verb().equals("be");
  }

  private boolean isProgressive() {
    return verb().endsWith("ing");
  }

  /** {@code would ... if}: what would be, not what will. */
  private boolean isConditional() {
    for (int i = trigger.verb() + 1; i < to; i++) {
      if (tokens.word(i).equals("if") && !tokens.word(i + 1).equals("necessary")) {
        return true;
      }
    }
    return false;
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
