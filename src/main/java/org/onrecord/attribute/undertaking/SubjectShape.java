package org.onrecord.attribute.undertaking;

import java.util.Locale;
import java.util.Set;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarDate;
import org.onrecord.attribute.time.CalendarWords;
import org.onrecord.attribute.time.DateScanner;

/** What kind of words stand about an undertaking's verb: a name, "no", "there", a place. */
final class SubjectShape {

  private static final Set<String> QUANTIFIED =
      Set.of("no", "nobody", "nothing", "none", "every", "each", "all", "everyone");

  /** What there may be without anybody's doing. */
  private static final Set<String> ABSTRACT =
      Set.of(
          "need",
          "time",
          "chance",
          "risk",
          "cost",
          "challenge",
          "challenges",
          "debate",
          "impact",
          "doubt",
          "point",
          "day",
          "way",
          "price",
          "temptation",
          "surprise",
          "surprises",
          "reason",
          "room",
          "lot",
          "few",
          "great",
          "further",
          "difference",
          "winners",
          "losers",
          "easy",
          "going",
          "shortage",
          "gap");

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> SERVED = WORDS.list("served");
  private static final Set<String> PLACE = WORDS.list("place");
  private static final Set<String> NO_PLACE = WORDS.list("no-place");

  private final Tokens tokens;
  private final Trigger trigger;

  SubjectShape(Tokens tokens, Trigger trigger) {
    this.tokens = tokens;
    this.trigger = trigger;
  }

  /** A subject that is a name of its own, such as {@code Network Rail}: another body's act. */
  boolean isName() {
    int from = trigger.subjectFrom();
    if (from == 0 && trigger.subjectTo() == 1 && tokens.word(0).endsWith("s")) {
      return false; // "Kiosks", as any sentence begins
    }
    int lower = 0;
    for (int i = trigger.subjectFrom(); i < trigger.subjectTo(); i++) {
      lower +=
          tokens.isCapital(i) || tokens.word(i).equals("the") || tokens.word(i).equals("of")
              ? 0
              : 1;
    }
    return trigger.hasSubject() && lower == 0 && !tokens.word(trigger.subjectFrom()).equals("it");
  }

  /** The subject's last word without a contracted verb: {@code i} of {@code I'll}. */
  String pronoun() {
    String last = trigger.hasSubject() ? tokens.word(trigger.subjectTo() - 1) : "";
    return last.indexOf('\'') > 0 ? last.substring(0, last.indexOf('\'')) : last;
  }

  boolean isPronoun() {
    return Set.of("they", "he", "she", "it", "this", "these", "that").contains(pronoun());
  }

  /** {@code 140 would pay less}: some of those told of before. */
  boolean isOnlyNumber() {
    return trigger.subjectTo() - trigger.subjectFrom() == 1
        && tokens.isNumber(trigger.subjectFrom());
  }

  boolean isAcronym() {
    int last = trigger.subjectTo() - 1;
    String word = tokens.text().substring(tokens.start(last), tokens.end(last));
    return word.length() >= 3
        && word.length() <= 6
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  boolean isThere() {
    return trigger.hasSubject() && isThereAt(trigger.subjectTo() - 1);
  }

  private boolean isThereAt(int i) {
    return tokens.word(i).equals("there") || tokens.word(i).equals("there'll");
  }

  /** {@code will be in place by May}, {@code would be on the website by 1 March}. */
  boolean isInPlace() {
    int at = trigger.at() + 1;
    while (at < trigger.verb() && !tokens.word(at - 1).equals("be")) {
      at++;
    }
    boolean somewhere = PLACE.contains(tokens.word(at));
    for (int i = at + 1; i <= at + 3 && !tokens.isCapital(i); i++) {
      somewhere &= !NO_PLACE.contains(tokens.word(i));
    }
    return somewhere;
  }

  /** Digits or a number in words, of two or more. */
  boolean isNumber(int i) {
    String word = tokens.word(i);
    return tokens.isNumber(i) || CalendarWords.number(word) > 1 || word.equals("half");
  }

  /** People whom a council serves: what they will do by a day is what it has arranged for them. */
  boolean isServed() {
    boolean served = false;
    for (int i = trigger.subjectFrom();
        i < trigger.subjectTo() && i < trigger.subjectFrom() + 4;
        i++) {
      served |= SERVED.contains(tokens.word(i));
    }
    return served
        || (trigger.hasSubject() && SERVED.contains(tokens.word(trigger.subjectTo() - 1)));
  }

  /**
   * {@code there will be no drilling}, {@code there will be a member of staff}, {@code two lifts}.
   */
  boolean isCounted() {
    int at = trigger.verb();
    boolean one = tokens.word(at).equals("a") || tokens.word(at).equals("an");
    boolean counts = one || tokens.word(at).equals("no") || isNumber(at);
    return counts && !ABSTRACT.contains(tokens.word(at + 1));
  }

  boolean isQuantified() {
    return (trigger.hasSubject() && QUANTIFIED.contains(tokens.word(trigger.subjectFrom())))
        || QUANTIFIED.contains(tokens.word(trigger.subjectFrom() + datePrefix()));
  }

  /** How many tokens of a date stand before the subject: {@code By 1 September every child}. */
  private int datePrefix() {
    for (int i = trigger.subjectFrom(); i < trigger.subjectTo() - 1; i++) {
      CalendarDate date = DateScanner.at(tokens, i);
      if (date != null) {
        return date.last() + 1 - trigger.subjectFrom();
      }
    }
    return 0;
  }
}
