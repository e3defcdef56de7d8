package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.cli.EngineChoice;
import org.onrecord.cli.Parts;
import org.onrecord.cli.StoreArchive;
import org.onrecord.ingest.IngestParts;
import org.onrecord.ingest.OperatorCouncils;
import org.onrecord.lucene.Generations;
import org.onrecord.lucene.KeptCommits;
import org.onrecord.lucene.LuceneAnalysis;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.lucene.LuceneSyntax;
import org.onrecord.lucene.MonitorThemeTagger;
import org.onrecord.model.StableId;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.ThemeTagger;
import org.onrecord.serve.SearchServer;
import org.onrecord.serve.ServerConfig;
import org.onrecord.serve.ServerParts;
import org.onrecord.store.JournalPosition;
import org.onrecord.store.Store;

/** The parts of the program, joined by hand: the only place that knows which engine it is. */
public final class Joined implements Parts {

  private static final int THREADS = 2;

  private final Config config;
  private final Callable<ThemeTagger> taxonomy;
  private @Nullable Ahead<ThemeTagger> themes;
  private EngineChoice choice = EngineChoice.EMBEDDED;

  /**
   * The parts as this configuration wants them.
   *
   * @throws IOException if the operator's taxonomy cannot be read
   */
  public Joined(Config config) throws IOException {
    this.config = config;
    if (config.themes().isPresent()) {
      ThemeTagger own = MonitorThemeTagger.ofFile(config.themes().get());
      this.taxonomy = () -> own;
    } else {
      this.taxonomy = MonitorThemeTagger::shipped;
    }
  }

  @Override
  public Clock clock() {
    return config.clock();
  }

  @Override
  public ThemeTagger themes() {
    try {
      return tagger().get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins to make it when first asked for: most commands end without. */
  private synchronized Ahead<ThemeTagger> tagger() {
    Ahead<ThemeTagger> known = themes;
    if (known == null) {
      known = Ahead.of("themes", taxonomy);
      themes = known;
    }
    return known;
  }

  @Override
  public void engine(EngineChoice choice) {
    this.choice = choice;
  }

  private IngestParts.Engines engines() {
    return choice.urls().isPresent()
        ? new Clusters(choice, choice.urls().get())
        : new LuceneEngines(this::themes);
  }

  @Override
  public Ingesting ingesting(Consumer<String> messages) {
    var readers = new Readers();
    var parts = new IngestParts(engines(), readers, themes(), THREADS, config.clock(), messages);
    return new Ingesting() {
      @Override
      public IngestParts parts() {
        return parts;
      }

      @Override
      public void close() {
        readers.close();
      }
    };
  }

  @Override
  public SearchEngine reading(Path index) throws IOException {
    needIndex(index);
    return engines().readWhole(index);
  }

  private static void needIndex(Path index) throws IOException {
    if (Files.notExists(index.resolve("journal"))) {
      throw new NoSuchFileException(index + ": there is no index here; onrecord add makes one");
    }
  }

  /** What is damaged, of the index or of what it was made from. */
  private static Optional<String> damage(SearchEngine engine, Path index) throws IOException {
    Optional<String> ofEngine =
        engine instanceof LuceneEngine embedded ? embedded.damage() : Optional.empty();
    if (ofEngine.isPresent()) {
      return ofEngine;
    }
    String stamp = engine.stamp();
    try (Store store = Store.openReadOnly(index)) {
      Optional<String> lost = lost(stamp, store);
      return lost.isPresent() ? lost : store.damage().stream().findFirst();
    }
  }

  private static Optional<String> lost(String stamp, Store store) throws IOException {
    Optional<JournalPosition> place = JournalPosition.of(stamp);
    return place.isPresent() && store.since(place.get()).isEmpty()
        ? Optional.of(
            store.folder() + "/journal: has not all that the index was made from: run rebuild")
        : Optional.empty();
  }

  @Override
  public Optional<String> lostLines(Path index) throws IOException {
    // first the index, then the journal, which may have grown meanwhile
    Optional<String> stamp = choice.urls().isEmpty() ? KeptCommits.stamp(index) : Optional.empty();
    try (Store store = Store.openReadOnly(index)) {
      return stamp.isPresent() ? lost(stamp.get(), store) : Optional.empty();
    }
  }

  @Override
  public List<String> damage(Path index) throws IOException {
    return damage(index, KeptCommits::damage);
  }

  @Override
  public List<String> plainDamage(Path index) throws IOException {
    return damage(index, KeptCommits::unopened);
  }

  private List<String> damage(Path index, Function<Path, List<String>> look) throws IOException {
    List<String> wrong = new ArrayList<>();
    if (choice.urls().isEmpty()) {
      wrong.addAll(look.apply(index));
    }
    lostLines(index).ifPresent(wrong::add);
    return wrong;
  }

  /** An index in another form than this program's would be read as what it is not. */
  private static LuceneEngine readable(LuceneEngine engine, Path index) throws IOException {
    if (!engine.isReadable()) {
      engine.close();
      throw new IOException(
          index + ": the index was written by another version of the program: run rebuild");
    }
    return engine;
  }

  @Override
  public Serving serve(Path index, ServerConfig config) throws IOException {
    needIndex(index);
    Ahead<ThemeTagger> tagger = tagger();
    Gazetteer gazetteer = OperatorCouncils.gazetteer(index);
    Ahead<StoreArchive> archive =
        Ahead.of(
            "archive",
            () ->
                new StoreArchive(
                    index,
                    code -> gazetteer.council(code).map(c -> c.authority().name()).orElse(code)));
    SearchEngine engine = engines().readWhole(index);
    try {
      var parts =
          new ServerParts(
              engine,
              archive.get(),
              tagger.get(),
              gazetteer::named,
              () -> damage(engine, index),
              new LuceneSyntax(),
              new LuceneAnalysis());
      SearchServer server = SearchServer.start(config, parts);
      return new Serving() {
        @Override
        public SearchServer server() {
          return server;
        }

        @Override
        public void close() throws IOException {
          try (engine) {
            server.close();
          }
        }
      };
    } catch (IOException | RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  private record LuceneEngines(Supplier<ThemeTagger> themes) implements IngestParts.Engines {
    @Override
    public SearchEngine open(Path index) throws IOException {
      return readable(LuceneEngine.open(index).configuredBy(configuration()), index);
    }

    /** Of the taxonomy, which the operator may replace; his councils stand in the journal. */
    private String configuration() {
      String all = themes.get().themes().toString();
      return StableId.sha256Hex(all.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public SearchEngine read(Path index) throws IOException {
      return readable(LuceneEngine.openReadOnly(index), index);
    }

    @Override
    public IngestParts.Fresh fresh(Path index) throws IOException {
      LuceneEngine engine = LuceneEngine.openNext(index).configuredBy(configuration());
      return new IngestParts.Fresh() {
        @Override
        public SearchEngine engine() {
          return engine;
        }

        @Override
        public void use() throws IOException {
          engine.promote();
          new Generations(index).dropOthers();
        }
      };
    }
  }
}
