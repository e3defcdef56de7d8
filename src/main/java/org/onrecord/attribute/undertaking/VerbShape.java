package org.onrecord.attribute.undertaking;

import java.util.List;
import java.util.Set;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarWords;

/**
 * What kind of act a trigger's verb announces: something to be asked after later, or a state, an
 * aim, an effect; passive or progressive; by whom.
 */
final class VerbShape {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> STATIVE = WORDS.list("stative");
  private static final Set<String> VAGUE = WORDS.list("vague");
  private static final Set<String> DONE = WORDS.list("done");
  private static final Set<String> OUTSIDE_AGENT = WORDS.list("outside-agent");

  /** What makes the object of a vague verb something to be counted. */
  private static final Set<String> COUNTABLE = WORDS.list("countable");

  /** What one meets without meeting anybody. */
  private static final Set<String> MET = WORDS.list("met");

  private static final Set<String> COMPARED =
      Set.of("higher", "lower", "more", "less", "fewer", "worse", "better", "short", "above");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "our");
  private static final Set<String> LOST = Set.of("lose", "suffer", "pay", "miss", "pass");

  private final Tokens tokens;
  private final int to;
  private final Trigger trigger;

  /**
   * One trigger in its sentence.
   *
   * @param to one past the clause's last token
   */
  VerbShape(Tokens tokens, int to, Trigger trigger) {
    this.tokens = tokens;
    this.to = to;
    this.trigger = trigger;
  }

  /** The verb's word; empty where the clause ends before it. */
  String verb() {
    return tokens.word(trigger.verb());
  }

  private String next() {
    return tokens.word(trigger.verb() + 1);
  }

  boolean isStative() {
    boolean continuing = verb().equals("to") && tokens.word(trigger.verb() - 1).equals("continue");
    // "will only say that", "will have to wait": told or forced, not undertaken
    String before = tokens.word(trigger.verb() - 1);
    // what people will have to do; not what they will not have to
    boolean free = trigger.negated() || tokens.word(trigger.at() - 1).equals("you");
    boolean forced = verb().equals("to") && before.equals("have") && !free;
    // "would take five weeks": how long it is, not who does it
    boolean lasts = verb().equals("take") && isLength(trigger.verb() + 1);
    boolean told = verb().equals("say") && (next().equals("that") || next().equals("only"));
    return continuing
        || forced
        || lasts
        || isVote()
        || told
        || STATIVE.contains(verb())
        || STATIVE.contains(verb() + " " + next());
  }

  /** {@code would vote for the motion}: done in the meeting itself. */
  private boolean isVote() {
    return verb().equals("vote")
        && (tokens.next("motion", trigger.verb(), to) > 0
            || tokens.next("amendment", trigger.verb(), to) > 0);
  }

  private boolean isLength(int i) {
    boolean counted = tokens.isNumber(i) || CalendarWords.number(tokens.word(i)) > 0;
    String unit = tokens.word(i + 1);
    return counted
        && (unit.startsWith("week") || unit.startsWith("month") || unit.startsWith("year"));
  }

  /** {@code no member of staff would lose hours}: that nobody suffers is undertaken. */
  boolean isSpared() {
    String first = tokens.word(trigger.subjectFrom());
    return (first.equals("no") || first.equals("nobody")) && LOST.contains(verb());
  }

  /** Whether it is checkable only with a date, or with something to be counted. */
  boolean isVague() {
    return switch (verb()) {
      case "build" -> !isThingBuilt();
      case "meet" -> isOnlyMet();
      case "do" -> !next().equals("so");
      case "raise" -> !isErrand();
      case "look" -> !next().equals("into");
      case "keep" -> !isKeptGoing();
      default -> VAGUE.contains(verb());
    };
  }

  /** {@code build a third primary}, not {@code build on strengths} or {@code build trust}. */
  private boolean isThingBuilt() {
    boolean thing =
        ARTICLES.contains(next())
            || tokens.isNumber(trigger.verb() + 1)
            || COUNTABLE.contains(next());
    String after = tokens.word(trigger.verb() + 2);
    return thing
        && !Set.of("better", "stronger", "fairer", "brighter", "sense", "culture", "legacy", "case")
            .contains(after);
  }

  /** {@code meet demand}, not {@code meet the tenants}. */
  private boolean isOnlyMet() {
    for (int i = trigger.verb() + 1; i < Math.min(to, trigger.verb() + 6); i++) {
      if (MET.contains(tokens.bare(i))) {
        return true;
      }
    }
    return trigger.verb() + 1 >= to;
  }

  /** {@code keep the hall open}, {@code keep it going}. */
  private boolean isKeptGoing() {
    for (int i = trigger.verb() + 2; i < Math.min(to, trigger.verb() + 8); i++) {
      String word = tokens.word(i);
      if (word.equals("open") || word.equals("going") || word.equals("running")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is vague and has no number that makes it countable. */
  boolean isUncounted() {
    if (!isVague()) {
      return false;
    }
    for (int i = trigger.verb() + 1; i < Math.min(to, trigger.verb() + 8); i++) {
      if (tokens.isNumber(i) || COUNTABLE.contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isPassive() {
    boolean be = false;
    for (int i = trigger.at() + 1; i < trigger.verb(); i++) {
      be |= tokens.word(i).equals("be") || tokens.word(i).equals("been");
    }
    return be && !isProgressive() && (isParticiple(trigger.verb()) || isHyphened());
  }

  private boolean isParticiple(int i) {
    return tokens.word(i).endsWith("ed") || DONE.contains(tokens.word(i));
  }

  /** {@code ring-fenced}, {@code re-opened}. */
  private boolean isHyphened() {
    int end = tokens.end(trigger.verb());
    return end < tokens.text().length()
        && tokens.text().charAt(end) == '-'
        && isParticiple(trigger.verb() + 1);
  }

  boolean isBe() {
    for (int i = trigger.at() + 1; i < trigger.verb(); i++) {
      if (tokens.word(i).equals("be")) {
        return true;
      }
    }
    return verb().equals("be");
  }

  /** {@code £3m higher than last year}: a forecast. */
  boolean isCompared() {
    for (int i = trigger.verb() + 1; i < Math.min(to, trigger.verb() + 5); i++) {
      if (COMPARED.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isProgressive() {
    return verb().endsWith("ing");
  }

  /** {@code will be writing to}, not {@code will be looking at}. */
  boolean isDefiniteProgressive() {
    String stem = verb().substring(0, verb().length() - 3);
    boolean vague = false;
    for (String base : List.of(stem, stem + "e")) {
      vague |= VAGUE.contains(base) || STATIVE.contains(base);
    }
    boolean will = trigger.kind() == Trigger.Kind.WILL || trigger.kind() == Trigger.Kind.WOULD;
    boolean errand = verb().equals("raising") && isErrand();
    boolean against = verb().equals("voting");
    return will && (!vague || errand || against);
  }

  /** {@code raise it with the Chief Executive}, not {@code raise standards}. */
  private boolean isErrand() {
    return tokens.next("with", trigger.verb(), Math.min(to, trigger.verb() + 9)) > 0;
  }

  /** {@code would ... if}: what would be, not what will. */
  boolean isConditional() {
    for (int i = trigger.verb() + 1; i < to; i++) {
      if (tokens.word(i).equals("if") && !tokens.word(i + 1).equals("necessary")) {
        return true;
      }
    }
    return false;
  }

  boolean isByOutsider() {
    Range agent = trigger.agent(tokens, to);
    for (int at = agent.from(); at < Math.min(agent.to(), agent.from() + 3); at++) {
      if (OUTSIDE_AGENT.contains(tokens.bare(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code will be reviewed by the scrutiny committee}, whoever tells it. */
  boolean isByCouncil() {
    Range agent = trigger.agent(tokens, to);
    return agent.to() > agent.from()
        && Set.of("the", "our", "its", "council's", "a").contains(tokens.word(agent.from()))
        && Side.ofWords(tokens, agent.from(), Math.min(agent.to(), agent.from() + 4))
            == Side.COUNCIL;
  }
}
