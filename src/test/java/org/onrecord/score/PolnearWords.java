package org.onrecord.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an article, and which of them report. */
final class PolnearWords {

  /**
   * A word or number in its place.
   *
   * @param start where it begins
   * @param lower the word in small letters
   */
  record Word(int start, String lower) {}

  private static final Path FORMS = Path.of("src/test/resources/gold/reporting-words.txt");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,/&-][\\p{L}\\p{N}]+)*|[£$€%]");

  private static final Set<String> REPORTING = forms();

  private PolnearWords() {}

  static List<Word> in(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.substring(from, to));
    while (word.find()) {
      words.add(new Word(from + word.start(), word.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  static boolean reports(Word word) {
    return REPORTING.contains(word.lower());
  }

  private static Set<String> forms() {
    try {
      Set<String> forms = new HashSet<>();
      for (String line : Files.readAllLines(FORMS)) {
        if (!line.startsWith("#")) {
          forms.addAll(List.of(line.split(" ", 0)));
        }
      }
      return Set.copyOf(forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
