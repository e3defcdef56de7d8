package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list marker that stands in front of a paragraph's words, as word processors export them.
 *
 * @param depth the item's depth from 1
 * @param rest the words after a bullet; a number or letter stays, since the text may refer to it
 */
record ListMarker(int depth, List<Run> rest) {

  private static final String SPACE = "[\\s\\u00a0\\u2000-\\u200b\\u202f]";

  /** Word's bullets of the second and third level, which are letters in another font, need room. */
  private static final Pattern LETTER_BULLET =
      Pattern.compile("\\A" + SPACE + "*([o\u00a7\u00d8\u00fcq\u2013\u2014-])" + SPACE + "{2,}");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\A"
              + SPACE
              + "*\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,5})[.)]"
              + SPACE
              + "{2,}\\S");
  private static final int LOOK_AT = 60;

  /** The marker that these runs begin with; null where there is none. */
  static @Nullable ListMarker at(List<Run> runs) {
    String start = start(runs);
    int first = 0;
    while (first < start.length() && Characters.isSpace(start.charAt(first))) {
      first++;
    }
    if (first < start.length() && Characters.isBullet(start.charAt(first))) {
      return new ListMarker(1, without(runs, first + 1));
    }
    Matcher letter = LETTER_BULLET.matcher(start);
    if (letter.find()) {
      char mark = letter.group(1).charAt(0);
      int depth = mark == 'o' || mark == '\u2013' || mark == '-' ? 2 : mark == '\u00a7' ? 3 : 1;
      return new ListMarker(depth, without(runs, letter.end()));
    }
    return NUMBER.matcher(start).find() ? new ListMarker(1, List.copyOf(runs)) : null;
  }

  private static String start(List<Run> runs) {
    var start = new StringBuilder();
    for (Run run : runs) {
      start.append(run.text());
      if (start.length() > LOOK_AT) {
        break;
      }
    }
    return start.toString();
  }

  private static List<Run> without(List<Run> runs, int characters) {
    List<Run> rest = new ArrayList<>();
    int skip = characters;
    for (Run run : runs) {
      int cut = Math.min(skip, run.text().length());
      skip -= cut;
      if (cut < run.text().length()) {
        rest.add(new Run(run.text().substring(cut), run.strong()));
      }
    }
    return rest;
  }
}
