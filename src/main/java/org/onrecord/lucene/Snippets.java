package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.search.Hit.Snippet;

/** Cuts the piece out of a text that shows best why it matched. */
final class Snippets {

  /** Longest piece, in UTF-16 units: three lines or so. */
  private static final int LONGEST = 320;

  /** What stands before the first mark of a piece, so that it reads as a sentence. */
  private static final int LEAD = 60;

  private static final String ELLIPSIS = "…";

  private Snippets() {}

  /** The piece with most of the marks; the text's beginning where nothing is marked. */
  static Snippet of(String text, List<Span> marks) {
    if (text.length() <= LONGEST) {
      return new Snippet(text, marks);
    }
    int start = wordStart(text, Math.max(0, best(marks) - LEAD));
    int end = wordEnd(text, Math.min(text.length(), start + LONGEST));
    start = end == text.length() ? wordStart(text, Math.max(0, end - LONGEST)) : start;
    String before = start > 0 ? ELLIPSIS : "";
    String piece = before + text.substring(start, end) + (end < text.length() ? ELLIPSIS : "");
    var inside = new ArrayList<Span>();
    for (Span mark : marks) {
      if (mark.start() < end && mark.end() > start) {
        int from = Math.max(mark.start(), start);
        int to = Math.min(mark.end(), end);
        inside.add(new Span(from, to).shift(before.length() - start));
      }
    }
    return new Snippet(piece, inside);
  }

  /** Where the mark begins behind which most marked letters stand within one piece. */
  private static int best(List<Span> marks) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      int letters = 0;
      int limit = marks.get(i).start() + LONGEST - LEAD;
      for (int k = i; k < marks.size() && marks.get(k).end() <= limit; k++) {
        letters += marks.get(k).length();
      }
      if (letters > most) {
        most = letters;
        best = marks.get(i).start();
      }
    }
    return marks.isEmpty() ? 0 : most == 0 ? marks.getFirst().start() : best;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 40) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < 40) {
      end++;
    }
    return end;
  }
}
