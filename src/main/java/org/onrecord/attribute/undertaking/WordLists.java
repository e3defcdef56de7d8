package org.onrecord.attribute.undertaking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named lists of words from a resource file; an underscore joins the words of one entry. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists() {}

  /**
   * The lists of a resource of this package.
   *
   * @throws IllegalStateException if it is missing
   */
  static WordLists of(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      var lists = new WordLists();
      lists.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(BufferedReader lines) throws IOException {
    Set<String> current = new HashSet<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        current = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), n -> new HashSet<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String word : List.of(line.strip().split("\\s+"))) {
          current.add(word.replace('_', ' '));
        }
      }
    }
  }

  /**
   * The words of one list.
   *
   * @throws IllegalArgumentException if there is no list of this name
   */
  Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of words: " + name);
    }
    // not Set.copyOf: a hash set answers sooner, and this is asked for every word
    return Collections.unmodifiableSet(words);
  }
}
