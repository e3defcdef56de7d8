package org.onrecord.attribute.undertaking;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarDate;
import org.onrecord.attribute.time.DateScanner;

/**
 * Finds the clause and the subject of a verb that undertakes something, reading leftwards from it;
 * in a clause of condition, question or time it undertakes nothing.
 */
final class ClauseBounds {

  /** Words that begin a clause in which a future undertakes nothing. */
  private static final Set<String> CONDITION =
      Set.of(
          "whether", "if", "when", "unless", "until", "before", "once", "how", "what", "why",
          "where", "because", "than", "after", "while", "whose", "which", "who", "whom");

  private static final Set<String> BODIES =
      Set.of("committee", "board", "panel", "commission", "department", "directorate", "team");

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");

  private static final Set<String> BOUNDARY = Set.of("that", "and", "but", "so", "or");
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

  ClauseBounds(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The clause and its subject, read leftwards from the verb; null where it is conditional. */
  @Nullable Trigger of(int at, int verb, Trigger.Kind kind, boolean negated) {
    String before = tokens.word(at - 1);
    if (before.equals("that") || CONDITION.contains(before)) {
      return null;
    }
    int subjectTo = at;
    boolean fused = tokens.word(at).indexOf('\'') > 0 && !tokens.word(at).endsWith("n't");
    subjectTo = fused ? at + 1 : subjectTo;
    int i = subjectTo;
    if (fused && PRONOUNS.contains(tokens.word(at).substring(0, tokens.word(at).indexOf('\'')))) {
      boolean conditional = CONDITION.contains(before);
      return conditional ? null : bounded(at, verb, kind, negated, at, subjectTo);
    }
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
      if (CONDITION.contains(word)
          && !isAdverbialDate(i - 1)
          && !isComparison(i - 1)
          && !isRelative(i - 1, subjectTo)) {
        return null;
      }
      if (SAYING.contains(word) && i < subjectTo && !tokens.word(i).equals("by")) {
        break;
      }
      if (BOUNDARY.contains(word)
          && !(word.equals("and") && i - 1 > from && (isName(i - 2) || isBody(i, subjectTo)))
          && !(word.equals("or") && !PRONOUNS.contains(tokens.word(i)))) {
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

  /** {@code hills steeper than 1 in 10}: no clause begins here. */
  private boolean isComparison(int than) {
    String before = tokens.word(than - 1);
    return tokens.word(than).equals("than")
        && (before.endsWith("er") || before.equals("more") || before.equals("less"));
  }

  /** {@code Nobody who can't walk will}: the relative clause has its own verb before this one. */
  private boolean isRelative(int who, int end) {
    String word = tokens.word(who);
    if (!RELATIVE.contains(word) || who == from) {
      return false;
    }
    // "anyone who kept on paying is to": a verb of its own stands behind, whatever its form
    if ((word.equals("who") || word.equals("whose")) && end - who > 2) {
      return true;
    }
    for (int i = who + 1; i < end; i++) {
      String verb = tokens.word(i);
      boolean inflected = verb.endsWith("s") && !verb.endsWith("ss") && i == who + 1;
      if (FINITE.contains(verb) || inflected || (verb.endsWith("ed") && i <= who + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverbialDate(int i) {
    CalendarDate date = i + 1 < to ? DateScanner.at(tokens, i + 1) : null;
    boolean hour = tokens.isNumber(i + 1) && tokens.word(i).equals("after");
    return date != null
        || hour
        || (tokens.word(i).equals("as") && tokens.word(i + 1).equals("well"));
  }

  private boolean isName(int i) {
    return tokens.isCapital(i) && tokens.isCapital(i + 2);
  }

  /** {@code the highways and transport committee}: what follows and ends in a body's noun. */
  private boolean isBody(int i, int end) {
    boolean bare = !tokens.word(i).equals("the") && !tokens.word(i).equals("a");
    return bare && end - i <= 4 && BODIES.contains(tokens.word(end - 1)) && end - i >= 2;
  }

  /** Whether a comma stands before a token. */
  boolean isCommaBefore(int i) {
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
}
