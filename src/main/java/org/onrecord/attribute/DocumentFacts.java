package org.onrecord.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceClass;
import org.onrecord.model.SourceDocument;

/** What holds for a document as a whole; the fields are those of {@code Document}. */
record DocumentFacts(
    @Nullable String title,
    @Nullable String style,
    @Nullable String body,
    DateInterval date,
    List<Authority> authorities,
    @Nullable String publisher,
    SourceClass sourceClass,
    List<String> flags,
    String lang) {

  /** What text and metadata say of the document; {@code metadata} is the operator's and wins. */
  static DocumentFacts of(
      SourceDocument source, List<Passage> passages, Metadata metadata, Gazetteer gazetteer) {
    return new DocumentFacts(
        metadata.title(),
        null,
        metadata.body(),
        DateInterval.UNKNOWN,
        List.of(),
        metadata.publisher(),
        SourceClass.values()[0],
        List.of(),
        "en");
  }

  /** Whether it minutes a meeting or a decision, where verbs of view report what was said. */
  boolean isMinutes() {
    return style != null
        && (style.endsWith("-minutes") || style.equals("decision") || style.equals("motion"));
  }
}
