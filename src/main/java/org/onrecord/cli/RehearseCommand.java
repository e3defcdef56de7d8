package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.serve.ServerConfig;
import org.onrecord.store.Durable;
import picocli.CommandLine.Command;

/**
 * {@code rehearse}: adds the sample corpus, serves it, asks it a few questions, and leaves nothing
 * behind. The launcher runs it once after building, so that the JVM can write down which classes
 * the program needs and find them ready at every later start.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Runs through what other commands run through, for the JVM's class archive.")
final class RehearseCommand implements Callable<Integer> {

  /** What the first readers of a server ask for: words, phrases, expansions, filters. */
  private static final List<String> ASKED =
      List.of(
          "/readyz",
          "/api/search",
          "/api/search?q=damp+homes&kind=any&facets=authority,speaker,year,theme",
          "/api/search?q=%22damp+homes%22+OR+hous*&facets=all&sort=newest",
          "/api/search?q=adoptoin~1&from=2019-01-01&to=2026-01-01",
          "/api/search?q=speaker:%22nobody+at+all%22+school&year=2024",
          "/api/suggest?q=ho",
          "/api/parse?q=kind:commitment+due:2026",
          "/api/people",
          "/api/authorities",
          "/api/status",
          "/feed.atom");

  private final Parts parts;

  RehearseCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("onrecord-rehearsal");
    try {
      Path index = folder.resolve("index");
      DemoCommand.add(DemoCommand.unpacked(folder.resolve("sample")), index, parts, said -> {});
      try (Parts.Serving serving = parts.serve(index, ServerConfig.local(0, parts.clock()))) {
        String server = "http://127.0.0.1:" + serving.server().port();
        for (String path : ASKED) {
          try (InputStream answer = URI.create(server + path).toURL().openStream()) {
            answer.readAllBytes();
          }
        }
      }
    } finally {
      Durable.deleteAll(folder);
    }
    return ExitCodes.DONE;
  }
}
