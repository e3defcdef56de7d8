package org.onrecord.attribute.undertaking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Authority;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;

/**
 * Tells on whose side a subject or a speaker of one document stands: what words alone say, and who
 * is a council or a councillor in this document ({@code Kirklees has agreed}, {@code Councillor
 * Dale} of whom no office is told).
 */
final class Sides {

  private static final Pattern TITLED =
      Pattern.compile(
          "(?<!arish |own |ommunity )\\b(?:Councillors?|Cllrs?|Coun|Alderman|Ald|Bailie)\\.? ((?:[A-Z][\\w’'-]*\\.? ){0,3}[A-Z][\\w’'-]+)");

  /** What may follow a subject's head noun: from here on the words only describe it. */
  private static final Set<String> AFTER_HEAD =
      Set.of(
          "used",
          "by",
          "with",
          "who",
          "that",
          "which",
          "whose",
          "from",
          "on",
          "in",
          "at",
          "near",
          "where",
          "without",
          "under",
          "beside",
          "above",
          "below",
          "between",
          "outside",
          "paid",
          "owned",
          "left",
          "affected",
          "to");

  private static final Set<String> OPENERS =
      Set.of(
          "in",
          "under",
          "on",
          "at",
          "from",
          "by",
          "during",
          "after",
          "before",
          "as",
          "with",
          "for",
          "of",
          "until",
          "since",
          "through",
          "over",
          "within",
          "following");

  private final Reading reading;
  private final Set<String> names = new HashSet<>();
  private @Nullable Set<String> titled;

  Sides(Reading reading) {
    this.reading = reading;
    Stream.concat(
            reading.facts().authorities().stream(),
            reading.passages().stream().flatMap(p -> p.tags().authorities().stream()))
        .map(Authority::name)
        .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
  }

  /** The side of a subject: its head's, or that of the council whose bare name it is. */
  Side ofSubject(Tokens tokens, int from, int to) {
    if (isCouncilName(tokens, from, to)) {
      return Side.COUNCIL;
    }
    if (reading.facts().isMinutes() && isManagingDirector(tokens, from, to)) {
      return Side.COUNCIL;
    }
    int end = from + 1;
    boolean led = OPENERS.contains(tokens.word(from));
    while (!led && end < to && !isAfterHead(tokens, end)) {
      end++;
    }
    Side side = Side.ofWords(tokens, from, led ? to : end);
    // "a public meeting", "school places": what others only lend their name to is not theirs
    boolean lent =
        side == Side.OUTSIDE
            && !led
            && !tokens.isCapital(end - 1)
            && Side.ofWords(tokens, end - 1, end) == Side.UNKNOWN;
    return lent ? Side.UNKNOWN : side;
  }

  /** In a council's own minutes the managing director without a company is its own. */
  private static boolean isManagingDirector(Tokens tokens, int from, int to) {
    return tokens.word(to - 1).equals("director")
        && tokens.word(to - 2).equals("managing")
        && to - from <= 3;
  }

  private static boolean isAfterHead(Tokens tokens, int i) {
    boolean doing = tokens.word(i).endsWith("ing") && tokens.word(i - 1).endsWith("s");
    return (doing || AFTER_HEAD.contains(tokens.word(i)))
        && tokens.text().charAt(tokens.start(i) - 1) != '-';
  }

  /** {@code West Devon}, where the document speaks of that council. */
  boolean isCouncilName(Tokens tokens, int from, int to) {
    if (to <= from || !tokens.isCapital(to - 1)) {
      return false;
    }
    int first = to - 1;
    while (first > from && tokens.isCapital(first - 1) && tokens.joinsNext(first - 1)) {
      first--;
    }
    for (int i = first; i < to; i++) {
      String name = tokens.span(i, to - 1).of(tokens.text()).toLowerCase(Locale.ROOT);
      if (names.contains(name)) {
        // "Mayor of X", "people in X": only the bare name is the council
        return i == first && (first == from || !OPENERS.contains(tokens.word(first - 1)));
      }
    }
    return false;
  }

  /** The side of whoever speaks. */
  Side ofSpeaker(Statement statement) {
    boolean minutes = reading.facts().isMinutes();
    Speaker speaker = statement.speaker();
    Side side = Side.of(speaker, statement.role(), minutes);
    return switch (speaker) {
      case null -> side;
      case Speaker.Person person ->
          side == Side.UNKNOWN && isCouncillor(person.name()) ? Side.COUNCIL : side;
      case Speaker.Described described -> ofDescribed(Tokens.of(described.name()), side);
      case Speaker.Body body -> side;
      case Speaker.Ambiguous several -> side;
    };
  }

  private Side ofDescribed(Tokens words, Side side) {
    int and = words.next("and", 1, words.size() - 1);
    if (and > 0 && isName(words, 0, and) && isName(words, and + 1, words.size())) {
      boolean ours =
          isOurs(words.span(0, and - 1).of(words.text()))
              && isOurs(words.span(and + 1, words.size() - 1).of(words.text()));
      return ours ? Side.COUNCIL : side;
    }
    int of = Math.max(words.next("for", 1, words.size()), words.next("of", 1, words.size()));
    boolean named = of > 0 && isCouncilName(words, of + 1, words.size());
    return named && Side.ofWords(words) != Side.OUTSIDE ? Side.COUNCIL : side;
  }

  private boolean isOurs(String name) {
    if (reading.facts().isMinutes() || isCouncillor(name)) {
      return true;
    }
    for (Person person : reading.people().all()) {
      String role = person.role();
      if (person.name().equals(name) && role != null) {
        return Side.ofWords(Tokens.of(role)) == Side.COUNCIL;
      }
    }
    return false;
  }

  private static boolean isName(Tokens words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isCapital(i)) {
        return false;
      }
    }
    return to - from >= 2;
  }

  /** Whether the document calls somebody of this surname a councillor. */
  private boolean isCouncillor(String name) {
    Set<String> known = titled;
    if (known == null) {
      known = new HashSet<>();
      Matcher matcher = TITLED.matcher(reading.source().text());
      while (matcher.find()) {
        known.addAll(List.of(matcher.group(1).split(" ", 0)));
      }
      titled = known;
    }
    return known.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
