package org.onrecord.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.SampleFindings.Pair;
import org.onrecord.model.Commitment;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;

/** Counts what of the expectations was found, and writes down what was not. */
final class SampleScore {

  int statements;
  int found;
  int speakersRight;
  int speakersWrong;
  int extraStatements;
  int commitments;
  int commitmentsFound;
  int whoRight;
  int dated;
  int duesRight;
  int extraCommitments;
  int notStatementsTaken;

  /** One line for each shortcoming, worst kinds first in no particular order. */
  final List<String> notes = new ArrayList<>();

  static SampleScore of(List<Pair> pairs) {
    SampleScore score = new SampleScore();
    pairs.forEach(score::add);
    return score;
  }

  private void add(Pair pair) {
    List<Statement> all = pair.found().statements();
    List<Statement> used = new ArrayList<>();
    for (JsonNode wanted : pair.expected().path("statements")) {
      statements++;
      Statement got = statement(all, wanted.path("contains").asText());
      if (got == null) {
        note(pair, "MISSING", wanted.toString());
        continue;
      }
      used.add(got);
      found++;
      speaker(pair, wanted, got);
    }
    if (pair.expected().path("complete").asBoolean()) {
      List<Statement> left = new ArrayList<>(all);
      left.removeAll(used);
      extraStatements += left.size();
      left.forEach(s -> note(pair, "EXTRA", name(s.speaker()) + ": " + s.text()));
    }
    for (JsonNode quoted : pair.expected().path("not_statements")) {
      String words = level(quoted.asText());
      boolean taken =
          pair.found().statements().stream()
              .anyMatch(s -> s.kind() == QuoteKind.DIRECT && level(s.text()).equals(words));
      notStatementsTaken += taken ? 1 : 0;
    }
    commitments(pair);
  }

  private void speaker(Pair pair, JsonNode wanted, Statement got) {
    String name = wanted.path("speaker").isNull() ? null : wanted.path("speaker").asText();
    if (name == null) {
      return;
    }
    String is = name(got.speaker());
    String should = level(name);
    boolean right =
        should.startsWith("ambiguous")
            ? got.speaker() instanceof Speaker.Ambiguous
            : bare(is).equals(bare(should.replace(" | ", " and ")));
    speakersRight += right ? 1 : 0;
    boolean nobody = got.speaker() == null || got.speaker() instanceof Speaker.Described;
    if (!right && !nobody) {
      speakersWrong++;
    }
    if (!right) {
      String what = nobody ? "UNNAMED" : "WRONG";
      note(pair, what, "is " + is + ", should be " + name + " | " + got.cue() + " | " + got.text());
    } else if (!wanted.path("role").isNull()
        && !level(wanted.path("role").asText()).equals(level(String.valueOf(got.role())))) {
      note(pair, "ROLE", "is " + got.role() + ", should be " + wanted.path("role").asText());
    }
  }

  private void commitments(Pair pair) {
    List<Commitment> left = new ArrayList<>(pair.found().commitments());
    for (JsonNode wanted : pair.expected().path("commitments")) {
      commitments++;
      String words = level(wanted.path("contains").asText());
      Commitment got =
          left.stream().filter(c -> level(c.text()).contains(words)).findFirst().orElse(null);
      if (got == null) {
        note(pair, "UNDERTAKING", wanted.toString());
        continue;
      }
      left.remove(got);
      commitmentsFound++;
      String who = wanted.path("who").isNull() ? null : wanted.path("who").asText();
      boolean right = who == null || bare(name(got.who())).equals(bare(level(who)));
      whoRight += right ? 1 : 0;
      if (!right) {
        note(pair, "WHO", "is " + name(got.who()) + ", should be " + who + " | " + got.text());
      }
      if (!wanted.path("due").isNull()) {
        dated++;
        String due = got.due() == null ? "" : String.valueOf(got.due().iso());
        boolean on = due.equals(wanted.path("due").asText());
        duesRight += on ? 1 : 0;
        if (!on) {
          note(pair, "DUE", "is " + due + ", should be " + wanted);
        }
      }
    }
    if (pair.expected().path("complete").asBoolean()) {
      extraCommitments += left.size();
      left.forEach(c -> note(pair, "NO UNDERTAKING", name(c.who()) + ": " + c.text()));
    }
  }

  private void note(Pair pair, String what, String words) {
    notes.add(what + "\t" + pair.file() + "\t" + words.replace('\n', ' '));
  }

  private static @Nullable Statement statement(List<Statement> all, String contains) {
    String words = level(contains);
    return all.stream().filter(s -> level(s.text()).contains(words)).findFirst().orElse(null);
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null ? "nobody" : level(speaker.name());
  }

  private static String bare(String name) {
    String words = name;
    for (String article : List.of("the ", "a ", "an ")) {
      words = words.startsWith(article) ? words.substring(article.length()) : words;
    }
    return words;
  }

  private static String level(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[“”]", "\"")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "statements %d of %d (%d extra), speakers %d right %d wrong, commitments %d of %d (%d"
            + " extra), who %d, dues %d of %d, taken wrongly %d",
        found,
        statements,
        extraStatements,
        speakersRight,
        speakersWrong,
        commitmentsFound,
        commitments,
        extraCommitments,
        whoRight,
        duesRight,
        dated,
        notStatementsTaken);
  }
}
