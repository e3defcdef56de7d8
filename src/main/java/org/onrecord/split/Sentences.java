package org.onrecord.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;

/** Cuts a passage into sentences at full stops, question and exclamation marks. */
public final class Sentences {

  /** Shortened words after which a full stop ends no sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "cllr", "cllrs", "coun", "clr", "mr", "mrs", "ms", "dr", "prof", "rev", "revd", "st",
          "hon", "sir", "no", "nos", "para", "paras", "p", "pp", "vs", "etc", "eg", "ie", "e.g",
          "i.e", "cf", "approx", "dept", "gov", "sen", "rep", "gen", "col", "lt", "sgt", "jr",
          "inc", "ltd", "co", "corp", "v", "fig", "art", "sec", "cl", "jan", "feb", "aug", "sept",
          "oct", "nov", "dec", "cyng", "gyng", "parch", "barch");

  private Sentences() {}

  /**
   * The sentences of {@code text} within {@code passage}, in order, without the white space between
   * them. Closing quotation marks and brackets stay with the sentence that they close; the parts of
   * a quotation are cut as all other text.
   */
  public static List<Span> of(CharSequence text, Span passage) {
    List<Span> found = new ArrayList<>();
    int from = passage.start();
    int i = from;
    while (i < passage.end()) {
      char c = text.charAt(i);
      if (c == '.' || c == '?' || c == '!' || c == '…') {
        int after = afterClosers(text, i + 1, passage.end());
        if (endsHere(text, passage.start(), i, after, passage.end())) {
          add(found, text, from, after);
          from = after;
        }
        i = after;
      } else {
        i++;
      }
    }
    add(found, text, from, passage.end());
    return found;
  }

  private static void add(List<Span> found, CharSequence text, int start, int end) {
    Span span = Lines.trimmed(text, start, end);
    if (span.length() > 0) {
      found.add(span);
    }
  }

  private static int afterClosers(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && ".?!…”’\"')]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether the mark at {@code mark} ends a sentence, whose closers run up to {@code after}. */
  public static boolean endsHere(CharSequence text, int start, int mark, int after, int end) {
    if (after >= end) {
      return true;
    }
    if (!ListMarker.isSpace(text.charAt(after))) {
      return false;
    }
    int next = after;
    while (next < end && ListMarker.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= end) {
      return true;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first) || first == ',' || first == ';') {
      return false;
    }
    return text.charAt(mark) != '.' || after > mark + 1 || !isShortened(text, start, mark, first);
  }

  private static boolean isShortened(CharSequence text, int start, int stop, char next) {
    int i = stop;
    while (i > start && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
      i--;
    }
    int length = stop - i;
    if (length == 0 || length > 6) {
      return false;
    }
    String word = text.subSequence(i, stop).toString();
    if (length == 1) {
      return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
    // "No. 7" is a number; "No. The pool stays open." is an answer
    boolean number = word.equalsIgnoreCase("no") || word.equalsIgnoreCase("nos");
    return number
        ? Character.isDigit(next)
        : SHORTENED.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
