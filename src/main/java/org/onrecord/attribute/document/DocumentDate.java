package org.onrecord.attribute.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.attribute.text.Texts;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarDate;
import org.onrecord.attribute.time.CalendarWords;
import org.onrecord.attribute.time.DateScanner;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;

/**
 * Finds the day of the meeting or the decision, else of the letter or speech, else of publication,
 * in what a document's text shows. Never the file's day and never today's; a day without its year
 * is no date.
 */
final class DocumentDate {

  /** Within how many passages a document shows its date. */
  private static final int HEAD = 24;

  /** Below so many passages a line with one date in it need not be the document's own. */
  private static final int TOP = 8;

  /** A line that is a date with little more is no longer than this. */
  private static final int LINE = 160;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:.*\\b)?(?:date of (?:the )?(?:decision|meeting)|decision date|meeting date|date"
              + " decided|decision (?:made|taken)(?: on)?|decided on|^meeting)\\W*$",
          Pattern.DOTALL);
  private static final Pattern MEETING =
      Pattern.compile(
          "(?is).*\\b(?:meeting of|minutes of|meeting held|minutes)\\b.*|.*\\bheld\\b.*\\bon\\b.*");
  private static final Pattern OTHER_MEETING =
      Pattern.compile(
          "(?is).*\\b(?:last|previous|next|preceding|earlier|future|following|adjourned|correct"
              + " record|accurate record|deadline|confirmation|agenda item|call-in|called"
              + " in)\\b.*");
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?is).{0,60}\\b(?:approved|confirmed|agreed|signed|accepted|taken as read)\\b");
  private static final Pattern EARLIER_MINUTES =
      Pattern.compile("(?is)\\bminutes of the (?:last|previous)");
  private static final Pattern RESOLVED = Pattern.compile("(?i)\\s*(?:resolved|agreed)\\b");
  private static final Pattern PUBLICATION =
      Pattern.compile("(?is)\\W*(?:publication date|date|dated|published)\\W*(?:on)?\\W*");
  private static final Pattern GIVEN =
      Pattern.compile("(?is).*\\b(?:given|delivered|speech|address|spoke|speaking)\\b.*");

  /** {@code Council - Monday 27 January 2020, 5.00pm, Town Hall}. */
  private static final Pattern OF_BODY =
      Pattern.compile(
          "(?i)(?:[\\p{L}&,’'-]+ ){0,8}(?:council|cabinet|committee|panel|board|commission|executive|assembly)"
              + "\\s*[,–—|-]\\s*(?:\\p{L}+day,?\\s*)?");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?is).*\\b(?:published|release"
              + " date|released|release|posted|date|issued|embargoed|embargo|dated|by|first"
              + " published|publication date|news)\\b.*");

  /** A page that shows no other day shows when it was written last. */
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)\\W*(?:this page was |page )?(?:last )?(?:updated|reviewed)(?: on)?\\W*");

  private static final Pattern NOT_PUBLISHED =
      Pattern.compile(
          "(?is).*\\b(?:updated|modified|reviewed|effective|due|last|deadline|closing|consultation|ends|expires|born|until|from|inspection"
              + " dates?|next|review)\\b.*");

  /** Words that may stand beside a date on its line. */
  private static final Set<String> BESIDE =
      Set.of(
          "at",
          "am",
          "pm",
          "on",
          "noon",
          "date",
          "dated",
          "published",
          "the",
          "of",
          "time",
          "to",
          "10.00",
          "7.00",
          "hours",
          "posted",
          "release",
          "item",
          "items",
          "hrs",
          "day",
          "a",
          "p",
          "m",
          "o'clock",
          "commencing",
          "starting",
          "start",
          "starts");

  private DocumentDate() {}

  /**
   * The document's date.
   *
   * @param said what operator or head say; null where neither does
   * @param style decides which kind of day counts first; null where unknown
   */
  static DateInterval of(
      List<Passage> passages,
      @Nullable DateInterval said,
      @Nullable String style,
      PassageWords words) {
    if (said != null && said.basis() == DateBasis.METADATA) {
      return said;
    }
    Found best = null;
    int seen = 0;
    for (Passage passage : passages) {
      if (passage.text().isBlank()) {
        continue;
      }
      seen++;
      Found found = in(passage, seen, style, words);
      if (found != null && (best == null || found.rank < best.rank)) {
        best = found;
      }
    }
    if (said != null && said.isKnown() && (best == null || !isBefore(best, said, style))) {
      return said;
    }
    return best == null
        ? DateInterval.UNKNOWN
        : DateInterval.ofIso(best.iso, best.text, DateBasis.STATED);
  }

  /** A day or month, the words that name it, and how little they are worth: 0 is best. */
  private record Found(String iso, String text, int rank) {}

  /** Whether the text's day goes before the page's: minutes are published after the meeting. */
  private static boolean isBefore(Found found, DateInterval said, @Nullable String style) {
    boolean meeting = style != null && isMeeting(style) && found.rank == 1;
    LocalDate day = said.latest();
    return found.rank == 0 || (meeting && day != null && found.iso.compareTo(day.toString()) < 0);
  }

  private static @Nullable Found in(
      Passage passage, int seen, @Nullable String style, PassageWords words) {
    String text = passage.text();
    boolean long_ = text.length() > 600;
    if (long_ || (seen > HEAD && text.length() > LINE)) {
      return null;
    }
    if (!Texts.hasDigit(text)) {
      return null;
    }
    Tokens tokens = words.of(passage);
    List<CalendarDate> dates = DateScanner.all(tokens);
    for (CalendarDate date : dates) {
      String iso = date.iso(null);
      if (iso != null) {
        int rank =
            date.day() == null
                ? rankOfMonth(tokens, date, seen)
                : rank(passage, tokens, date, dates, seen, style);
        if (rank >= 0) {
          Span span = tokens.span(date.first(), date.last());
          return new Found(iso, span.of(text), rank);
        }
      }
    }
    return null;
  }

  /** "Published September 2023", or a month alone on its line; no day is better than this. */
  private static int rankOfMonth(Tokens tokens, CalendarDate date, int seen) {
    return seen <= TOP && isAlone(tokens, date) ? 9 : -1;
  }

  /** How good a witness the words around a date are; negative where they are none. */
  private static int rank(
      Passage passage,
      Tokens tokens,
      CalendarDate date,
      List<CalendarDate> all,
      int seen,
      @Nullable String style) {
    String text = passage.text();
    String before = text.substring(0, tokens.start(date.first()));
    if (LABELLED.matcher(before).matches()) {
      return 0;
    }
    boolean line = text.length() <= LINE;
    boolean head = seen <= HEAD;
    String near = before.length() > 90 ? before.substring(before.length() - 90) : before;
    boolean sentence = passage.role() != PassageRole.ITEM || text.startsWith("Meeting of");
    if (head
        && sentence
        && style != null
        && isMeeting(style)
        && before.length() < LINE
        && MEETING.matcher(before).matches()) {
      return OTHER_MEETING.matcher(near).matches()
              || EARLIER_MINUTES.matcher(before).find()
              || APPROVED.matcher(text.substring(tokens.end(date.last()))).lookingAt()
              || RESOLVED.matcher(text).lookingAt()
          ? -1
          : 1;
    }
    if (head && "speech".equals(style) && GIVEN.matcher(before).matches()) {
      return 0;
    }
    if (head && line && style != null && isMeeting(style) && OF_BODY.matcher(before).matches()) {
      return 1;
    }
    if (passage.role() == PassageRole.ROW && !passage.cells().isEmpty() && date.first() > 3) {
      return -1;
    }
    if (line && head && UPDATED.matcher(before).matches()) {
      return 7;
    }
    // "On Tuesday 8 October 2024 the director took questions": what follows is of that day
    if (seen <= TOP && text.startsWith("On ") && date.first() == 1) {
      return 6;
    }
    if (!line || NOT_PUBLISHED.matcher(before).matches() || (passage.isBoilerplate() && !head)) {
      return -1;
    }
    if (head && isAlone(tokens, date)) {
      return seen <= 12 ? 1 : 4;
    }
    boolean opens = date.first() == 0;
    if (head && opens && text.startsWith(" - ", tokens.end(date.last()))) {
      return 1;
    }
    if (head && (PUBLISHED.matcher(before).matches() || (opens && nextIs(tokens, date, "by")))) {
      return 3;
    }
    if (head && style != null && isMeeting(style) && date.last() >= tokens.size() - 4) {
      return 5;
    }
    if (seen <= TOP && !text.endsWith(".") && isOnly(all, date)) {
      return 5;
    }
    return !head && PUBLICATION.matcher(before).matches() ? 6 : -1;
  }

  /** Whether no other day stands beside it. */
  private static boolean isOnly(List<CalendarDate> all, CalendarDate date) {
    return all.stream().noneMatch(d -> d.toDay() != null && !d.equals(date));
  }

  private static boolean isMeeting(String style) {
    return style.endsWith("minutes")
        || style.equals("motion")
        || style.equals("committee-report")
        || style.equals("decision");
  }

  private static boolean nextIs(Tokens tokens, CalendarDate date, String word) {
    return tokens.word(date.last() + 1).equals(word);
  }

  /** Whether the line holds nothing but the date, its time of day and the like. */
  private static boolean isAlone(Tokens tokens, CalendarDate date) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = i >= date.first() && i <= date.last();
      boolean time = tokens.isNumber(i) && i > date.last();
      if (!inside
          && !time
          && !BESIDE.contains(tokens.word(i))
          && CalendarWords.weekday(tokens.word(i)) == null) {
        return false;
      }
    }
    return true;
  }
}
