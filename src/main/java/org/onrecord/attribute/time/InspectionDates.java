package org.onrecord.attribute.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Passage;

/**
 * The first and the last day of an inspection, as its report or letter states them: {@code
 * Inspection dates: 22 April to 3 May 2024}, {@code the focused visit … on 24 and 25 October 2023}.
 *
 * @param from the first day
 * @param to the last day, never before the first
 * @param text the words that name the days
 */
public record InspectionDates(LocalDate from, LocalDate to, String text) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?is)(?:inspection|visit|fieldwork) dates?(?: of inspection)?[\\s\\u00a0]*[:–—-]?|dates?"
              + " of (?:the )?(?:inspection|visit)[\\s\\u00a0]*:?");
  private static final Pattern VISIT =
      Pattern.compile(
          "(?is)\\b(?:inspection|visit|took place|carried"
              + " out|inspected)\\b[^.]{0,160}?\\b(?:on|from|between)\\b");
  private static final Pattern BETWEEN =
      Pattern.compile("(?is)[\\s\\u00a0]*(?:to|and|until|-|–|—|&)[\\s\\u00a0]*");

  /** What the document's head, else its prose, states; null where it states none to the day. */
  public static @Nullable InspectionDates of(List<Passage> passages) {
    int seen = 0;
    for (Passage passage : passages) {
      if (seen++ > 40) {
        break;
      }
      Matcher label = LABEL.matcher(passage.text());
      if (label.find()) {
        InspectionDates found = after(passage.text(), label.end());
        if (found == null && seen < passages.size() && passage.text().length() < 40) {
          found = after(passages.get(seen).text(), 0);
        }
        if (found != null) {
          return found;
        }
      }
    }
    for (Passage passage : passages.subList(0, Math.min(40, passages.size()))) {
      Matcher visit = VISIT.matcher(passage.text());
      if (visit.find()) {
        InspectionDates found = after(passage.text(), visit.end());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The days that begin right after an offset. */
  private static @Nullable InspectionDates after(String text, int offset) {
    Tokens tokens = Tokens.of(text, offset, Math.min(text.length(), offset + 90));
    for (int i = 0; i < Math.min(tokens.size(), 3); i++) {
      CalendarDate first = DateScanner.at(tokens, i);
      LocalDate from = first == null ? null : first.toDay();
      if (first == null) {
        continue;
      }
      CalendarDate second = next(tokens, first, text);
      LocalDate to = second == null ? null : second.toDay();
      if (from != null && second != null && to != null) {
        return between(text, tokens, first, second, from, to);
      }
      if (from == null) {
        return null;
      }
      // "11 to 15 September 2023": the scanner read the first day with the shared month
      int last = sharedDay(tokens, i, first);
      LocalDate end = last > 0 ? from.withDayOfMonth(last) : from;
      return between(text, tokens, first, first, from, end);
    }
    return null;
  }

  private static @Nullable InspectionDates between(
      String text,
      Tokens tokens,
      CalendarDate first,
      CalendarDate second,
      LocalDate from,
      LocalDate to) {
    String words = tokens.span(first.first(), second.last()).of(text);
    return to.isBefore(from) ? null : new InspectionDates(from, to, words);
  }

  private static @Nullable CalendarDate next(Tokens tokens, CalendarDate first, String text) {
    int next = first.last() + 1;
    if (next >= tokens.size()) {
      return null;
    }
    int at = tokens.word(next).matches("to|and|until") ? next + 1 : next;
    if (at >= tokens.size()) {
      return null;
    }
    String gap = text.substring(tokens.end(first.last()), tokens.start(at));
    return BETWEEN.matcher(gap).matches() ? DateScanner.at(tokens, at) : null;
  }

  /** The second day of two that share a month; 0 where there is one day only. */
  private static int sharedDay(Tokens tokens, int i, CalendarDate first) {
    for (int at = i + 1; at < first.last(); at++) {
      int day = CalendarWords.day(tokens.word(at));
      if (day > 0 && first.day() != null && day > first.day()) {
        return day;
      }
    }
    return 0;
  }
}
