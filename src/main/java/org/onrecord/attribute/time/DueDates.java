package org.onrecord.attribute.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Span;

/**
 * Finds by when an undertaking is to be done, in the words after its verb or before it in the same
 * clause, and works out the days from the document's date.
 *
 * <p>The table is that of the gold guidelines, sections 8 and 10: a season or term is its year, a
 * financial year its last month, {@code before April 2026} that April. Times that only recur
 * ({@code every March}), lengths of contracts and standards of service give nothing; times tied to
 * an event ({@code once it is signed off}) give their words without days.
 */
public final class DueDates {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "by",
          "before",
          "until",
          "till",
          "from",
          "on",
          "in",
          "within",
          "at",
          "during",
          "over",
          "after",
          "throughout",
          "starting",
          "beginning",
          "commencing",
          "since",
          "to",
          "for",
          "around",
          "towards",
          "between",
          "as",
          "than",
          "effect",
          "of",
          "into",
          "through",
          "following");

  /** Prepositions after which a stretch of time may be meant. */
  private static final Set<String> COUNTED = Set.of("within", "in", "over", "during", "for");

  /** Words that may name a time without a preposition. */
  private static final Set<String> ALONE =
      Set.of("next", "this", "tomorrow", "today", "tonight", "later", "a");

  private static final Set<String> ALONE_NOUN =
      Set.of("year", "month", "week", "spring", "summer", "autumn", "winter", "meeting", "term");

  private static final Set<String> EVENT =
      Set.of("before", "after", "once", "when", "until", "following", "pending");

  /** What is arranged for a day is done then: {@code a visit be arranged for May}. */
  private static final Set<String> ARRANGED =
      Set.of("arranged", "scheduled", "planned", "booked", "set", "timetabled", "held", "fixed");

  private static final Set<String> CLAUSE_END = Set.of("and", "but", "which", "while", "so");

  private final DueContext context;
  private final TimeReader times;

  /** A reader of times for one document. */
  public DueDates(DueContext context) {
    this.context = context;
    this.times = new TimeReader(context);
  }

  /** The time in a clause, as {@link #in(String, Due)} without an earlier one to point back to. */
  public Optional<Due> in(String clause) {
    return in(clause, null);
  }

  /**
   * The time in a clause of one undertaking.
   *
   * @param earlier what {@code by then} and {@code until then} point to; null where nothing does
   * @return spans are offsets in {@code clause}
   */
  public Optional<Due> in(String clause, @Nullable Due earlier) {
    Tokens tokens = Tokens.of(clause);
    return Optional.ofNullable(in(tokens, 0, tokens.size(), earlier));
  }

  /**
   * The whole of a cell that says when: {@code 31.07.19}, {@code September 2019}, {@code Next
   * meeting}; empty where it names no time.
   */
  public Optional<Due> ofCell(String cell) {
    Tokens tokens = Tokens.of(cell);
    for (int i = 0; i < tokens.size(); i++) {
      TimeWords found = times.at(tokens, i, true);
      if (found != null) {
        int first = i > 0 && PREPOSITIONS.contains(tokens.word(i - 1)) ? i - 1 : i;
        return Optional.of(due(tokens, first, found));
      }
    }
    return Optional.empty();
  }

  /** The first dated time between two tokens, else the first event; null where neither is there. */
  public @Nullable Due in(Tokens tokens, int from, int to, @Nullable Due earlier) {
    Due event = null;
    for (int i = from; i < to; i++) {
      Due found = at(tokens, i, from, earlier);
      if (found != null && found.span().start() <= tokens.start(to - 1)) {
        if (found.isDated() || isSure(found)) {
          return found;
        }
        event = event == null ? found : event;
      } else if (event == null) {
        event = event(tokens, i, to);
      }
    }
    return event;
  }

  /** A time that is one although the document has no date to count it from. */
  private boolean isSure(Due found) {
    return context.date() == null && found.when().text() != null;
  }

  private @Nullable Due at(Tokens tokens, int i, int from, @Nullable Due earlier) {
    String word = tokens.word(i);
    if (PREPOSITIONS.contains(word)) {
      return afterPreposition(tokens, i, earlier);
    }
    String before = tokens.word(i - 1);
    if (ALONE.contains(word) && !PREPOSITIONS.contains(before) && !before.equals("the")) {
      return alone(tokens, i);
    }
    boolean bracketed = i > 0 && tokens.text().charAt(tokens.start(i) - 1) == '(';
    boolean first = i == from && tokens.isNumber(i);
    CalendarDate date = bracketed || first ? DateScanner.at(tokens, i) : null;
    return date == null || date.day() == null ? null : due(tokens, i, dated(date));
  }

  private @Nullable Due alone(Tokens tokens, int i) {
    String word = tokens.word(i);
    int at = word.equals("later") ? i + 1 : i;
    if (word.equals("a")) {
      boolean year = tokens.word(i + 1).equals("year") && tokens.word(i + 2).equals("from");
      TimeWords length = year ? times.at(tokens, i, true) : null;
      return length == null ? null : due(tokens, i, length);
    }
    boolean bare = word.equals("tomorrow") || word.equals("today") || word.equals("tonight");
    boolean noun =
        ALONE_NOUN.contains(tokens.bare(at + 1))
            || CalendarWords.month(tokens.bare(at + 1)) > 0
            || CalendarWords.weekday(tokens.bare(at + 1)) != null;
    if ((bare && !word.equals("tomorrow")) || (!bare && !noun)) {
      return null;
    }
    TimeWords found = times.at(tokens, at, false);
    return found == null ? null : due(tokens, i, found);
  }

  private @Nullable Due afterPreposition(Tokens tokens, int i, @Nullable Due earlier) {
    String word = tokens.word(i);
    if (tokens.word(i + 1).equals("then") && earlier != null && !word.equals("since")) {
      return new Due(tokens.span(i, i + 1), reworded(earlier.when(), tokens, i));
    }
    if (word.equals("effect") && tokens.word(i - 1).equals("immediate")) {
      TimeWords now =
          context.date() == null
              ? TimeWords.unknown(i)
              : TimeWords.day(i, context.date(), "the document's date");
      return due(tokens, i - 2, now);
    }
    if (word.equals("since") || (word.equals("than") && !tokens.word(i - 1).equals("later"))) {
      return null;
    }
    // the length of a contract, not the time of an act; but "for the next two years" stays in force
    boolean length = word.equals("for") && !tokens.word(i + 2).equals("next");
    // "until at least March 2025", "by at the latest Friday"
    boolean least = tokens.word(i + 1).equals("at") && tokens.word(i + 2).equals("least");
    int next = least ? i + 3 : i + 1;
    TimeWords found = times.at(tokens, next, COUNTED.contains(word) && !length);
    if (found == null || !fits(tokens, i, word, found)) {
      return null;
    }
    return due(tokens, first(tokens, i), ranged(tokens, found));
  }

  /** Some prepositions only make a time of some words: {@code to the next meeting}. */
  private static boolean fits(Tokens tokens, int i, String word, TimeWords found) {
    String before = tokens.word(i - 1);
    boolean recurs = before.equals("every") || before.equals("each");
    if (recurs && !word.equals("from") && !word.equals("by") && !word.equals("until")) {
      return false;
    }
    return switch (word) {
      case "to", "into", "through", "for", "of" -> {
        boolean meeting = tokens.word(found.last()).equals("meeting");
        boolean next = tokens.word(i + 1).equals("next") || tokens.word(i + 2).equals("next");
        boolean financial = Periods.financial(tokens, i + 1) > 0;
        boolean arranged = word.equals("for") && ARRANGED.contains(before) && !financial;
        yield word.equals("of")
            ? before.equals("week") || before.equals("effect")
            : meeting || arranged || (word.equals("for") && next);
      }
      case "effect" -> false;
      case "as" -> tokens.word(i + 1).equals("from") || tokens.word(i + 1).equals("of");
      default -> true;
    };
  }

  /** The first token of {@code no later than}, {@code with effect from}, {@code as from}. */
  private static int first(Tokens tokens, int i) {
    String before = tokens.word(i - 1);
    String word = tokens.word(i);
    if (word.equals("than") && before.equals("later")) {
      boolean not = tokens.word(i - 2).equals("no") || tokens.word(i - 2).equals("not");
      return not ? i - 2 : i - 1;
    }
    if (word.equals("from") && before.equals("effect")) {
      return tokens.word(i - 2).equals("with") ? i - 2 : i - 1;
    }
    boolean doubled =
        before.equals("as") || before.equals("starting") || before.equals("beginning");
    return doubled ? i - 1 : i;
  }

  /** {@code 25 January to 19 February 2024} as one stretch of words; its days are the first's. */
  private static TimeWords ranged(Tokens tokens, TimeWords found) {
    String to = tokens.word(found.last() + 1);
    if (!to.equals("to") && !to.equals("until") && !to.equals("and")) {
      return found;
    }
    CalendarDate end = DateScanner.at(tokens, found.last() + 2);
    return end == null ? found : new TimeWords(end.last(), found.from(), found.to(), found.rule());
  }

  private TimeWords dated(CalendarDate date) {
    return TimeWords.iso(date.last(), date.iso(context.date()), null);
  }

  /** A time tied to an event that the document does not date. */
  private static @Nullable Due event(Tokens tokens, int i, int to) {
    String word = tokens.word(i);
    boolean soon =
        word.equals("as") && tokens.word(i + 1).equals("soon") && tokens.word(i + 2).equals("as");
    boolean course = word.equals("in") && tokens.word(i + 1).equals("due");
    boolean dayOne = word.equals("on") && tokens.word(i + 1).equals("day");
    boolean least = word.equals("at") && tokens.word(i + 1).equals("least");
    if ((!EVENT.contains(word) && !soon && !course && !dayOne && !least) || i + 1 >= to) {
      return null;
    }
    if (least && !hasBefore(tokens, i, to)) {
      return null;
    }
    int last = course || dayOne ? i + 2 : i + 1;
    while (!course
        && !dayOne
        && last + 1 < to
        && !CLAUSE_END.contains(tokens.word(last + 1))
        && tokens.joinsNext(last)) {
      last++;
    }
    Span span = tokens.span(i, Math.min(last, tokens.size() - 1));
    return new Due(span, DateInterval.inWords(span.of(tokens.text())));
  }

  private static boolean hasBefore(Tokens tokens, int i, int to) {
    for (int at = i + 2; at < Math.min(to, i + 6); at++) {
      if (tokens.word(at).equals("before")) {
        return true;
      }
    }
    return false;
  }

  private static DateInterval reworded(DateInterval earlier, Tokens tokens, int i) {
    String text = tokens.span(i, i + 1).of(tokens.text());
    LocalDate from = earlier.earliest();
    return from == null
        ? DateInterval.inWords(text)
        : new DateInterval(from, earlier.latest(), text, DateBasis.STATED, null)
            .inferredBy("the time named before");
  }

  private static Due due(Tokens tokens, int first, TimeWords found) {
    Span span = tokens.span(Math.max(first, 0), found.last());
    return new Due(span, found.interval(span.of(tokens.text())));
  }
}
