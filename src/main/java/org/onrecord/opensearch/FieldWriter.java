package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.Copies;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Speaker;
import org.onrecord.search.Entry;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.TextAnalysis.Token;

/** Works out what the cluster holds of a record. Safe for use by many threads. */
final class FieldWriter {

  /** Between a facet value's label and the value: equal counts are then ordered by label. */
  static final char NUL = '\0';

  /** A position that holds no word; apart from gaps it stands nowhere. */
  private static final String GAP = "\u0003";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Shorter words than a prefix may be are never what it stands for. */
  private static final int SHORTEST_PREFIX = 3;

  private final TextAnalysis analysis;
  private final RecordJson nouns;

  FieldWriter(TextAnalysis analysis, RecordJson nouns) {
    this.analysis = analysis;
    this.nouns = nouns;
  }

  /** A stem as it stands beside exact words, so that an exact search never finds it. */
  static String stem(String stem) {
    return "\u0002" + stem;
  }

  /** An English stem in a passage of another language: NEAR looks at it, plain words do not. */
  static String foreignStem(String stem) {
    return "\u0004" + stem;
  }

  ObjectNode record(Entry entry) {
    ObjectNode to = JSON.createObjectNode();
    to.put("id", entry.id().value());
    to.put("doc", entry.document().id().value());
    to.put("kind", entry.kind().word());
    boolean welsh = entry.tags().lang().equals("cy");
    List<Token> words = analysis.words(entry.text());
    to.put("words", encode(words, welsh));
    vocabulary(words, to.putArray("vocabulary"));
    ArrayNode heading = to.putArray("heading");
    String above = entry.place().heading();
    if (above != null) {
      analysis.words(above).stream().map(Token::stem).distinct().forEach(heading::add);
    }
    names(entry, to);
    source(entry.document(), to);
    ArrayNode authority = to.putArray("authority");
    ArrayNode codes = to.putArray("codes");
    for (Authority a : entry.tags().authorities()) {
      authority.add(a.name() + NUL + a.code());
      codes.add(a.code().toLowerCase(Locale.ROOT));
    }
    ArrayNode themes = to.putArray("theme");
    entry.tags().themes().forEach(t -> themes.add(t.toLowerCase(Locale.ROOT)));
    days(entry, to);
    if (entry.cue() != null) {
      to.put("cue", entry.cue().toLowerCase(Locale.ROOT));
    }
    if (entry.quote() != null) {
      to.put("quote", entry.quote().word());
    }
    if (entry.grade() != null) {
      to.put("grade", entry.grade().grade().strip().toLowerCase(Locale.ROOT));
    }
    flags(entry, to);
    to.put("boilerplate", entry.isBoilerplate());
    to.set("entry", nouns.write(entry));
    return to;
  }

  ObjectNode document(Findings findings, List<String> recordIds) {
    ObjectNode to = JSON.createObjectNode();
    ArrayNode records = to.putArray("records");
    recordIds.forEach(records::add);
    to.set("findings", nouns.write(findings));
    return to;
  }

  /**
   * Words with their positions as one text: words of one position joined by a bar, positions by
   * spaces. The stem of each word stands marked beside it.
   */
  static String encode(List<Token> tokens, boolean unstemmed) {
    var text = new StringBuilder();
    int position = -1;
    for (Token t : tokens) {
      if (t.position() == position) {
        text.append('|');
      }
      for (; position < t.position(); position++) {
        text.append(position + 1 < t.position() ? " " + GAP : " ");
      }
      text.append(t.word());
      if (t.kind() != TextAnalysis.Kind.TAIL && !t.isFunctionWord()) {
        text.append('|').append(stem(unstemmed ? t.word() : t.stem()));
        if (unstemmed) {
          text.append('|').append(foreignStem(t.stem()));
        }
      }
    }
    return text.toString();
  }

  /** Each word once, to count what a prefix stands for. */
  private static void vocabulary(List<Token> tokens, ArrayNode to) {
    tokens.stream()
        .filter(t -> t.kind() != TextAnalysis.Kind.TAIL && t.word().length() >= SHORTEST_PREFIX)
        .map(Token::word)
        .distinct()
        .forEach(to::add);
  }

  private void names(Entry entry, ObjectNode to) {
    Speaker speaker = entry.speaker();
    List<Token> name = speaker == null ? List.of() : analysis.words(speaker.name());
    List<Token> role = entry.role() == null ? List.of() : analysis.words(entry.role());
    if (!name.isEmpty() || !role.isEmpty()) {
      String gap = (" " + GAP).repeat(100); // so that no phrase runs from a name into a role
      to.put("names", encode(name, false) + gap + encode(role, false));
      ArrayNode vocabulary = to.putArray("namesVocabulary");
      vocabulary(name, vocabulary);
      vocabulary(role, vocabulary);
    }
    ArrayNode roleWords = to.putArray("roleWords");
    role.forEach(t -> roleWords.add(t.word()));
    String id = speakerId(speaker);
    if (id != null && speaker != null) {
      ArrayNode nameWords = to.putArray("nameWords");
      name.forEach(t -> nameWords.add(t.word()));
      to.put("speakerIds", id);
      to.put("speaker", speaker.name() + NUL + id);
    }
  }

  private static @Nullable String speakerId(@Nullable Speaker speaker) {
    return switch (speaker) {
      case null -> null;
      case Speaker.Person p -> p.id();
      case Speaker.Body b -> b.id();
      case Speaker.Described d -> d.id();
      case Speaker.Ambiguous a -> null;
    };
  }

  private void source(Document d, ObjectNode to) {
    to.put("class", d.sourceClass().word());
    if (d.publisher() != null && !d.publisher().isBlank()) {
      to.put("publisher", d.publisher().strip());
      to.put("publisherName", d.publisher().strip().toLowerCase(Locale.ROOT));
    }
    if (d.body() != null && !d.body().isBlank()) {
      to.put("body", d.body().strip());
      ArrayNode words = to.putArray("bodyWords");
      analysis.words(d.body()).forEach(t -> words.add(t.word()));
    }
  }

  private static void days(Entry entry, ObjectNode to) {
    DateInterval date = entry.date();
    to.put("year", date.yearFacet());
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first != null && last != null) {
      to.put("earliest", first.toEpochDay());
      to.put("latest", last.toEpochDay());
    }
    DateInterval due = entry.kind() == RecordKind.COMMITMENT ? entry.due() : null;
    LocalDate dueLast = due == null ? null : due.latest();
    LocalDate dueFirst = due == null ? null : due.earliest();
    if (dueLast != null) {
      to.put("dueLatest", dueLast.toEpochDay());
      to.put("dueEarliest", (dueFirst == null ? dueLast : dueFirst).toEpochDay());
    }
  }

  private static void flags(Entry entry, ObjectNode to) {
    var is = new ArrayList<String>(entry.document().flags());
    var has = new ArrayList<String>();
    boolean speaks = entry.kind() == RecordKind.QUOTE || entry.kind() == RecordKind.COMMITMENT;
    if (speaks) {
      (speakerId(entry.speaker()) == null ? is : has)
          .add(speakerId(entry.speaker()) == null ? "unattributed" : "speaker");
    }
    Copies copies = entry.copies();
    is.add(copies == null || copies.original() ? "original" : "copied");
    if (copies != null && copies.others() > 0) {
      has.add("copies");
    }
    if (entry.isBoilerplate()) {
      is.add("boilerplate");
    }
    if (entry.date().isKnown()) {
      has.add("date");
    }
    if (entry.date().basis() == DateBasis.INFERRED) {
      is.add("inferred");
    }
    if (entry.due() != null && entry.due().latest() != null) {
      has.add("due");
    }
    ArrayNode isNode = to.putArray("is");
    is.forEach(f -> isNode.add(f.toLowerCase(Locale.ROOT)));
    ArrayNode hasNode = to.putArray("has");
    has.forEach(hasNode::add);
  }
}
