package org.onrecord.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records of 40 to 90 words in documents of 10 to 59, written one document to a line as {@code
 * extract --jsonl} writes them. Of every hundred records 30 are quotes and 6 commitments.
 */
final class Corpus {

  private final World world;
  private final Draws draws;
  private long bytes;

  private Corpus(World world, long seed) {
    this.world = world;
    this.draws = new Draws(seed);
  }

  /**
   * What was written.
   *
   * @param records in all documents together
   * @param documents lines of the file
   * @param textBytes of the records' texts alone, in UTF-8
   */
  record Size(int records, int documents, long textBytes) {}

  /**
   * Writes a corpus; the same for the same world, seed and number.
   *
   * @throws IOException if the file cannot be written
   */
  static Size write(World world, long seed, int records, Path file) throws IOException {
    var corpus = new Corpus(world, seed);
    int documents = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (int left = records; left > 0; documents++) {
        int of = Math.min(left, 10 + corpus.draws.below(50));
        corpus.document(json, documents, of);
        left -= of;
      }
    }
    return new Size(records, documents, corpus.bytes);
  }

  /** What a record is, which decides the list it stands in. */
  private enum Kind {
    PARAGRAPH,
    QUOTE,
    COMMITMENT
  }

  private record Made(Kind kind, String text, String speaker, Set<String> themes) {}

  private void document(JsonGenerator json, int number, int records) throws IOException {
    int lead = world.speakerRanks.draw(draws);
    int council = draws.share() < 0.5 ? world.home[lead] : world.authorityRanks.draw(draws);
    String authority = world.authorities.get(council);
    LocalDate day = world.anyDay(draws);
    Set<String> themes = new TreeSet<>();
    for (int i = draws.below(3); i >= 0; i--) {
      themes.add(theme());
    }
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      made.add(made(lead, themes));
    }
    json.writeStartObject();
    json.writeStringField("source", "bench-" + number);
    json.writeStringField("url", "https://bench.example/" + number);
    json.writeStringField("title", "Document " + number);
    strings(json, "authorities", Set.of(authority));
    json.writeStringField("published", day.toString());
    json.writeStringField("source_class", "official-record");
    list(json, "passages", Kind.PARAGRAPH, made);
    list(json, "statements", Kind.QUOTE, made);
    list(json, "commitments", Kind.COMMITMENT, made);
    json.writeEndObject();
  }

  private String theme() {
    return World.THEMES.get(world.themeRanks.draw(draws));
  }

  private Made made(int lead, Set<String> themes) {
    double what = draws.share();
    Kind kind = what < 0.3 ? Kind.QUOTE : what < 0.36 ? Kind.COMMITMENT : Kind.PARAGRAPH;
    boolean spoken = kind == Kind.QUOTE || (kind == Kind.COMMITMENT && draws.share() < 0.4);
    int speaker = draws.share() < 0.8 ? lead : world.speakerRanks.draw(draws);
    Set<String> own = themes;
    if (draws.share() > 0.7) {
      own = new TreeSet<>(draws.share() < 0.7 ? themes : Set.of());
      own.add(theme());
    }
    return new Made(kind, text(), spoken ? world.speakers.get(speaker) : "", own);
  }

  /** Sentences until 40 to 89 words are reached; some are spliced, some hold a rare word. */
  private String text() {
    int wanted = 40 + draws.below(50);
    var text = new StringBuilder();
    for (int words = 0; words < wanted; ) {
      String[] sentence = world.anySentence(draws).clone();
      if (draws.share() < 0.35) {
        String[] other = world.anySentence(draws);
        int at = 1 + draws.below(Math.min(sentence.length, other.length) - 1);
        System.arraycopy(other, at, sentence, at, Math.min(sentence.length, other.length) - at);
      }
      if (draws.share() < 0.5) {
        sentence[1 + draws.below(sentence.length - 2)] = rare();
      }
      int begin = text.length();
      text.append(String.join(" ", sentence)).append(". ");
      text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
      words += sentence.length;
    }
    text.setLength(text.length() - 1);
    return text.toString();
  }

  private String rare() {
    double what = draws.share();
    if (what < 0.75) {
      return world.words.tail.get(world.tailRanks.draw(draws));
    }
    if (what < 0.85) {
      return "£" + draws.below(900) + "," + (100 + draws.below(900));
    }
    return what < 0.93
        ? Integer.toString(draws.below(3_000))
        : world.speakers.get(world.speakerRanks.draw(draws));
  }

  private void list(JsonGenerator json, String name, Kind kind, List<Made> made)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < made.size(); i++) {
      Made one = made.get(i);
      if (one.kind() == kind) {
        json.writeStartObject();
        if (kind == Kind.PARAGRAPH) {
          json.writeNumberField("n", i + 1);
          json.writeStringField("role", "paragraph");
        } else if (!one.speaker().isEmpty()) {
          json.writeStringField(kind == Kind.QUOTE ? "speaker" : "who", one.speaker());
        }
        if (kind == Kind.QUOTE) {
          json.writeStringField("kind", "direct");
          json.writeStringField("cue", "said");
          json.writeStringField("basis", "named");
        }
        json.writeStringField("text", one.text());
        strings(json, "themes", one.themes());
        json.writeEndObject();
        bytes += one.text().getBytes(StandardCharsets.UTF_8).length;
      }
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, Set<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
