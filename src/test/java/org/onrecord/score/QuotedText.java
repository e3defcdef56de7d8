package org.onrecord.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/** Which characters of an article stand inside double quotation marks; each paragraph anew. */
final class QuotedText {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  /** A mark that is never closed quotes no more than this. */
  private static final int LONGEST_UNCLOSED = 600;

  private final BitSet inside = new BitSet();

  QuotedText(String text) {
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      read(text, paragraph.start(), paragraph.end());
    }
  }

  private void read(String text, int from, int to) {
    boolean open = false;
    int openAt = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '“' || (c == '"' && !open)) {
        open = true;
        openAt = i;
      } else if (c == '”' || c == '"') {
        open = false;
      } else if (open) {
        inside.set(i);
      }
    }
    String rest = text.substring(to).stripLeading();
    boolean goesOn = rest.isEmpty() || rest.charAt(0) == '“' || rest.charAt(0) == '"';
    if (open && !goesOn && openAt > from && to - openAt > LONGEST_UNCLOSED) {
      inside.clear(openAt, to);
    }
  }

  boolean at(int offset) {
    return inside.get(offset);
  }

  /** Each quoted run, without its marks. */
  List<Span> runs() {
    List<Span> runs = new ArrayList<>();
    for (int i = inside.nextSetBit(0); i >= 0; ) {
      int end = inside.nextClearBit(i);
      runs.add(new Span(i, end));
      i = inside.nextSetBit(end);
    }
    return runs;
  }
}
