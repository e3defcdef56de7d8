package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of a PDF page that stand on one line, in one type and in one marked sequence.
 *
 * @param text the letters; spaces where the page has them or leaves room for one
 * @param page the page, from 1
 * @param x where they begin, in points from the left
 * @param end where they end
 * @param y the base line, in points from the top
 * @param size of the type in points
 * @param space how wide a gap has to be to part words
 * @param bold whether the type is bold
 * @param height where on the page the base line is: 0 is the top, 1 the bottom
 */
record Fragment(
    String text,
    int page,
    float x,
    float end,
    float y,
    float size,
    float space,
    boolean bold,
    float height) {

  /** A step of this share of the type's size down or up is another line, not a raised letter. */
  private static final float OTHER_LINE = 0.6f;

  private static final float SMALL = 0.8f;
  private static final String HYPHENS = "-\u2010\u00ad";

  /** Whether this stands on the line of {@code other}, small raised or lowered letters included. */
  boolean isOnLineOf(Fragment other) {
    return page == other.page && Math.abs(y - other.y) < OTHER_LINE * Math.max(size, other.size);
  }

  /** Whether this is a footnote's mark: a small raised number behind a word. */
  private boolean isNoteMark(Fragment before) {
    return isOnLineOf(before)
        && size < SMALL * before.size
        && y < before.y - 0.1f * before.size
        && text.strip().matches("\\d{1,3}(?:\\s?,\\s?\\d{1,3})*")
        && !before.text.matches("(?s).*(?:^|[\\s\\d])k?m"); // square metres
  }

  /**
   * The words of these fragments as runs: line ends become spaces, or nothing behind a hyphen,
   * which stays, since in reports it nearly always belongs to the word; footnote marks are left
   * out.
   */
  static List<Run> join(List<Fragment> fragments) {
    List<Run> runs = new ArrayList<>();
    Fragment before = null;
    for (Fragment next : fragments) {
      if (before != null && next.isNoteMark(before)) {
        continue;
      }
      if (next.text.isBlank()) {
        runs.add(new Run(" ", next.bold));
        continue;
      }
      if (before != null && !next.follows(before) && next.endsCutWord(runs)) {
        while (runs.getLast().text().isBlank()) {
          runs.removeLast();
        }
        runs.add(new Run(runs.removeLast().text().stripTrailing(), before.bold));
        runs.add(new Run(next.text.stripLeading(), next.bold));
        before = next;
        continue;
      }
      if (before != null && next.isPartedFrom(before)) {
        runs.add(new Run(" ", before.bold));
      }
      runs.add(new Run(next.text, next.bold));
      before = next;
    }
    return runs;
  }

  private boolean isPartedFrom(Fragment before) {
    return !follows(before) || x - before.end > space;
  }

  /** Whether this stands to the right of {@code before} on the same line. */
  private boolean follows(Fragment before) {
    return isOnLineOf(before) && x >= before.x;
  }

  /** Whether this goes on with the word that a hyphen at the end of {@code runs} cuts. */
  private boolean endsCutWord(List<Run> runs) {
    var end = new StringBuilder();
    for (int i = runs.size() - 1; i >= 0 && end.length() < 3; i--) {
      end.insert(0, end.isEmpty() ? runs.get(i).text().stripTrailing() : runs.get(i).text());
    }
    int last = end.length() - 1;
    String tail = text.stripLeading();
    return last > 0
        && HYPHENS.indexOf(end.charAt(last)) >= 0
        && Character.isLetterOrDigit(end.charAt(last - 1))
        && Character.isLetterOrDigit(tail.charAt(0))
        && !tail.matches("(?s)(?:and|or|to)\\b.*"); // "pre- and post-natal"
  }
}
