package org.onrecord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onrecord.Config;
import org.onrecord.Joined;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Progress;
import org.onrecord.serve.ServerConfig;

/** The browser, and servers over indexes of their own; the first is over the sample corpus. */
final class Stage implements AutoCloseable {

  private static final Path SAMPLE = Path.of("src/main/resources/org/onrecord/sample");
  private static final Path WEB = Path.of("web");

  /** The day on which due dates are judged. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Driver driver;
  private final Server sample;

  private Stage(Driver driver, Server sample) {
    this.driver = driver;
    this.sample = sample;
  }

  /** Starts browser and server; skips the asking test where no browser can be had. */
  static Stage open() {
    try {
      Driver driver = Driver.start();
      try {
        AddOptions options = AddOptions.NONE.withManifest(SAMPLE.resolve("manifest.csv"));
        Optional<Path> councils = Optional.of(SAMPLE.resolve("councils.csv"));
        Path documents = sample();
        try {
          return new Stage(driver, Server.over(driver, documents, councils, options));
        } finally {
          deleteAll(documents);
        }
      } catch (IOException | RuntimeException e) {
        driver.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The corpus's documents alone, as its INDEX names them. */
  private static Path sample() throws IOException {
    Path folder = Files.createTempDirectory("onrecord-sample");
    for (String name : Files.readAllLines(SAMPLE.resolve("INDEX"))) {
      if (!name.isBlank()) {
        Files.copy(SAMPLE.resolve(name.strip()), folder.resolve(name.strip()));
      }
    }
    return folder;
  }

  private static void deleteAll(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, IOException failure)
              throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The sample corpus. */
  Site site() {
    return sample.site();
  }

  /** A further server over what lies in a folder. */
  Server over(Path folder) throws IOException {
    return Server.over(driver, folder, Optional.empty(), AddOptions.NONE);
  }

  @Override
  public void close() throws IOException {
    try (driver) {
      sample.close();
    }
  }

  /** A server over an index that is gone when it is closed. */
  static final class Server implements AutoCloseable {

    private final Parts.Serving serving;
    private final Path folder;
    private final Site site;

    private Server(Parts.Serving serving, Path folder, Site site) {
      this.serving = serving;
      this.folder = folder;
      this.site = site;
    }

    private static Server over(
        Driver driver, Path documents, Optional<Path> councils, AddOptions options)
        throws IOException {
      Path folder = Files.createTempDirectory("onrecord-web");
      var parts = new Joined(new Config(CLOCK, Optional.empty()));
      try (Parts.Ingesting ingesting = parts.ingesting(line -> {});
          OpenIndex index = OpenIndex.open(folder, ingesting.parts(), councils)) {
        Add.run(index, List.of(documents.toString()), options, Progress.NONE);
      }
      var config = new ServerConfig("127.0.0.1", 0, null, List.of(), null, WEB, CLOCK);
      Parts.Serving serving = parts.serve(folder, config);
      String base = "http://127.0.0.1:" + serving.server().port();
      return new Server(serving, folder, new Site(base, driver.browser()));
    }

    Site site() {
      return site;
    }

    @Override
    public void close() throws IOException {
      serving.close();
      deleteAll(folder);
    }
  }
}
