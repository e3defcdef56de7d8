package org.onrecord.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Findings;
import org.onrecord.model.Statement;

/**
 * Counts of statements right, found and asked for, as the gold's own scorer counts them: matched
 * one to one by bag-of-words Jaccard, best pairs first, at 0.8 for direct gold and 0.5 for all
 * other.
 */
final class Tally {

  private static final double DIRECT = 0.8;
  private static final double LOOSE = 0.5;

  private int gold;
  private int found;
  private int matched;
  private int right;
  private int goldScored;
  private int matchedUnscored;
  private int spans;
  private int spansTaken;
  private int goldDirect;
  private int foundDirect;
  private int matchedGoldDirect;
  private int matchedFoundDirect;

  /** Adds one document. */
  void add(JsonNode expected, Findings findings) {
    List<JsonNode> wanted = new ArrayList<>();
    expected.path("statements").forEach(wanted::add);
    List<Statement> had = findings.statements();
    int[] matchOf = match(wanted, had);
    Set<Integer> used = new HashSet<>();
    for (int g = 0; g < wanted.size(); g++) {
      boolean optional = wanted.get(g).path("optional").asBoolean();
      int f = matchOf[g];
      if (f >= 0) {
        used.add(f);
      }
      if (optional) {
        found -= f >= 0 ? 1 : 0;
        foundDirect -= f >= 0 && isDirect(had.get(f)) ? 1 : 0;
        continue;
      }
      boolean direct = wanted.get(g).path("kind").asText().equals("direct");
      boolean scored = wanted.get(g).path("speaker_scored").asBoolean(true);
      gold++;
      goldScored += scored ? 1 : 0;
      goldDirect += direct ? 1 : 0;
      if (f >= 0) {
        matched++;
        matchedGoldDirect += direct ? 1 : 0;
        matchedFoundDirect += isDirect(had.get(f)) ? 1 : 0;
        right += scored && isRight(wanted.get(g), had.get(f)) ? 1 : 0;
        matchedUnscored += scored ? 0 : 1;
      }
    }
    found += had.size();
    foundDirect += (int) had.stream().filter(Tally::isDirect).count();
    notStatements(expected, had, used);
  }

  private static boolean isDirect(Statement statement) {
    return statement.kind().word().equals("direct");
  }

  private static int[] match(List<JsonNode> wanted, List<Statement> had) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < wanted.size(); g++) {
      List<String> words = Words.content(wanted.get(g).path("text").asText());
      double least = wanted.get(g).path("kind").asText().equals("direct") ? DIRECT : LOOSE;
      for (int f = 0; f < had.size(); f++) {
        double likeness = Words.jaccard(words, Words.content(had.get(f).text()));
        if (likeness >= least) {
          pairs.add(new Pair(g, f, likeness));
        }
      }
    }
    return Pair.bestFirst(pairs, wanted.size());
  }

  private static boolean isRight(JsonNode wanted, Statement had) {
    var speaker = had.speaker();
    String name = speaker == null ? "" : speaker.name();
    if (SameSpeaker.strictly(wanted.path("speaker").asText(""), name)) {
      return true;
    }
    for (JsonNode other : wanted.path("speaker_alt")) {
      if (SameSpeaker.strictly(other.asText(), name)) {
        return true;
      }
    }
    return false;
  }

  private void notStatements(JsonNode expected, List<Statement> had, Set<Integer> used) {
    for (JsonNode span : expected.path("not_statements")) {
      List<String> words = Words.tokens(span.asText());
      spans++;
      for (int f = 0; f < had.size(); f++) {
        if (!used.contains(f) && Words.jaccard(words, Words.content(had.get(f).text())) >= LOOSE) {
          spansTaken++;
          break;
        }
      }
    }
  }

  /** F1 of statements found, in per cent. */
  double statements() {
    return f1(matched, found, matched, gold);
  }

  /** F1 of direct statements found, in per cent. */
  double direct() {
    return f1(matchedFoundDirect, foundDirect, matchedGoldDirect, goldDirect);
  }

  /**
   * F1 of statements found with the right speaker, in per cent. Those whose speaker the annotation
   * leaves open are set aside on both sides.
   */
  double endToEnd() {
    return f1(right, found - matchedUnscored, right, goldScored);
  }

  /** Spans that are no statements but were taken for some, in per cent. */
  double taken() {
    return spans == 0 ? 0 : 100.0 * spansTaken / spans;
  }

  private static double f1(int rightFound, int found, int rightGold, int gold) {
    double precision = found == 0 ? 0 : (double) rightFound / found;
    double recall = gold == 0 ? 0 : (double) rightGold / gold;
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
  }
}
