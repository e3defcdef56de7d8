package org.onrecord.ingest;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.attribute.Extractor;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Tags;
import org.onrecord.search.ThemeTagger;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * What a document's reading comes to: extracted, edited by the operator's decisions, tagged. The
 * same reading and decisions always give the same findings, which is what a replay and a rebuild
 * rest on. Safe for use by many threads while the decisions do not change.
 */
final class Understanding {

  private final Extractor extractor;
  private final ThemeTagger themes;
  private final Lines lines;
  private final Edits edits;

  Understanding(Extractor extractor, ThemeTagger themes, Lines lines, Edits edits) {
    this.extractor = extractor;
    this.themes = themes;
    this.lines = lines;
    this.edits = edits;
  }

  /** Findings of a reading. */
  Findings of(SourceDocument reading, DocumentId id, String sha256, Metadata said) {
    return themes.tag(edits.apply(extractor.extract(reading, id, sha256, said)));
  }

  /** Findings that another program made: themes are added only where it gave none at all. */
  Findings ofHandedIn(Findings findings) {
    Findings edited = edits.apply(findings);
    return tags(edited).allMatch(t -> t.themes().isEmpty()) ? themes.tag(edited) : edited;
  }

  private static Stream<Tags> tags(Findings f) {
    return Stream.of(
            f.passages().stream().map(p -> p.tags()),
            f.statements().stream().map(s -> s.tags()),
            f.commitments().stream().map(c -> c.tags()))
        .flatMap(t -> t);
  }

  /**
   * Findings of what the store holds.
   *
   * @throws IOException if the store cannot be read or is damaged; the message names the file
   */
  Findings of(Store store, StoredDocument document) throws IOException {
    Findings raw = raw(store, document);
    return document.line() == null ? themes.tag(edits.apply(raw)) : ofHandedIn(raw);
  }

  /** Findings of a stored document before the operator's decisions and without themes. */
  Findings raw(Store store, StoredDocument document) throws IOException {
    StoredDocument.Line line = document.line();
    DocumentId id = document.documentId();
    if (line == null) {
      return extractor.extract(store.reading(document), id, document.sha256(), document.said());
    }
    byte[] bytes = store.snapshots().read(document.sha256(), line.offset(), line.length());
    return lines.one(bytes, id, document.sha256(), document.said());
  }

  /** The words of a document that must not be seen, longest first. */
  Set<String> removedWords(Findings raw) {
    return edits.removedWords(raw);
  }

  Lines lines() {
    return lines;
  }
}
