package org.onrecord.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.StableId;
import org.onrecord.read.ReadResult;
import org.onrecord.store.Ledger;
import org.onrecord.store.Snapshots;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Reads and understands one source, and puts its bytes on the disk under a temporary name. Several
 * threads do this at once; the ledger is looked at under its own lock.
 */
final class SourceUnderstanding {

  private final OpenIndex index;
  private final Understanding understanding;
  private final Store store;
  private final boolean retag;

  SourceUnderstanding(OpenIndex index, boolean retag) {
    this.index = index;
    this.understanding = index.understanding();
    this.store = index.store();
    this.retag = retag;
  }

  /**
   * What becomes of one source.
   *
   * @throws IOException if the store cannot be written, which ends the run
   */
  Sourced of(Sourced.Waiting source) throws IOException {
    String sha256 = StableId.sha256Hex(source.file().bytes());
    Optional<StoredDocument> known;
    synchronized (store.ledger()) {
      Ledger ledger = store.ledger();
      if (ledger.isRemovedHash(sha256) || ledger.isRemovedHash(hashOfPath(source.key()))) {
        return new Sourced.Skipped(source.path(), "removed earlier: it stays out");
      }
      known = ledger.idOfPath(source.key()).flatMap(ledger::document);
      if (known.isEmpty()) {
        known = ledger.document(DocumentId.ofBytes(sha256).value());
      }
    }
    boolean same =
        known.isPresent()
            && known.get().sha256().equals(sha256)
            && known.get().said().equals(source.said());
    return same && !retag ? new Sourced.Unchanged(source.path()) : read(source, sha256);
  }

  static String hashOfPath(String key) {
    return StableId.of("path", key);
  }

  private Sourced read(Sourced.Waiting source, String sha256) throws IOException {
    return switch (index.parts().reader().read(source.file())) {
      case ReadResult.Read read -> understood(source, sha256, read.document());
      case ReadResult.Unreadable bad ->
          new Sourced.Failed(source.path(), source.key(), bad.reason());
      case ReadResult.Skipped skipped -> new Sourced.Skipped(source.path(), skipped.reason());
      case ReadResult.Lines lines ->
          new Sourced.Failed(source.path(), source.key(), "lines of documents inside an archive");
    };
  }

  private Sourced understood(Sourced.Waiting source, String sha256, SourceDocument reading)
      throws IOException {
    DocumentId id = id(source, sha256, reading);
    synchronized (store.ledger()) {
      if (store.ledger().isRemoved(id.value())) {
        return new Sourced.Skipped(source.path(), "removed earlier: it stays out");
      }
    }
    Findings findings;
    try {
      findings = understanding.of(reading, id, sha256, source.said());
    } catch (RuntimeException | StackOverflowError e) {
      // one document never stops the others, whatever is wrong with it or with us
      return new Sourced.Failed(source.path(), source.key(), "could not be understood: " + e);
    }
    Snapshots.Staged bytes = store.snapshots().stage(source.file().bytes());
    Snapshots.Staged text = store.readings().stage(Store.bytes(reading));
    StoredDocument document =
        new StoredDocument(
            index.parts().clock().instant().toString(),
            source.key(),
            id.value(),
            sha256,
            text.sha256(),
            reading.reader(),
            source.said(),
            null,
            false,
            sum(findings));
    return new Sourced.Ready(
        source.path(), document, findings, List.of(bytes), List.of(text), reading.notes());
  }

  /**
   * A path keeps the id that it was first given. A new one has its address's, unless another file
   * that is still there has that address too: pages of one site often all name its front page.
   */
  private DocumentId id(Sourced.Waiting source, String sha256, SourceDocument reading) {
    Metadata all = source.said().over(reading.stated());
    String url = all.url();
    synchronized (store.ledger()) {
      Ledger ledger = store.ledger();
      Optional<String> known = ledger.idOfPath(source.key());
      String said = source.said().url();
      if (said != null && !known.equals(Optional.of(DocumentId.ofUrl(said).value()))) {
        known = Optional.empty();
      }
      if (known.isPresent()) {
        return new DocumentId(known.get());
      }
      if (url == null) {
        return DocumentId.ofBytes(sha256);
      }
      DocumentId ofUrl = DocumentId.ofUrl(url);
      boolean taken =
          ledger
              .document(ofUrl.value())
              .filter(d -> !d.path().equals(source.key()) && !d.sha256().equals(sha256))
              .filter(d -> SourcePaths.isThere(d.path()))
              .isPresent();
      return taken ? DocumentId.ofBytes(sha256) : ofUrl;
    }
  }

  static StoredDocument.Sum sum(Findings f) {
    int passages =
        (int) f.passages().stream().filter(p -> p.role() != PassageRole.BOILERPLATE).count();
    return new StoredDocument.Sum(
        passages,
        f.statements().size(),
        f.commitments().size(),
        f.document().date().yearFacet(),
        f.document().authorities().stream().map(a -> a.code()).toList());
  }
}
