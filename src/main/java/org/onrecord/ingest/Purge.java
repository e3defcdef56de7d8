package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribute.Extractor;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Ledger;
import org.onrecord.store.Snapshots;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Leaves no byte of what was removed: readings are blanked, the snapshots that they were read from
 * go, the journal is written anew, and a new index is made from what is left.
 */
public final class Purge {

  /** What no program can reach from here. */
  public static final String OUT_OF_REACH =
      "not reached: backups made before, files exported or downloaded, copies in other places, and"
          + " what the disk keeps of deleted files";

  private final Store store;
  private final Understanding understanding;
  private final Set<String> removedWords = new LinkedHashSet<>();

  private Purge(Store store, Understanding understanding) {
    this.store = store;
    this.understanding = understanding;
  }

  /**
   * Purges, with a rebuild.
   *
   * @return how many documents lost words
   * @throws IOException if something cannot be read or written; what is done is then done, and can
   *     be begun again
   */
  public static int run(Path folder, IngestParts parts) throws IOException {
    int blanked;
    try (Store store = Store.open(folder)) {
      OperatorCouncils councils = OperatorCouncils.open(store, Optional.empty());
      Understanding understanding =
          new Understanding(
              Extractor.of(councils.gazetteer()),
              parts.themes(),
              new Lines(councils.names()),
              Edits.of(store.ledger(), councils.names()));
      blanked = new Purge(store, understanding).run();
    }
    try (Store store = Store.open(folder)) {
      Rebuild.run(store, parts, null);
    }
    return blanked;
  }

  private int run() throws IOException {
    Ledger ledger = store.ledger();
    Map<String, StoredDocument> now = new LinkedHashMap<>();
    Map<String, Set<String>> wordsOfLines = new LinkedHashMap<>();
    int blanked = 0;
    for (StoredDocument document : ledger.documents()) {
      Set<String> words = understanding.removedWords(understanding.raw(store, document));
      removedWords.addAll(words);
      now.put(document.id(), document);
      if (!words.isEmpty()) {
        blanked++;
        if (document.line() == null) {
          now.put(document.id(), blanked(document, words));
        } else {
          wordsOfLines.put(document.id(), words);
        }
      }
    }
    now.putAll(new PurgedLines(store, wordsOfLines).rewritten(ledger));
    store.rewrite(lines(ledger, now));
    return blanked;
  }

  private StoredDocument blanked(StoredDocument document, Set<String> words) throws IOException {
    SourceDocument reading = store.reading(document);
    Metadata head = reading.stated();
    String title = head.title();
    Metadata stated =
        new Metadata(
            title == null ? null : Removed.blank(title, words),
            head.url(),
            head.publisher(),
            head.sourceClass(),
            head.body(),
            head.date(),
            head.authorities(),
            head.retrieved(),
            head.licence());
    SourceDocument blank =
        new SourceDocument(
            reading.source(),
            Removed.blank(reading.text(), words),
            reading.blocks(),
            stated,
            reading.reader(),
            true,
            List.of());
    Snapshots.Staged staged = store.readings().stage(Store.bytes(blank));
    store.readings().publish(List.of(staged));
    return document.withoutBytes(staged.sha256());
  }

  private List<JournalLine> lines(Ledger ledger, Map<String, StoredDocument> now) {
    List<JournalLine> lines = new ArrayList<>(ledger.councils());
    ledger.tombstones().forEach(t -> lines.add(new JournalLine.Removed(t)));
    ledger.people().stream()
        .filter(p -> !ledger.isRemoved(p.id()))
        .forEach(p -> lines.add(new JournalLine.Named(p)));
    ledger.corrections().values().stream()
        .flatMap(List::stream)
        .filter(c -> !ledger.isRemoved(c.record()) && isClean(c.value() + '\n' + c.reason()))
        .forEach(c -> lines.add(new JournalLine.Corrected(c)));
    now.values().forEach(d -> lines.add(new JournalLine.Stored(d)));
    lines.addAll(superseded(ledger));
    ledger.failures().stream()
        .filter(f -> !ledger.isRemovedHash(SourceUnderstanding.hashOfPath(f.path())))
        .forEach(lines::add);
    ledger.lastRun().ifPresent(lines::add);
    return lines;
  }

  private List<JournalLine> superseded(Ledger ledger) {
    List<JournalLine> lines = new ArrayList<>();
    for (JournalLine.OldRecord old : ledger.superseded()) {
      String document = ledger.documentOfSuperseded(old.id()).orElse("");
      boolean kept =
          ledger.document(document).isPresent()
              && !ledger.isRemoved(old.id())
              && isClean(old.entry().path("text").asText())
              && !ledger.isRemoved(old.entry().path("speaker").path("id").asText());
      if (kept) {
        lines.add(new JournalLine.Superseded(new DocumentId(document).value(), List.of(old)));
      }
    }
    return lines;
  }

  private boolean isClean(String text) {
    return removedWords.stream().noneMatch(text::contains);
  }
}
