package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.attribute.Extractor;
import org.onrecord.model.Commitment;
import org.onrecord.model.Decision;
import org.onrecord.model.Findings;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.DamagedStore;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Re-reads every snapshot, compares the reading with the stored one, and every span of the index
 * with the reading.
 */
public final class Verification {

  private final Store store;
  private final SearchEngine engine;
  private final IngestParts.SourceReading reader;
  private final Understanding understanding;
  private final List<String> mismatches = new ArrayList<>();
  private long documents;
  private long passages;
  private long quotes;
  private long commitments;

  private Verification(Store store, SearchEngine engine, IngestParts parts) throws IOException {
    this.store = store;
    this.engine = engine;
    this.reader = parts.reader();
    var gazetteer = OperatorCouncils.gazetteer(store.folder());
    var councils = new Councils(gazetteer, store.ledger().councils());
    this.understanding =
        new Understanding(
            Extractor.of(gazetteer),
            parts.themes(),
            new Lines(councils),
            Edits.of(store.ledger(), councils));
  }

  /** What was looked at, and each mismatch in a line that names its document. */
  public record Report(
      long documents, long passages, long quotes, long commitments, List<String> mismatches) {
    public Report {
      mismatches = List.copyOf(mismatches);
    }
  }

  /**
   * Verifies an index.
   *
   * @throws IOException if the journal or the index cannot be opened; damage of a single file is a
   *     mismatch
   */
  public static Report run(Path folder, IngestParts parts) throws IOException {
    try (Store store = Store.openReadOnly(folder);
        SearchEngine engine = parts.engines().read(folder)) {
      return new Verification(store, engine, parts).all();
    }
  }

  private Report all() throws IOException {
    for (StoredDocument document : store.ledger().documents()) {
      documents++;
      try {
        verify(document);
      } catch (DamagedStore e) {
        mismatches.add(document.id() + ": " + e.getMessage());
      }
    }
    long held = engine.version().documents();
    if (held != documents) {
      mismatches.add("the index holds " + held + " documents, the journal " + documents);
    }
    return new Report(documents, passages, quotes, commitments, mismatches);
  }

  private void verify(StoredDocument document) throws IOException {
    Optional<Findings> indexed = engine.document(document.documentId());
    if (indexed.isEmpty()) {
      mismatches.add(document.id() + ": is not in the index");
      return;
    }
    Findings f = indexed.get();
    passages += SourceUnderstanding.sum(f).passages();
    quotes += f.statements().size();
    commitments += f.commitments().size();
    if (document.line() != null) {
      lines(f, document);
      return;
    }
    SourceDocument stored = store.reading(document);
    if (!document.purged()) {
      Optional<SourceDocument> again = Rereading.of(store, document, reader);
      if (!again.equals(Optional.of(stored))) {
        mismatches.add(document.id() + ": " + document.path() + " is read otherwise today");
      }
    }
    spans(f, stored.text());
  }

  /** A line is its own reading: what it says today is what the index shows. */
  private void lines(Findings f, StoredDocument document) throws IOException {
    Findings again = understanding.of(store, document);
    List<String> now = again.passages().stream().map(Passage::text).toList();
    List<String> then = f.passages().stream().map(Passage::text).toList();
    if (!now.equals(then) || again.statements().size() != f.statements().size()) {
      mismatch(f, "line at byte " + Objects.requireNonNull(document.line()).offset());
    }
  }

  private void spans(Findings f, String text) {
    for (Passage p : f.passages()) {
      boolean blanked = p.text().indexOf(Removed.BLOCK) >= 0;
      boolean inside = p.span().end() <= text.length();
      if (!inside || (!blanked && !p.span().of(text).equals(p.text()))) {
        mismatch(f, "passage " + p.n());
      }
    }
    for (Statement s : f.statements()) {
      parts(f, s.parts(), s.passages(), "quote: " + s.text());
    }
    for (Commitment c : f.commitments()) {
      parts(f, c.parts(), c.passages(), "commitment: " + c.text());
    }
    for (Decision d : f.decisions()) {
      parts(f, d.parts(), d.passages(), "decision: " + d.text());
    }
  }

  /** Every part stands in one of the passages that the record names. */
  private void parts(Findings f, List<Span> parts, List<Integer> numbers, String what) {
    for (Span part : parts) {
      boolean held =
          f.passages().stream().anyMatch(p -> numbers.contains(p.n()) && p.span().overlaps(part));
      if (!held) {
        mismatch(f, what);
      }
    }
  }

  private void mismatch(Findings f, String what) {
    mismatches.add(
        f.document().id() + ": " + f.document().source() + ": not where it stood: " + what);
  }
}
