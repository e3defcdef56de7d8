package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.attribute.Extractor;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.StableId;
import org.onrecord.read.ReadResult;

/** Reads and understands sources without an index. */
public final class Extraction {

  private final IngestParts parts;
  private final Extractor extractor;

  private Extraction(IngestParts parts, Extractor extractor) {
    this.parts = parts;
    this.extractor = extractor;
  }

  /**
   * Extraction that knows the bundled councils and the operator's.
   *
   * @param councils the operator's councils.csv
   * @throws IOException if that is not of its form
   */
  public static Extraction of(IngestParts parts, Optional<Path> councils) throws IOException {
    Gazetteer gazetteer =
        councils.isPresent() ? Gazetteer.withOperators(councils.get()) : Gazetteer.bundled();
    return new Extraction(parts, Extractor.of(gazetteer));
  }

  /**
   * Reads all sources, in order.
   *
   * @param read takes each reading with what was found in it
   * @param progress is told what cannot be read
   * @return how many failed
   */
  public int run(
      List<String> inputs,
      AddOptions options,
      BiConsumer<SourceDocument, Findings> read,
      Progress progress)
      throws IOException {
    try (SourceWalk walk = new SourceWalk(inputs, options)) {
      return all(walk, read, progress);
    }
  }

  private int all(SourceWalk walk, BiConsumer<SourceDocument, Findings> read, Progress progress)
      throws IOException {
    int failed = 0;
    while (walk.hasNext()) {
      Sourced next = walk.next();
      switch (next) {
        case Sourced.Waiting source -> failed += one(source, read, progress);
        case Sourced.Failed bad -> {
          failed++;
          progress.failed(bad.path(), bad.reason());
        }
        case Sourced.Skipped skipped -> progress.skipped(skipped.path(), skipped.reason());
        case Sourced.Lines lines ->
            progress.skipped(lines.path(), "holds documents that were extracted already");
        case Sourced.Ready ready -> throw new IllegalStateException(ready.path());
        case Sourced.Unchanged unchanged -> throw new IllegalStateException(unchanged.path());
      }
    }
    return failed;
  }

  private int one(
      Sourced.Waiting source, BiConsumer<SourceDocument, Findings> read, Progress progress)
      throws IOException {
    return switch (parts.reader().read(source.file())) {
      case ReadResult.Read result -> {
        SourceDocument reading = result.document();
        String sha256 = StableId.sha256Hex(source.file().bytes());
        Metadata all = source.said().over(reading.stated());
        String url = all.url();
        DocumentId id = url == null ? DocumentId.ofBytes(sha256) : DocumentId.ofUrl(url);
        try {
          Findings raw = extractor.extract(reading, id, sha256, source.said());
          read.accept(reading, parts.themes().tag(raw));
          yield 0;
        } catch (RuntimeException | StackOverflowError e) {
          // as in an add: one document never stops the others
          progress.failed(source.path(), "could not be understood: " + e);
          yield 1;
        }
      }
      case ReadResult.Unreadable bad -> {
        progress.failed(source.path(), bad.reason());
        yield 1;
      }
      case ReadResult.Skipped skipped -> {
        progress.skipped(source.path(), skipped.reason());
        yield 0;
      }
      case ReadResult.Lines lines -> {
        progress.skipped(source.path(), "holds documents that were extracted already");
        yield 0;
      }
    };
  }
}
