package org.onrecord.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.StableId;
import org.onrecord.read.ExtractedLine;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Ledger;
import org.onrecord.store.StoredDocument;

/**
 * Reads blocks of lines of one source and puts what is new or changed. Several threads do this at
 * once.
 */
final class LinesReading {

  private static final String READER = "jsonl/1";

  private final OpenIndex index;
  private final Sourced.Lines source;
  private final String sha256;
  private final String at;
  private final Map<Long, StoredDocument> byHash = new HashMap<>();
  private final Map<String, StoredDocument> byKey = new HashMap<>();

  LinesReading(OpenIndex index, Sourced.Lines source, String sha256) {
    this.index = index;
    this.source = source;
    this.sha256 = sha256;
    this.at = index.parts().clock().instant().toString();
    for (StoredDocument each : index.store().ledger().documents()) {
      StoredDocument.Line line = each.line();
      if (line != null && each.path().startsWith(source.key() + '#')) {
        byHash.put(line.hash(), each);
        // two lines of one source name: neither can be told from the other once it changes
        byKey.merge(each.path(), each, (a, b) -> a);
      }
    }
  }

  /**
   * What became of a block.
   *
   * @param documents put and to be journalled, in the order of their lines
   */
  record Block(
      List<StoredDocument> documents,
      List<JournalLine> superseded,
      List<JournalLine.Failed> failed,
      int unchanged,
      int skipped) {}

  /**
   * Reads one block and puts what is new or changed in it.
   *
   * @throws IOException if the engine cannot be written
   */
  Block of(LineBlocks.Bytes block) throws IOException {
    var reading = new BlockReading(block);
    reading.all();
    return new Block(
        reading.documents, reading.superseded, reading.failed, reading.unchanged, reading.skipped);
  }

  /** The place of one line in a block. */
  private record Place(int from, int to) {}

  /** One block: lines that are as they were are passed over before they are parsed. */
  private final class BlockReading {
    private final LineBlocks.Bytes block;
    private final List<StoredDocument> documents = new ArrayList<>();
    private final List<JournalLine> superseded = new ArrayList<>();
    private final List<JournalLine.Failed> failed = new ArrayList<>();
    private int unchanged;
    private int skipped;

    BlockReading(LineBlocks.Bytes block) {
      this.block = block;
    }

    void all() throws IOException {
      List<Place> places = places();
      Iterator<ExtractedLine> parsed =
          index.understanding().lines().read(block.bytes(), 0, block.length(), source.path());
      for (Place place : places) {
        long hash = hash(place);
        if (isUnchanged(hash)) {
          unchanged++;
          parsed.next();
        } else {
          line(parsed.next(), place, hash);
        }
      }
    }

    private boolean isUnchanged(long hash) {
      StoredDocument known = byHash.get(hash);
      return known != null && known.said().equals(source.said());
    }

    private List<Place> places() {
      List<Place> places = new ArrayList<>();
      byte[] bytes = block.bytes();
      int from = 0;
      boolean blank = true;
      for (int i = 0; i < block.length(); i++) {
        boolean end = bytes[i] == '\n';
        if (!end) {
          blank &= bytes[i] >= 0 && bytes[i] <= ' ';
        }
        if (end || i == block.length() - 1) {
          if (!blank) {
            places.add(new Place(from, end ? i : i + 1));
          }
          from = i + 1;
          blank = true;
        }
      }
      return places;
    }

    private long hash(Place place) {
      var crc = new CRC32C();
      crc.update(block.bytes(), place.from(), place.to() - place.from());
      // the length beside the checksum: 64 bits that tell two lines of one file apart
      return crc.getValue() << 32 | (place.to() - place.from());
    }

    private void line(ExtractedLine line, Place place, long hash) throws IOException {
      switch (line) {
        case ExtractedLine.Refused refused -> fail(place, refused.reason());
        case ExtractedLine.Extracted extracted -> {
          try {
            put(extracted, place, hash);
          } catch (RuntimeException | StackOverflowError e) {
            fail(place, "could not be understood: " + e);
          }
        }
      }
    }

    private void fail(Place place, String reason) {
      long offset = block.offset() + place.from();
      failed.add(new JournalLine.Failed(at, source.key() + "#byte " + offset, reason));
    }

    private void put(ExtractedLine.Extracted line, Place place, long hash) throws IOException {
      String name = line.findings().document().source();
      String key = source.key() + '#' + name;
      DocumentId id = id(line, place, key);
      @Nullable StoredDocument before;
      synchronized (index.store().ledger()) {
        Ledger ledger = index.store().ledger();
        if (ledger.isRemoved(id.value())) {
          skipped++;
          return;
        }
        before = ledger.document(id.value()).orElse(null);
      }
      Metadata said = source.said();
      Findings named = index.understanding().lines().named(line.findings(), id, sha256, said);
      Findings findings = index.understanding().ofHandedIn(named);
      if (before != null) {
        Optional<Findings> former = index.engine().document(id);
        former.flatMap(f -> Superseding.of(f, findings)).ifPresent(superseded::add);
      }
      index.put(findings);
      var where =
          new StoredDocument.Line(block.offset() + place.from(), place.to() - place.from(), hash);
      documents.add(
          new StoredDocument(
              at,
              key,
              id.value(),
              sha256,
              null,
              READER,
              said,
              where,
              false,
              SourceUnderstanding.sum(findings)));
    }

    private DocumentId id(ExtractedLine.Extracted line, Place place, String key) {
      if (Lines.isNamed(line)) {
        return line.findings().document().id();
      }
      StoredDocument known = byKey.get(key);
      if (known != null) {
        return known.documentId();
      }
      byte[] bytes = java.util.Arrays.copyOfRange(block.bytes(), place.from(), place.to());
      return DocumentId.ofBytes(StableId.sha256Hex(bytes));
    }
  }
}
