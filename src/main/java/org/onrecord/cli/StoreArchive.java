package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.ingest.MergedPeople;
import org.onrecord.model.DocumentId;
import org.onrecord.model.RecordId;
import org.onrecord.search.Entry;
import org.onrecord.serve.Archive;
import org.onrecord.store.DamagedStore;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Ledger;
import org.onrecord.store.ModelJson;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/** The store as the server shows it, kept up with what {@code add} writes meanwhile. */
public final class StoreArchive implements Archive {

  private final Path index;
  private final Function<String, String> nameOfCode;
  private Store store;

  /**
   * The store of an index.
   *
   * @param nameOfCode a council's name by its code
   * @throws IOException if it cannot be read
   */
  public StoreArchive(Path index, Function<String, String> nameOfCode) throws IOException {
    this.index = index;
    this.nameOfCode = nameOfCode;
    this.store = Store.openReadOnly(index);
  }

  private Ledger ledger() throws IOException {
    try {
      store.readOn();
    } catch (DamagedStore e) {
      // a purge or a restore put another journal in this one's place
      store = Store.openReadOnly(index);
    }
    return store.ledger();
  }

  @Override
  public synchronized Optional<Snapshot> snapshot(DocumentId id) throws IOException {
    Optional<StoredDocument> found = ledger().document(id.value());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StoredDocument document = found.get();
    String name = document.path().replaceFirst("^.*[/\\\\!#]", "");
    if (document.purged()) {
      return Optional.of(new Snapshot(name, new byte[0], true));
    }
    StoredDocument.Line line = document.line();
    boolean edited = !store.ledger().tombstones().isEmpty();
    if (line != null) {
      byte[] bytes = store.snapshots().read(document.sha256(), line.offset(), line.length());
      return Optional.of(new Snapshot(name + ".json", bytes, edited));
    }
    boolean redacted = edited || store.reading(document).redacted();
    return Optional.of(new Snapshot(name, store.snapshots().read(document.sha256()), redacted));
  }

  @Override
  public synchronized boolean isRemoved(String id) throws IOException {
    return ledger().isRemoved(id);
  }

  @Override
  public synchronized Optional<String> redirect(String personId) throws IOException {
    return new MergedPeople(ledger().people()).redirect(personId);
  }

  @Override
  public synchronized List<Joined> joined(String personId) throws IOException {
    return ledger().people().stream()
        .filter(p -> p.id().equals(personId))
        .map(p -> new Joined(p.name(), p.aliases(), p.source()))
        .toList();
  }

  @Override
  public synchronized Optional<Superseded> superseded(RecordId id) throws IOException {
    Optional<JournalLine.OldRecord> old = ledger().superseded(id.value());
    if (old.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = ModelJson.MAPPER.treeToValue(old.get().entry(), Entry.class);
    String nearest = old.get().nearest();
    return Optional.of(new Superseded(entry, nearest == null ? null : new RecordId(nearest)));
  }

  @Override
  public synchronized List<Correction> corrections(RecordId id) throws IOException {
    return ledger().corrections(id.value()).stream()
        .map(c -> new Correction(c.field(), c.value(), c.reason(), c.date()))
        .toList();
  }

  @Override
  public synchronized Optional<Instant> added(DocumentId id) throws IOException {
    return ledger().document(id.value()).map(d -> Instant.parse(d.at()));
  }

  @Override
  public synchronized List<DocumentId> newest(int skip, int most) throws IOException {
    List<StoredDocument> all = new ArrayList<>(ledger().documents());
    List<DocumentId> page = new ArrayList<>();
    for (int i = all.size() - 1 - skip; i >= 0 && page.size() < most; i--) {
      page.add(all.get(i).documentId());
    }
    return page;
  }

  @Override
  public synchronized Status status() throws IOException {
    Ledger ledger = ledger();
    Map<Cell, Long> cells = new LinkedHashMap<>();
    long undated = 0;
    String last = "";
    for (StoredDocument each : ledger.documents()) {
      List<String> codes = each.sum().authorities();
      cells.merge(
          new Cell(codes.isEmpty() ? "" : codes.getFirst(), each.sum().year()), 1L, Long::sum);
      undated += each.sum().year().equals("undated") ? 1 : 0;
      last = each.at().compareTo(last) > 0 ? each.at() : last;
    }
    List<Coverage> coverage =
        cells.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparing(Cell::code).thenComparing(Cell::year)))
            .map(e ->
                new Coverage(
                    e.getKey().code(),
                    e.getKey().code().isEmpty() ? "" : nameOfCode.apply(e.getKey().code()),
                    e.getKey().year(),
                    e.getValue()))
            .toList();
    List<Failure> failures =
        ledger.failures().stream().map(f -> new Failure(f.path(), f.reason())).toList();
    String ran = ledger.lastRun().map(JournalLine.Ran::at).orElse(last);
    return new Status(
        ledger.documents().size(),
        undated,
        ran.isEmpty() ? null : Instant.parse(ran),
        coverage,
        failures.reversed());
  }

  private record Cell(String code, String year) {}
}
