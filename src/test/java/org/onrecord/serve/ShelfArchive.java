package org.onrecord.serve;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;

/** The store's side of {@link Shelf}: what was handed in, removed, corrected and merged. */
final class ShelfArchive implements Archive {

  static final DocumentId REMOVED = DocumentId.ofUrl("https://removed.example/");
  static final String MERGED = "p_aaaaaaaaaaaaaaaaaaaa";

  private final List<Findings> documents;

  ShelfArchive(List<Findings> documents) {
    this.documents = List.copyOf(documents);
  }

  @Override
  public Optional<Snapshot> snapshot(DocumentId id) {
    return documents.stream()
        .filter(f -> f.document().id().equals(id))
        .findFirst()
        .map(f ->
            new Snapshot(
                f.document().source(),
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                f.document().body() != null));
  }

  @Override
  public boolean isRemoved(String id) {
    return Set.of(REMOVED.value(), "r_bbbbbbbbbbbbbbbbbbbb").contains(id);
  }

  @Override
  public Optional<String> redirect(String personId) {
    return personId.equals(MERGED) ? Optional.of(Shelf.ASHE.id()) : Optional.empty();
  }

  @Override
  public List<Joined> joined(String personId) {
    return personId.equals(Shelf.ASHE.id())
        ? List.of(new Joined("Rosalind Ashe", List.of("Rose Ashe", MERGED), "council register"))
        : List.of();
  }

  @Override
  public Optional<Superseded> superseded(RecordId id) {
    if (!id.equals(superseded())) {
      return Optional.empty();
    }
    Entry entry =
        Entries.of(documents.getFirst()).stream()
            .filter(e -> e.kind() == RecordKind.QUOTE)
            .findFirst()
            .orElseThrow();
    return Optional.of(new Superseded(entry, entry.id()));
  }

  /** The id of a record that only an older reading gave. */
  static RecordId superseded() {
    return new RecordId("r_dddddddddddddddddddd");
  }

  @Override
  public List<Correction> corrections(RecordId id) {
    return List.of(new Correction("speaker", "Rosalind Ashe", "misread", "2026-01-02"));
  }

  @Override
  public Optional<Instant> added(DocumentId id) {
    return Optional.of(Instant.parse("2026-11-20T10:00:00Z"));
  }

  @Override
  public List<DocumentId> newest(int skip, int most) {
    return documents.reversed().stream()
        .map(f -> f.document().id())
        .skip(skip)
        .limit(most)
        .toList();
  }

  @Override
  public Status status() {
    return new Status(
        documents.size(),
        1,
        Instant.parse("2026-11-20T10:00:00Z"),
        List.of(new Coverage(Shelf.MERE.code(), Shelf.MERE.name(), "2016", 1)),
        List.of(new Failure("scan.pdf", "no text in it")));
  }
}
