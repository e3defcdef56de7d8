package org.onrecord.split;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/** The lines of a text without marks, put together to paragraphs. */
final class Lines {

  /** Nobody wraps wider by hand; whatever is longer was one paragraph to a line. */
  private static final int WIDEST_WRAP = 115;

  private final CharSequence text;
  private final List<Span> paragraphs = new ArrayList<>();

  private Lines(CharSequence text) {
    this.text = text;
  }

  /**
   * The paragraphs of {@code text} within {@code whole}, trimmed, in order. A blank line always
   * parts; a single line break parts unless the line was broken because the next word did not fit.
   */
  static List<Span> paragraphs(CharSequence text, Span whole) {
    Lines lines = new Lines(text);
    lines.read(whole);
    return lines.paragraphs;
  }

  private void read(Span whole) {
    List<Span> block = new ArrayList<>();
    List<List<Span>> blocks = new ArrayList<>();
    int longest = 0;
    int from = whole.start();
    for (int i = whole.start(); i <= whole.end(); i++) {
      if (i == whole.end() || isBreak(text.charAt(i))) {
        Span line = trimmed(text, from, i);
        if (line.length() == 0) {
          if (i > from || i == whole.end() || text.charAt(i) != '\n' || !afterCarriage(i)) {
            blocks.add(block);
            block = new ArrayList<>();
          }
        } else {
          block.add(line);
          longest = Math.max(longest, line.length());
        }
        from = i + 1;
      }
    }
    blocks.add(block);
    for (List<Span> each : blocks) {
      join(each, longest);
    }
  }

  private boolean afterCarriage(int i) {
    return i > 0 && text.charAt(i - 1) == '\r';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private void join(List<Span> block, int longest) {
    if (block.isEmpty()) {
      return;
    }
    int width = width(block, longest);
    Span open = block.getFirst();
    for (int i = 1; i < block.size(); i++) {
      Span last = block.get(i - 1);
      Span next = block.get(i);
      if (wraps(last, next, width)) {
        open = new Span(open.start(), next.end());
      } else {
        paragraphs.add(open);
        open = next;
      }
    }
    paragraphs.add(open);
  }

  /** The width at which this block was wrapped; 0 where it was not. */
  private int width(List<Span> block, int longest) {
    if (longest <= WIDEST_WRAP) {
      return longest;
    }
    int most = 0;
    for (Span line : block) {
      most = Math.max(most, line.length());
    }
    if (most > WIDEST_WRAP || most < 50 || block.size() < 3) {
      return 0;
    }
    for (int i = 0; i < block.size() - 1; i++) {
      if (block.get(i).length() < most - 25) {
        return 0;
      }
    }
    return most;
  }

  private boolean wraps(Span last, Span next, int width) {
    if (ListMarker.of(text, next.start(), next.end()) != null
        || hasTab(next)
        || PlainRoles.isRuled(text, next)) {
      return false;
    }
    char first = text.charAt(next.start());
    char end = text.charAt(last.end() - 1);
    if (Character.isLowerCase(first) && (Character.isLetterOrDigit(end) || end == ',')) {
      return true;
    }
    return width >= 50 && last.length() + 1 + firstWord(next) > width - 4;
  }

  private boolean hasTab(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private int firstWord(Span line) {
    int i = line.start();
    while (i < line.end() && !ListMarker.isSpace(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  /** The span without white space, zero-width marks and a byte order mark at either end. */
  static Span trimmed(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return ListMarker.isSpace(c) || c == '\uFEFF' || c == '\u200B';
  }
}
