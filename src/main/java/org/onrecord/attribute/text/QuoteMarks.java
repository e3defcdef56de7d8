package org.onrecord.attribute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks: one pass with a stack of open marks. The state ends with the paragraph, so
 * that a stray mark shifts nothing after it; a mark that cannot be paired is left as a mark.
 */
public final class QuoteMarks {

  private static final Set<String> ELISIONS =
      Set.of("em", "til", "cause", "tis", "twas", "bout", "n", "round", "ere");

  private final String text;
  private final List<Token> tokens;
  private final List<Quote> outer = new ArrayList<>();
  private int openDouble = -1;
  private int openSingle = -1;

  private QuoteMarks(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The outermost quotations of a paragraph, in order, none overlapping. */
  public static List<Quote> of(String text, List<Token> tokens) {
    QuoteMarks marks = new QuoteMarks(text, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).shape() == Token.Shape.QUOTE) {
        marks.mark(i);
      }
    }
    marks.end();
    return marks.outer;
  }

  private void mark(int i) {
    char c = tokens.get(i).lower().charAt(0);
    switch (c) {
      case '“', '„', '‟' -> openDouble(i);
      case '”' -> closeDouble(i);
      case '"' -> {
        if (openDouble >= 0 && !(opens(i) && !closes(i))) {
          closeDouble(i);
        } else if (opens(i)) {
          openDouble(i);
        }
      }
      case '‘', '‚', '‛' -> openSingle(i);
      default -> {
        if (openSingle >= 0 && closes(i) && !isPossessive(i)) {
          closeSingle(i);
        } else if (c == '\'' && openSingle < 0 && opens(i) && !isElision(i)) {
          openSingle(i);
        }
      }
    }
  }

  private void openDouble(int i) {
    if (openDouble >= 0 && mayStayOpen(openDouble)) {
      add(openDouble, i, false);
    }
    openDouble = i;
    if (openSingle >= 0 && !closesLater(i)) {
      openSingle = -1;
    }
  }

  private void closeDouble(int i) {
    if (openDouble < 0) {
      return;
    }
    if (openSingle > openDouble) {
      openSingle = -1;
    }
    if (openSingle < 0) {
      add(openDouble, i, true);
    }
    openDouble = -1;
  }

  private void openSingle(int i) {
    openSingle = i;
  }

  private void closeSingle(int i) {
    if (openDouble < 0 || openDouble > openSingle) {
      add(openSingle, i, true);
      openDouble = -1;
    }
    openSingle = -1;
  }

  private void end() {
    int first =
        openSingle >= 0 && (openDouble < 0 || openSingle < openDouble) ? openSingle : openDouble;
    if (first >= 0 && mayStayOpen(first)) {
      add(first, tokens.size(), false);
    }
  }

  private void add(int open, int close, boolean closed) {
    if (close > open + 1) {
      outer.removeIf(q -> q.open() > open);
      outer.add(new Quote(open, close, closed));
    }
  }

  /** A mark without a partner holds to the end if it began the paragraph or follows a cue. */
  private boolean mayStayOpen(int open) {
    if (open == 0) {
      return true;
    }
    Token before = tokens.get(open - 1);
    boolean sentence =
        before.endsSentence()
            && open + 4 < tokens.size()
            && tokens.get(open + 1).isCapital()
            && tokens.getLast().endsSentence();
    return before.isMark(':') || before.isMark(',') || before.is(Kind.CUE) || sentence;
  }

  private boolean opens(int i) {
    int at = tokens.get(i).start();
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    int next = tokens.get(i).end();
    char after = next >= text.length() ? ' ' : text.charAt(next);
    boolean freeBefore = Character.isWhitespace(before) || "\u00A0([–—-“\"‘:.".indexOf(before) >= 0;
    return freeBefore && !Character.isWhitespace(after) && after != '\u00A0';
  }

  private boolean closes(int i) {
    int at = tokens.get(i).start();
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    int next = tokens.get(i).end();
    char after = next >= text.length() ? ' ' : text.charAt(next);
    return !Character.isWhitespace(before) && before != '(' && !Character.isLetterOrDigit(after);
  }

  /** "officers’ reports" inside a quotation: a later mark closes it better. */
  private boolean isPossessive(int i) {
    int at = tokens.get(i).start();
    if (at < 1 || at + 2 >= text.length() || "sSxz".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    if (text.charAt(at + 1) != ' ' || !Character.isLowerCase(text.charAt(at + 2))) {
      return false;
    }
    for (int k = i + 1; k < tokens.size(); k++) {
      Token t = tokens.get(k);
      if (t.is("‘") || (t.is("'") && opens(k))) {
        return false;
      }
      if ((t.is("’") || t.is("'")) && closes(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElision(int i) {
    return i + 1 < tokens.size()
        && (ELISIONS.contains(tokens.get(i + 1).lower())
            || (tokens.get(i + 1).shape() == Token.Shape.NUMBER
                && tokens.get(i + 1).lower().endsWith("s")));
  }

  private boolean closesLater(int i) {
    for (int k = i + 1; k < tokens.size(); k++) {
      if ((tokens.get(k).is("’") || tokens.get(k).is("'")) && closes(k)) {
        return true;
      }
    }
    return false;
  }
}
