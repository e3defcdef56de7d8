package org.onrecord.attribute.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/** The words of a list's item without what numbers and joins it. */
public final class LimbText {

  private static final Pattern MARKER =
      Pattern.compile(
          "[\\s\\u00a0]*(?:[\\p{Co}\\u2022\\u00b7\\u25a0\\u25aa\\u25cf\\u25cb\\u2013\\u2014*o-][\\s\\u00a0]+|[\\p{Co}\\u2022\\u00b7\\u25a0]"
              + "|\\d+(?:\\.\\d+)+[\\s\\u00a0]+|\\(?(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}|[ivxIVX]{1,5}|[a-zA-Z])[.)][\\s\\u00a0]*|\\d{1,2}[\\s\\u00a0]{2,})+");
  private static final Pattern INNER =
      Pattern.compile(
          "[;.,][\\s\\u00a0]+(?:and[\\s\\u00a0]+)?(\\((?:[ivx]{1,5}|[a-h]|\\d{1,2})\\)[\\s\\u00a0]+)(?=[A-Z]|that\\b|to\\b)");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[\\s\\u00a0]*[;,][\\s\\u00a0]*(?:and|or)?|[\\s\\u00a0]+and|[\\s\\u00a0]*[;:,])[\\s\\u00a0]*$");

  private LimbText() {}

  /** Where an item's words begin after its bullet or number. */
  public static int afterMarker(String text) {
    if (!mayMark(text)) {
      return 0;
    }
    Matcher marker = MARKER.matcher(text);
    return marker.lookingAt() ? marker.end() : 0;
  }

  /** Whether a bullet or number may stand at the head; most passages begin with a word. */
  private static boolean mayMark(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean word = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    for (int at = 1; word && at < Math.min(text.length(), 6); at++) {
      char c = text.charAt(at);
      if (c == '.' || c == ')' || (first == 'o' && at == 1 && isBlank(c))) {
        return true;
      }
    }
    return !word;
  }

  /** The limbs between two offsets; more than one where numbers stand within the passage. */
  static List<Span> parts(String text, int from, int to) {
    var parts = new ArrayList<Span>();
    Matcher inner = INNER.matcher(text).region(from, to);
    int start = from;
    while (inner.find()) {
      parts.add(trimmed(text, start, inner.start() + 1));
      start = inner.end(1);
    }
    parts.add(trimmed(text, start, to));
    return parts;
  }

  /** Without the mark that ends the whole quotation of a motion, whose opener stands elsewhere. */
  static Span withoutCloser(String text, Span limb) {
    int last = limb.end() - 1;
    char c = last < limb.start() ? ' ' : text.charAt(last);
    if (c != '”' && c != '"') {
      return limb;
    }
    Span before = new Span(limb.start(), last);
    String words = before.of(text);
    return words.indexOf('“') < 0 && words.indexOf('"') < 0 ? before : limb;
  }

  /** Whether a list's joining mark or word may stand at the end; most ends are full stops. */
  private static boolean mayTrail(String text, int start, int to) {
    int at = to - 1;
    while (at > start && isBlank(text.charAt(at))) {
      at--;
    }
    return at > start && ".?!’”\"')".indexOf(text.charAt(at)) < 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /** The span without white space at its ends and without a trailing {@code ; and}. */
  public static Span trimmed(String text, int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    int tailFrom = Math.max(start, to - 20);
    Matcher tail = TAIL.matcher(text).region(tailFrom, to);
    int end = mayTrail(text, start, to) && tail.find() ? tail.start() : to;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
