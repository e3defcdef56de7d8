package org.onrecord.ingest;

import java.io.IOException;
import org.onrecord.attribute.Extractor;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.search.ThemeTagger;
import org.onrecord.store.Snapshots;
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
  private final LineReader lines;
  private final Edits edits;

  Understanding(Extractor extractor, ThemeTagger themes, LineReader lines, Edits edits) {
    this.extractor = extractor;
    this.themes = themes;
    this.lines = lines;
    this.edits = edits;
  }

  /** Findings of a reading. */
  Findings of(SourceDocument reading, DocumentId id, String sha256, Metadata said) {
    return finished(raw(reading, id, sha256, said));
  }

  /** Findings of a line. */
  Findings of(LineJson line, DocumentId id, String sha256, Metadata said) {
    Findings handedIn = lines.findings(line, id, sha256, said);
    // what another program tagged stays as it is tagged: a theme is added where a line has none
    Findings edited = edits.apply(handedIn);
    return line.themes() == null && isUntagged(edited) ? themes.tag(edited) : edited;
  }

  private static boolean isUntagged(Findings f) {
    return f.passages().stream().allMatch(p -> p.tags().themes().isEmpty())
        && f.statements().stream().allMatch(s -> s.tags().themes().isEmpty())
        && f.commitments().stream().allMatch(c -> c.tags().themes().isEmpty());
  }

  /** Findings as extracted, before the operator's decisions and without themes. */
  Findings raw(SourceDocument reading, DocumentId id, String sha256, Metadata said) {
    return extractor.extract(reading, id, sha256, said);
  }

  private Findings finished(Findings raw) {
    return themes.tag(edits.apply(raw));
  }

  /**
   * Findings of what the store holds.
   *
   * @throws IOException if the store cannot be read or is damaged; the message names the file
   */
  Findings of(Store store, StoredDocument document) throws IOException {
    StoredDocument.Line line = document.line();
    if (line == null) {
      return of(
          store.reading(document), document.documentId(), document.sha256(), document.said());
    }
    byte[] bytes = lineBytes(store.snapshots(), document.sha256(), line);
    LineJson parsed = LineReader.parse(bytes, 0, bytes.length);
    return of(parsed, document.documentId(), document.sha256(), document.said());
  }

  /** Findings of a stored document before the operator's decisions. */
  Findings raw(Store store, StoredDocument document) throws IOException {
    StoredDocument.Line line = document.line();
    if (line == null) {
      return raw(
          store.reading(document), document.documentId(), document.sha256(), document.said());
    }
    byte[] bytes = lineBytes(store.snapshots(), document.sha256(), line);
    LineJson parsed = LineReader.parse(bytes, 0, bytes.length);
    return lines.findings(parsed, document.documentId(), document.sha256(), document.said());
  }

  static byte[] lineBytes(Snapshots snapshots, String sha256, StoredDocument.Line line)
      throws IOException {
    return snapshots.read(sha256, line.offset(), line.length());
  }
}
