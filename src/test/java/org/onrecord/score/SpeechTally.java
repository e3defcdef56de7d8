package org.onrecord.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Statement;

/**
 * Counts of speeches found and given to their speakers. A speech is found where a statement begins
 * with its first six words; of several the likest counts. Speeches of one or two words are left
 * out.
 */
final class SpeechTally {

  private static final int HEAD = 6;
  private static final int SHORTEST = 3;

  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int all;
  private int found;
  private int right;

  /** Adds one meeting. */
  void add(List<JsonNode> speeches, List<Statement> statements) {
    Map<List<String>, List<Statement>> byHead = new HashMap<>();
    for (Statement one : statements) {
      byHead.computeIfAbsent(head(Words.tokens(one.text())), h -> new ArrayList<>()).add(one);
    }
    for (JsonNode speech : speeches) {
      var text = new StringBuilder();
      speech.path("paragraphs").forEach(p -> text.append(p.asText()).append(' '));
      List<String> words = Words.tokens(text.toString());
      if (words.size() >= SHORTEST) {
        all++;
        add(speech.path("speaker").asText(), words, byHead.getOrDefault(head(words), List.of()));
      }
    }
  }

  private void add(String speaker, List<String> words, List<Statement> candidates) {
    Optional<Statement> likest =
        candidates.stream()
            .max(Comparator.comparingDouble(s -> Words.jaccard(words, Words.tokens(s.text()))));
    if (likest.isEmpty()) {
      missed.add(speaker + ": " + String.join(" ", head(words)));
      return;
    }
    found++;
    var who = likest.get().speaker();
    String name = who == null ? "" : who.name();
    if (isSame(speaker, name)) {
      right++;
    } else {
      wrong.add(name + ", not " + speaker + ": " + String.join(" ", head(words)));
    }
  }

  /** The clerks write "Councillor Steen" where the record may bear his first name too. */
  private static boolean isSame(String marked, String name) {
    boolean bySurname = marked.matches("(?:Councillor|Mayor) \\S+");
    String surname = marked.substring(marked.lastIndexOf(' ') + 1);
    return SameSpeaker.strictly(marked, name) || (bySurname && name.endsWith(" " + surname));
  }

  private static List<String> head(List<String> words) {
    return words.subList(0, Math.min(HEAD, words.size()));
  }

  /** Speeches of three words or more. */
  int all() {
    return all;
  }

  /** Speeches found, in per cent of all. */
  double found() {
    return all == 0 ? 0 : 100.0 * found / all;
  }

  /** Speeches given to their speaker, in per cent of those found. */
  double right() {
    return found == 0 ? 0 : 100.0 * right / found;
  }

  /** The speeches that were not found, for a failing test's message. */
  String missed() {
    return missed.toString();
  }

  /** The speeches given to somebody else, for a failing test's message. */
  String wrong() {
    return wrong.toString();
  }
}
