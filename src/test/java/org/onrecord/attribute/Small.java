package org.onrecord.attribute;

import java.util.List;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.StableId;

/** A document of a few lines, extracted, with its findings in one line each. */
final class Small {

  private static final Extractor EXTRACTOR = Extractor.of(Gazetteer.bundled());

  private Small() {}

  static Findings read(String... paragraphs) {
    return EXTRACTOR.extract(
        PlainSources.text("small.txt", String.join("\n\n", paragraphs)),
        DocumentId.ofUrl("small.txt"),
        StableId.sha256Hex(new byte[0]),
        Metadata.NONE);
  }

  /** "speaker: text" of each statement. */
  static List<String> said(String... paragraphs) {
    return read(paragraphs).statements().stream()
        .map(s -> (s.speaker() == null ? null : s.speaker().name()) + ": " + s.text())
        .toList();
  }

  /** "speaker, role" of each statement. */
  static List<String> offices(String... paragraphs) {
    return read(paragraphs).statements().stream()
        .map(s -> (s.speaker() == null ? null : s.speaker().name()) + ", " + s.role())
        .toList();
  }

  /** "who, due: text" of each commitment. */
  static List<String> undertaken(String... paragraphs) {
    return read(paragraphs).commitments().stream()
        .map(c ->
            (c.who() == null ? null : c.who().name())
                + ", "
                + (c.due() == null ? null : c.due().iso())
                + ": "
                + c.text())
        .toList();
  }
}
