package org.onrecord.split;

import java.util.ArrayList;
import java.util.Collections;
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
          longest = Math.max(longest, edge(line));
        }
        from = i + 1;
      }
    }
    blocks.add(block);
    int width = longest <= WIDEST_WRAP ? Math.min(longest, usual(blocks, longest)) : longest;
    for (List<Span> each : blocks) {
      join(each, width);
    }
  }

  /** Where nine in ten of the lines that have another beneath them end at the latest. */
  private int usual(List<List<Span>> blocks, int longest) {
    List<Integer> edges = new ArrayList<>();
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        edges.add(edge(block.get(i)));
      }
    }
    if (edges.size() < 8) {
      return longest;
    }
    Collections.sort(edges);
    return edges.get(edges.size() * 9 / 10);
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
      if (wraps(last, next, width) || hangs(open, last, next, width)) {
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
      most = Math.max(most, edge(line));
    }
    if (most > WIDEST_WRAP || most < 50 || block.size() < 3) {
      return 0;
    }
    for (int i = 0; i < block.size() - 1; i++) {
      if (edge(block.get(i)) < most - 25) {
        return 0;
      }
    }
    return most;
  }

  private boolean wraps(Span last, Span next, int width) {
    if ((ListMarker.of(text, next.start(), next.end()) != null
            && !isBrokenNumber(last, next, width))
        || hasTab(next)
        || isLabel(next)
        || PlainRoles.isRuled(text, next)) {
      return false;
    }
    char first = text.charAt(next.start());
    char end = text.charAt(last.end() - 1);
    if (Character.isLowerCase(first) && (Character.isLetterOrDigit(end) || end == ',')) {
      return true;
    }
    if (isHung(last, next)) {
      return true;
    }
    return width >= 50 && edge(last) + 1 + firstWord(next) > width - 4;
  }

  /** A list item's next line, which begins beneath the item's first word. */
  private boolean hangs(Span open, Span last, Span next, int width) {
    ListMarker marker = ListMarker.of(text, open.start(), open.end());
    if (marker == null || ListMarker.of(text, next.start(), next.end()) != null) {
      return false;
    }
    boolean under = indent(next) == indent(open) + marker.content() - open.start();
    boolean full = edge(last) > width - 20 || ".:;?!”".indexOf(text.charAt(last.end() - 1)) < 0;
    return under && indent(next) > 0 && full;
  }

  /** "Lead member Councillor X,": the value of a label goes on beneath itself. */
  private boolean isHung(Span last, Span next) {
    int column = indent(next);
    int at = last.start() - indent(last) + column;
    return column >= 8
        && indent(last) < column
        && at < last.end()
        && at - 2 > last.start()
        && text.charAt(at - 1) == ' '
        && text.charAt(at - 2) == ' '
        && text.charAt(at) != ' ';
  }

  /** How far from its line's beginning a line's text begins. */
  private int indent(Span line) {
    int from = line.start();
    while (from > 0 && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    return line.start() - from;
  }

  /** The column at which a line ends. */
  private int edge(Span line) {
    return indent(line) + line.length();
  }

  /** "spoke on minute / 64. He said": a number that a full line broke off before. */
  private boolean isBrokenNumber(Span last, Span next, int width) {
    char end = text.charAt(last.end() - 1);
    boolean full = width >= 50 && edge(last) + 1 + firstWord(next) > width - 4;
    return Character.isDigit(text.charAt(next.start())) && Character.isLowerCase(end) && full;
  }

  /** "Chief Officer: X": two to four words in capitals and a colon. */
  private boolean isLabel(Span line) {
    int words = 1;
    for (int i = line.start(); i < line.end() && i - line.start() < 30; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i + 1 < line.end() && text.charAt(i + 1) == ' ';
      }
      boolean opens = i == line.start() || text.charAt(i - 1) == ' ';
      words += c == ' ' ? 1 : 0;
      if ((opens && !Character.isUpperCase(c))
          || words > 4
          || !(Character.isLetter(c) || c == ' ')) {
        return false;
      }
    }
    return false;
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
