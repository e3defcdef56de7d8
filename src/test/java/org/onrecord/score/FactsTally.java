package org.onrecord.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Commitment;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Findings;

/**
 * Counts of commitments, due dates, document dates and main authorities right, as the gold's own
 * scorer counts them: commitments matched one to one by Dice of their words, at 0.5, or where a
 * found clause of five words or more stands whole inside the gold sentence.
 */
final class FactsTally {

  private static final double LEAST = 0.5;

  private final List<String> wrong = new ArrayList<>();
  private int gold;
  private int found;
  private int matched;
  private int dated;
  private int datedRight;
  private int datesWrong;
  private int authoritiesWrong;

  /** Adds one document. */
  void add(String name, JsonNode expected, Findings findings) {
    List<JsonNode> wanted = new ArrayList<>();
    expected.path("commitments").forEach(wanted::add);
    List<Commitment> had = findings.commitments();
    int[] matchOf = match(wanted, had);
    found += had.size();
    for (int g = 0; g < wanted.size(); g++) {
      Commitment match = matchOf[g] < 0 ? null : had.get(matchOf[g]);
      if (wanted.get(g).path("optional").asBoolean()) {
        found -= match == null ? 0 : 1;
        continue;
      }
      gold++;
      matched += match == null ? 0 : 1;
      due(wanted.get(g).path("due").asText(null), match);
    }
    String date = expected.path("date").asText(null);
    DateInterval own = findings.document().date();
    String shown = own.basis() == DateBasis.INFERRED ? null : own.iso();
    if (!Objects.equals(date, shown)) {
      datesWrong++;
      wrong.add(name + ": date " + shown + ", not " + date);
    }
    String main = expected.path("authorities").path(0).asText("");
    String had1 =
        findings.document().authorities().isEmpty()
            ? ""
            : findings.document().authorities().getFirst().name();
    if (!main.equals(had1)) {
      authoritiesWrong++;
      wrong.add(name + ": authority " + had1 + ", not " + main);
    }
  }

  private void due(@Nullable String iso, @Nullable Commitment match) {
    if (iso != null && match != null) {
      dated++;
      String had = match.due() == null ? null : match.due().iso();
      datedRight += iso.equals(had) ? 1 : 0;
    }
  }

  private static int[] match(List<JsonNode> wanted, List<Commitment> had) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < wanted.size(); g++) {
      List<String> words = Words.content(wanted.get(g).path("text").asText());
      for (int f = 0; f < had.size(); f++) {
        double likeness = clause(words, Words.content(had.get(f).text()));
        if (likeness >= LEAST) {
          pairs.add(new Pair(g, f, likeness));
        }
      }
    }
    return Pair.bestFirst(pairs, wanted.size());
  }

  private static double clause(List<String> gold, List<String> found) {
    List<String> left = new ArrayList<>(gold);
    int both = 0;
    for (String word : found) {
      both += left.remove(word) ? 1 : 0;
    }
    int all = gold.size() + found.size();
    double dice = all == 0 ? 0 : 2.0 * both / all;
    return found.size() >= 5 && both == found.size() ? Math.max(dice, LEAST) : dice;
  }

  /** F1 of commitments found, in per cent. */
  double commitments() {
    double precision = found == 0 ? 0 : (double) matched / found;
    double recall = gold == 0 ? 0 : (double) matched / gold;
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
  }

  /** Due dates right, of the dated commitments found, in per cent. */
  double dues() {
    return dated == 0 ? 100 : 100.0 * datedRight / dated;
  }

  /** Documents whose date is wrong. */
  int datesWrong() {
    return datesWrong;
  }

  /** Documents whose main authority is wrong. */
  int authoritiesWrong() {
    return authoritiesWrong;
  }

  /** What is wrong, for a failing test's message. */
  String wrong() {
    return wrong.toString();
  }
}
