package org.onrecord.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that undertake something, with their subjects. */
final class Triggers {

  private static final Set<String> PROMISES =
      Set.of(
          "promised",
          "promises",
          "promise",
          "pledged",
          "pledges",
          "pledge",
          "vowed",
          "vows",
          "committed",
          "commits",
          "commit",
          "undertook",
          "undertakes",
          "undertaken",
          "agreed",
          "agrees",
          "offered",
          "guaranteed",
          "guarantees",
          "guarantee",
          "promising",
          "pledging",
          "undertaking",
          "committing",
          "agreeing");
  private static final Set<String> PROMISE_NOUNS =
      Set.of("undertaking", "assurance", "promise", "commitment", "word", "pledge", "guarantee");
  private static final Set<String> PRESENT =
      Set.of(
          "starts", "begins", "opens", "closes", "launches", "reopens", "start", "begin", "open");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "am", "'s", "be", "been", "being");

  /** Words that begin a clause in which a future undertakes nothing. */
  private static final Set<String> CONDITION =
      Set.of(
          "whether", "if", "when", "unless", "until", "before", "once", "how", "what", "why",
          "where", "because", "than", "after", "while", "whose", "which", "who", "whom");

  private static final Set<String> BOUNDARY = Set.of("that", "and", "but", "so", "or");
  private static final Set<String> OFFERS =
      Set.of(
          "he",
          "she",
          "they",
          "we",
          "i",
          "it",
          "but",
          "and",
          "also",
          "has",
          "have",
          "council",
          "officers",
          "director",
          "leader",
          "chair",
          "member",
          "mayor");

  /** What shows that the to before it is a preposition. */
  private static final Set<String> NO_VERB =
      Set.of(
          "the", "a", "an", "all", "every", "each", "this", "that", "these", "those", "our",
          "their", "his", "her", "its", "my", "your", "them", "us", "it", "him", "me", "you", "be");

  private static final Set<String> PRONOUNS = Set.of("we", "i", "he", "she", "they", "you");

  /** Reporting verbs after which a clause may begin without that. */
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "confirmed",
          "added",
          "announced",
          "promised",
          "pledged",
          "insisted",
          "stated",
          "explained",
          "reported",
          "revealed",
          "vowed",
          "assured",
          "advised",
          "means");

  private static final Set<String> SKIPPED =
      Set.of(
          "not",
          "also",
          "now",
          "then",
          "soon",
          "only",
          "never",
          "always",
          "shortly",
          "therefore",
          "still",
          "again",
          "be",
          "have",
          "been",
          "both",
          "each",
          "all",
          "first",
          "once",
          "either",
          "likewise",
          "in",
          "turn",
          "instead",
          "too",
          "just",
          "continue");

  /** Nouns of which "is to" says what they are, not what is done. */
  private static final Set<String> AIMS =
      Set.of(
          "aim",
          "aims",
          "plan",
          "plans",
          "intention",
          "hope",
          "goal",
          "goals",
          "purpose",
          "task",
          "priority",
          "priorities",
          "focus",
          "vision",
          "ambition",
          "challenge",
          "idea",
          "objective",
          "objectives",
          "role",
          "job",
          "way",
          "step",
          "key",
          "thing",
          "answer",
          "point",
          "duty",
          "mission",
          "approach",
          "target",
          "option",
          "solution",
          "alternative",
          "proposal",
          "request",
          "easy");

  private static final Set<String> EMPTY_SUBJECT =
      Set.of("it", "this", "that", "there", "what", "here", "which");
  private static final Set<String> AUXILIARY =
      Set.of("had", "has", "have", "also", "then", "now", "today", "yesterday", "both", "all");
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "can", "can't", "cannot", "do", "don't",
          "did", "does", "doesn't", "need", "needs", "live", "lives", "want", "wants", "use",
          "uses", "may", "might", "must");

  private final Tokens tokens;
  private final int from;
  private final int to;

  Triggers(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** Whether a sentence may undertake anything; cheap, and right to say no. */
  static boolean maybe(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (isModal(word)
          || word.equals("to")
          || PROMISES.contains(word)
          || PRESENT.contains(word) && i > from) {
        return true;
      }
    }
    return false;
  }

  List<Trigger> find() {
    var found = new ArrayList<Trigger>();
    for (int i = from; i < to; i++) {
      Trigger trigger = at(i);
      if (trigger != null) {
        found.add(trigger);
      }
    }
    return found;
  }

  private @Nullable Trigger at(int i) {
    String word = tokens.word(i);
    if (isModal(word)) {
      // "Will Theobald" is a name
      if (tokens.isCapital(i) && i > from) {
        return null;
      }
      boolean would = word.startsWith("would");
      boolean noun = word.equals("will") && i > from && tokens.isPossessive(i - 1);
      boolean elided = !tokens.joinsNext(i) && isCommaBefore(i + 1) && !isAsideBefore(i + 1);
      return noun || elided
          ? null
          : trigger(i, i + 1, would ? Trigger.Kind.WOULD : Trigger.Kind.WILL);
    }
    boolean toNext = tokens.word(i + 1).equals("to") && i + 2 < to;
    if (word.equals("going") && toNext && (isBe(i - 1) || isBe(i - 2))) {
      return tokens.isCapital(i + 2) ? null : trigger(i, i + 2, Trigger.Kind.WILL);
    }
    if (BE.contains(word) && toNext && i > from && !tokens.isCapital(i + 2)) {
      return isAim(i) ? null : trigger(i, i + 2, Trigger.Kind.IS_TO);
    }
    int given = PROMISE_NOUNS.contains(word) ? given(i) : -1;
    if (given > from) {
      int at = i + 1;
      while (at < to && at < i + 5 && !tokens.word(at).equals("to")) {
        if (tokens.word(at).equals("that")) {
          return null;
        }
        at++;
      }
      return at + 1 < to && tokens.word(at).equals("to") && !NO_VERB.contains(tokens.word(at + 1))
          ? trigger(given, at + 1, Trigger.Kind.PROMISE)
          : null;
    }
    if (PROMISES.contains(word) && i > from) {
      return promise(i);
    }
    if (PRESENT.contains(word) && i > from && !tokens.word(i - 1).equals("to")) {
      return trigger(i, i, Trigger.Kind.PRESENT);
    }
    return null;
  }

  private @Nullable Trigger promise(int i) {
    String before = tokens.word(i - 1);
    if (before.equals("been")
        || before.equals("be")
        || before.equals("being")
        || before.equals("to")
        || before.equals("was")
        || before.equals("were")
        || before.equals("is")
        || before.equals("are")
        || before.equals("remain")
        || before.equals("remains")
        || before.equals("a")
        || before.equals("the")) {
      return null;
    }
    // "the support offered to carers" offers nothing now
    if (tokens.word(i).equals("offered") && !OFFERS.contains(before) && !tokens.isCapital(i - 1)) {
      return null;
    }
    if (tokens.word(i + 1).equals("to") && i + 2 < to) {
      String next = tokens.word(i + 2);
      return next.endsWith("ing") && next.length() > 5
              || NO_VERB.contains(next)
              || before.equals("had")
          ? null
          : trigger(i, i + 2, Trigger.Kind.PROMISE);
    }
    // "promised members to bring", "promised councillors a review by Christmas"
    for (int at = i + 1; at < Math.min(to, i + 5); at++) {
      String word = tokens.word(at);
      if (word.equals("that") || isModal(word)) {
        return null;
      }
      boolean agreed = tokens.word(i).startsWith("agree");
      if (agreed && !isAdverb(at)) {
        break;
      }
      if (word.equals("to") && at + 1 < to && !NO_VERB.contains(tokens.word(at + 1))) {
        return trigger(i, at + 1, Trigger.Kind.PROMISE);
      }
    }
    boolean noun = tokens.word(i).startsWith("promis") || tokens.word(i).startsWith("pledg");
    return noun ? trigger(i, i, Trigger.Kind.PROMISE) : null;
  }

  /** When or how something was agreed; what else stands after agreed is what was agreed on. */
  private boolean isAdverb(int i) {
    String word = tokens.word(i);
    return word.equals("to")
        || word.endsWith("ly")
        || word.equals("yesterday")
        || word.equals("today")
        || word.equals("last")
        || word.equals("this")
        || word.equals("on")
        || word.equals("night")
        || word.equals("week")
        || word.equals("month")
        || CalendarWords.weekday(word) != null;
  }

  private @Nullable Trigger trigger(int at, int firstVerb, Trigger.Kind kind) {
    int verb = firstVerb;
    boolean negated = tokens.word(at).endsWith("n't");
    while (verb < to && (SKIPPED.contains(tokens.word(verb)) || tokens.word(verb).endsWith("ly"))) {
      String word = tokens.word(verb);
      negated |= word.equals("not") || word.equals("never");
      boolean stops =
          word.equals("continue") && verb + 1 < to && !tokens.word(verb + 1).equals("to");
      if (stops || word.equals("be") && verb + 1 >= to) {
        break;
      }
      verb++;
    }
    if (verb >= to) {
      boolean last =
          kind != Trigger.Kind.PRESENT && to - 1 > at && !SKIPPED.contains(tokens.word(to - 1));
      if (!last && !tokens.word(to - 1).equals("continue")) {
        return null;
      }
      verb = to - 1;
    }
    return bounded(at, verb, kind, negated);
  }

  /** The clause and its subject, read leftwards from the verb; null where it is conditional. */
  private @Nullable Trigger bounded(int at, int verb, Trigger.Kind kind, boolean negated) {
    String before = tokens.word(at - 1);
    if (before.equals("that") || CONDITION.contains(before)) {
      return null;
    }
    int subjectTo = at;
    boolean fused = tokens.word(at).indexOf('\'') > 0 && !tokens.word(at).endsWith("n't");
    subjectTo = fused ? at + 1 : subjectTo;
    int i = subjectTo;
    if (PRONOUNS.contains(tokens.word(at - 1)) && !fused) {
      boolean conditional = CONDITION.contains(tokens.word(at - 2));
      return conditional ? null : bounded(at, verb, kind, negated, at - 1, subjectTo);
    }
    if (isCommaBefore(at) && !fused) {
      // "The first home, in Feltham, will open": the aside is no part of the subject
      i = at - 1;
      while (i > from && !isCommaBefore(i)) {
        i--;
      }
      subjectTo = i > from ? i : at;
      i = subjectTo;
    }
    while (i > from) {
      String word = tokens.word(i - 1);
      if (CONDITION.contains(word) && !isAdverbialDate(i - 1) && !isRelative(i - 1, subjectTo)) {
        return null;
      }
      if (SAYING.contains(word) && i < subjectTo && !tokens.word(i).equals("by")) {
        break;
      }
      if (BOUNDARY.contains(word) && !(word.equals("and") && i - 1 > from && isName(i - 2))) {
        break;
      }
      if (i < subjectTo && (isBreak(i - 1) || isCommaBefore(i))) {
        break;
      }
      i--;
    }
    return bounded(at, verb, kind, negated, i, subjectTo);
  }

  private Trigger bounded(
      int at, int verb, Trigger.Kind kind, boolean negated, int subjectFrom, int subjectTo) {
    int clause = subjectFrom;
    int end = subjectTo;
    while (end > subjectFrom + 1 && AUXILIARY.contains(tokens.word(end - 1))) {
      end--;
    }
    // "By 1 September every child ...", "from next April the council ..."
    while (clause > from && !BOUNDARY.contains(tokens.word(clause - 1)) && !isBreak(clause - 1)) {
      clause--;
    }
    return new Trigger(at, verb, kind, clause, subjectFrom, end, negated);
  }

  /** {@code Nobody who can't walk will}: the relative clause has its own verb before this one. */
  private boolean isRelative(int who, int end) {
    String word = tokens.word(who);
    if (!word.equals("who") && !word.equals("which") || who == from) {
      return false;
    }
    for (int i = who + 1; i < end; i++) {
      if (FINITE.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverbialDate(int i) {
    CalendarDate date = i + 1 < to ? DateScanner.at(tokens, i + 1) : null;
    return date != null || tokens.word(i).equals("as") && tokens.word(i + 1).equals("well");
  }

  private boolean isName(int i) {
    return tokens.isCapital(i) && tokens.isCapital(i + 2);
  }

  private boolean isCommaBefore(int i) {
    for (int at = tokens.end(Math.max(i - 1, from));
        i > from && i < to && at < tokens.start(i);
        at++) {
      if (tokens.text().charAt(at) == ',') {
        return true;
      }
    }
    return false;
  }

  /** Whether a semicolon, colon, dash, bracket or quotation mark stands after a token. */
  private boolean isBreak(int i) {
    for (int at = tokens.end(i); i + 1 < to && at < tokens.start(i + 1); at++) {
      if (";:\u2014\u2013\u201c\"(\u2018".indexOf(tokens.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an aside opens here that closes before the verb: {@code will, by June, open}. */
  private boolean isAsideBefore(int i) {
    for (int at = i + 1; at < Math.min(to, i + 6); at++) {
      if (isCommaBefore(at)) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb stands whose object the promise is; negative where there is none. */
  private int given(int i) {
    for (int at = i - 1; at >= Math.max(from, i - 5); at--) {
      String word = tokens.word(at);
      if (word.equals("gave")
          || word.equals("given")
          || word.equals("give")
          || word.equals("made")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isBe(int i) {
    String word = tokens.word(i);
    return BE.contains(word) || word.endsWith("'re") || word.endsWith("'m") || word.endsWith("'s");
  }

  private boolean isAim(int i) {
    for (int at = Math.max(from, i - 7); at < i; at++) {
      if (AIMS.contains(tokens.word(at))
          || at == i - 1 && EMPTY_SUBJECT.contains(tokens.word(at))) {
        return true;
      }
    }
    return tokens.word(i + 2).equals("ensure") || tokens.word(i).equals("be");
  }

  private static boolean isModal(String word) {
    return switch (word) {
      case "will", "shall", "would", "won't", "shan't", "wouldn't" -> true;
      default -> word.endsWith("'ll");
    };
  }
}
