package org.onrecord.attribute.undertaking;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarWords;

/** Finds what is promised after a verb or a noun of promising, and agreed, offered or voted for. */
final class PromiseWords {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> VERBS = WORDS.list("promises");
  private static final Set<String> NOUNS = WORDS.list("promise-nouns");
  private static final Set<String> OFFERS = WORDS.list("offers");

  /** What shows that the to before it is a preposition. */
  private static final Set<String> NO_VERB = WORDS.list("no-verb");

  /** After these a form in -ed is no finite verb, or the promise is a noun. */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "as", "been", "be", "being", "to", "was", "were", "is", "are", "remain", "remains", "a",
          "the");

  private static final Set<String> DENIED =
      Set.of("not", "never", "won't", "can't", "cannot", "wouldn't", "didn't", "couldn't");

  /** After these nothing is named that was promised: "the figures promised in May". */
  private static final Set<String> NO_OBJECT =
      Set.of("in", "by", "at", "on", "last", "during", "before", "after", "when", "since");

  private final Tokens tokens;
  private final int from;
  private final int to;

  PromiseWords(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /**
   * A promise.
   *
   * @param at the token of the verb that makes it
   * @param verb the token of what is to be done; {@code at} where a thing is promised
   */
  record Found(int at, int verb) {}

  /** Whether a word may promise. */
  static boolean isOne(String word) {
    return VERBS.contains(word) || NOUNS.contains(word) || word.equals("voted");
  }

  /** What is promised by the word at {@code i}; null where it promises nothing to be done. */
  @Nullable Found at(int i) {
    String word = tokens.word(i);
    int given = NOUNS.contains(word) ? given(i) : -1;
    if (given > from) {
      int to = infinitive(i + 1, i + 5);
      return to < 0 ? null : new Found(given, to + 1);
    }
    boolean verbal = VERBS.contains(word) || word.equals("voted");
    int verb = verbal && i > from ? verb(i) : -1;
    return verb < 0 ? null : new Found(i, verb);
  }

  private int verb(int i) {
    String word = tokens.word(i);
    int earlier = i - 1;
    while (earlier > from && isBetween(tokens.word(earlier))) {
      earlier--;
    }
    String before = tokens.word(i - 1);
    // "the Riverside Promise" is a name, "as promised" looks back, "AGREED" does not
    if ((tokens.isCapital(i) && !isShouted(i))
        || NOT_BEFORE.contains(before)
        || DENIED.contains(before)
        || isDisposition(i)
        || (isPlain(word) && !isPluralBefore(i))
        || tokens.isPossessive(i - 1)) {
      return -1;
    }
    // "the support offered to carers" offers nothing now
    if (word.equals("offered") && !OFFERS.contains(before) && !tokens.isCapital(i - 1)) {
      return -1;
    }
    if (word.equals("voted")) {
      int to = infinitive(i + 1, i + 10);
      return to < 0 || isBody(tokens.word(to + 1)) ? -1 : to + 1;
    }
    if (tokens.word(i + 1).equals("to") && i + 2 < to) {
      return isNoVerb(i + 2) || tokens.word(earlier).equals("had") ? -1 : i + 2;
    }
    // "promised members to bring", "promised councillors a review by Christmas"
    for (int at = i + 1; at < Math.min(to, i + 5); at++) {
      String next = tokens.word(at);
      if (next.equals("that") || isModal(next)) {
        return -1;
      }
      boolean told = word.startsWith("promis") || word.startsWith("pledg");
      boolean money = word.startsWith("commit") && tokens.isNumber(i + 1);
      if (!told && !money && !isAdverb(at)) {
        break; // "undertaken an exercise to review": done, and no promise
      }
      if (next.equals("to") && at + 1 < to && !isNoVerb(at + 1)) {
        return at + 1;
      }
    }
    boolean thing = word.startsWith("promis") || word.startsWith("pledg");
    return thing && !NO_OBJECT.contains(tokens.word(i + 1)) ? i : -1;
  }

  private static boolean isPlain(String word) {
    return word.equals("promise") || word.equals("pledge") || word.equals("guarantee");
  }

  /** {@code we promise}, {@code councillors pledge}; not {@code a corporate promise}. */
  private boolean isPluralBefore(int i) {
    String before = tokens.word(i - 1);
    return before.endsWith("s")
        || before.equals("we")
        || before.equals("i")
        || before.equals("they")
        || before.equals("and")
        || before.equals("will");
  }

  /** {@code are highly committed to}, {@code ambitious and committed to}: how they are. */
  private boolean isDisposition(int i) {
    if (!tokens.word(i).equals("committed")) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(from, i - 4); at--) {
      String word = tokens.word(at);
      if (NOT_BEFORE.contains(word) || word.equals("remained") || word.equals("am")) {
        return true;
      }
      if (!word.endsWith("ly") && !word.equals("and") && !word.equals("very") && at < i - 2) {
        return false;
      }
    }
    return false;
  }

  /** The next {@code to} with a verb behind it; -1 where {@code that} comes first, or none. */
  private int infinitive(int first, int last) {
    for (int at = first; at + 1 < to && at < last; at++) {
      if (tokens.word(at).equals("that")) {
        return -1;
      }
      // "by seven to five": a count of votes
      if (tokens.word(at).equals("to")
          && !isNoVerb(at + 1)
          && !tokens.isNumber(at + 1)
          && CalendarWords.number(tokens.word(at + 1)) == 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean isNoVerb(int at) {
    int i = tokens.word(at).endsWith("ly") ? at + 1 : at;
    String word = tokens.word(i);
    return NO_VERB.contains(word) || (word.endsWith("ing") && word.length() > 5);
  }

  /** Others vote to strike or to leave; a body votes for what it will do. */
  private static boolean isBody(String verb) {
    return verb.equals("strike") || verb.equals("accept") || verb.equals("reject");
  }

  private static boolean isBetween(String word) {
    return word.equals("already") || word.equals("also") || word.equals("previously");
  }

  private static boolean isModal(String word) {
    return word.equals("will") || word.equals("would") || word.equals("shall");
  }

  /** {@code The Committee AGREED to}. */
  private boolean isShouted(int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
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
}
