package org.onrecord.attribute.document;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/**
 * How a document speaks as a whole.
 *
 * @param personal how far its running text says "I" outside of quotations, as speeches and blogs
 *     do: the share of paragraphs, 0 where fewer than two do
 * @param questions how many passages ask, with a label or as a line of their own
 * @param numbered how many paragraphs bear a number of two parts, as reports to committees do
 * @param opening the first running paragraph; empty where there is none
 */
record DocumentVoice(double personal, int questions, int numbered, String opening) {

  private static final Pattern ASKED = Pattern.compile("Q(?:uestion)? ?\\d{0,2}[.:)]");
  private static final Pattern ASKS = Pattern.compile("(?:\\d{1,2}[.)]? )?\\p{Lu}[^.?]{2,140}\\?");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?\\s");

  static DocumentVoice of(List<Passage> passages) {
    int prose = 0;
    int own = 0;
    int questions = 0;
    int numbered = 0;
    String opening = "";
    for (Passage passage : passages) {
      String text = passage.text().strip();
      if (passage.isBoilerplate()) {
        continue;
      }
      questions += asks(text) ? 1 : 0;
      numbered += NUMBERED.matcher(text).lookingAt() ? 1 : 0;
      if (isProse(passage, text)) {
        opening = prose == 0 ? text : opening;
        prose++;
        own += saysI(text) ? 1 : 0;
      }
    }
    return new DocumentVoice(own < 2 ? 0 : (double) own / prose, questions, numbered, opening);
  }

  private static boolean asks(String text) {
    boolean asked = text.startsWith("Q") && ASKED.matcher(text).lookingAt();
    return asked || (text.endsWith("?") && ASKS.matcher(text).matches());
  }

  /** Whether "I", "my" or "me" stands outside of double quotation marks. */
  private static boolean saysI(String text) {
    boolean quoted = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '”' || c == '"') {
        quoted = c == '“' || (c == '"' && !quoted);
      }
      boolean starts = !inWord && !quoted;
      inWord = Character.isLetterOrDigit(c);
      if (starts
          && inWord
          && (isWord(text, i, "I")
              || isWord(text, i, "my")
              || isWord(text, i, "My")
              || isWord(text, i, "me"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int at, String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean isProse(Passage passage, String text) {
    boolean running = passage.role() == PassageRole.PARAGRAPH || passage.role() == PassageRole.ITEM;
    return running
        && text.length() > 60
        && ".!?”’\"'…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
