package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.Extractor;
import org.onrecord.model.Copies;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.JournalPosition;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Store, engine and near-copies, held together for writing. Opening brings the engine to where the
 * journal is. {@link #put} is safe for use by many threads, all else is for one.
 */
public final class OpenIndex implements AutoCloseable {

  private final Store store;
  private final IngestParts parts;
  private final SearchEngine engine;
  private final OperatorCouncils councils;
  private final Object copiesLock = new Object();
  private NearCopies copies = new NearCopies();
  private final Map<String, List<@Nullable Copies>> shown = new HashMap<>();
  private Understanding understanding;

  private OpenIndex(Store store, IngestParts parts, SearchEngine engine, Optional<Path> extra)
      throws IOException {
    this.store = store;
    this.parts = parts;
    this.engine = engine;
    this.councils = OperatorCouncils.open(store, extra);
    this.understanding = understand();
  }

  /**
   * Opens for writing, making what is not there.
   *
   * @param extra the operator's councils.csv, to be kept from now on; empty for none
   * @throws org.onrecord.store.WriterBusy if it is being written
   * @throws org.onrecord.store.DamagedStore if the journal is not what was written
   */
  public static OpenIndex open(Path folder, IngestParts parts, Optional<Path> extra)
      throws IOException {
    Store store = Store.open(folder);
    boolean opened = false;
    try {
      OpenIndex index = on(store, parts, parts.engines().open(folder), extra);
      try {
        new Replay(index).run();
        opened = true;
        return index;
      } finally {
        if (!opened) {
          index.engine.close();
        }
      }
    } finally {
      if (!opened) {
        store.close();
      }
    }
  }

  /** The same store over an engine that was just opened, which is closed where this fails. */
  static OpenIndex on(Store store, IngestParts parts, SearchEngine engine, Optional<Path> extra)
      throws IOException {
    boolean opened = false;
    try {
      var index = new OpenIndex(store, parts, engine, extra);
      opened = true;
      return index;
    } finally {
      if (!opened) {
        engine.close();
      }
    }
  }

  private Understanding understand() {
    return new Understanding(
        Extractor.of(councils.gazetteer()),
        parts.themes(),
        new Lines(councils.names()),
        Edits.of(store.ledger(), councils.names()));
  }

  /** To be called when people, corrections or removals changed. */
  void decisionsChanged() {
    understanding = understand();
  }

  /** Replaces a document; seen after the next commit. */
  void put(Findings findings) throws IOException {
    String id = findings.document().id().value();
    List<NearCopies.Said> said = StatementsSaid.of(findings);
    List<@Nullable Copies> now;
    if (said.isEmpty()) {
      synchronized (copiesLock) {
        copies.remove(id);
      }
      engine.put(findings);
      return;
    }
    synchronized (copiesLock) {
      copies.put(id, said);
      now = copies.of(id);
      shown.put(id, now);
    }
    engine.put(StatementsSaid.withCopies(findings, now));
  }

  /** Reads what the store holds of a document once more and puts that. */
  Findings putAgain(StoredDocument document) throws IOException {
    Findings findings = understanding.of(store, document);
    put(findings);
    return findings;
  }

  /** Takes a document out of the engine. */
  void remove(String id) throws IOException {
    synchronized (copiesLock) {
      copies.remove(id);
      shown.remove(id);
    }
    engine.remove(new DocumentId(id));
  }

  /**
   * Makes all that was put visible, stamped with the journal's place; all of it is journalled.
   *
   * @param last whether this is the last commit of a run, which keeps what near-copies are found by
   */
  void commit(boolean last) throws IOException {
    List<String> touched = copies.takeTouched();
    for (String id : touched) {
      Optional<StoredDocument> document = store.ledger().document(id);
      if (document.isPresent() && !copies.of(id).equals(shown.get(id))) {
        putAgain(document.get());
      }
    }
    // a document that was put again touches its whole cluster once more, but changes nothing
    copies.takeTouched();
    String stamp = store.position().toString();
    engine.commit(stamp);
    shown.clear();
    if (last) {
      CopiesFile.write(copiesFile(), stamp, copies);
    }
  }

  private Path copiesFile() {
    return store.folder().resolve("copies");
  }

  /** Whether the engine's last commit covers all that was journalled. */
  boolean isCommitted() throws IOException {
    return engine.stamp().equals(store.position().toString());
  }

  /** Where the engine's last commit stands in the journal; empty for a new engine. */
  Optional<JournalPosition> stamp() throws IOException {
    return JournalPosition.of(engine.stamp());
  }

  /** Finds again what near-copies are found by; false where it has to be made anew. */
  boolean readCopies() throws IOException {
    NearCopies read = new NearCopies();
    if (CopiesFile.read(copiesFile(), engine.stamp(), read)) {
      copies = read;
      return true;
    }
    copies = new NearCopies();
    return false;
  }

  /** Enters a document's statements without putting it. */
  void knowCopies(Findings findings) {
    copies.put(findings.document().id().value(), StatementsSaid.of(findings));
  }

  /** Nothing is to be told anew of what was entered so far. */
  void copiesKnown() {
    copies.takeTouched();
  }

  public Store store() {
    return store;
  }

  public SearchEngine engine() {
    return engine;
  }

  IngestParts parts() {
    return parts;
  }

  Understanding understanding() {
    return understanding;
  }

  OperatorCouncils councils() {
    return councils;
  }

  /** Closes the engine without a commit, and leaves the store open. */
  void closeEngine() throws IOException {
    engine.close();
  }

  @Override
  public void close() throws IOException {
    try (store) {
      engine.close();
    }
  }
}
