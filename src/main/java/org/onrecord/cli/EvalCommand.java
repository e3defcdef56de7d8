package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval}: ranking cases, and how many hold. */
@Command(name = "eval", description = "Runs ranking cases; prints nDCG@10 and the share held.")
final class EvalCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(paramLabel = "FILE.jsonl", description = "one case in each line")
  private Path file = Path.of("queries.jsonl");

  @Option(names = "--corpus", paramLabel = "NAME", description = "only cases over this corpus")
  private @Nullable String corpus;

  EvalCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<EvalCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        EvalCase one = EvalCase.of(Json.MAPPER.readTree(line));
        if (corpus == null || corpus.equals(one.corpus())) {
          cases.add(one);
        }
      }
    }
    UnaryOperator<String> sourceOf = sources();
    double gain = 0;
    int graded = 0;
    int failed = 0;
    try (OneSearch search = OneSearch.over(parts, index.folder())) {
      for (EvalCase one : cases) {
        JsonNode hits = hits(search, one);
        List<String> wrong = one.wrong(hits, sourceOf);
        wrong.forEach(each -> terminal.say(one.query() + ": " + each));
        failed += wrong.isEmpty() ? 0 : 1;
        if (!one.top().isEmpty()) {
          gain += one.gain(hits, sourceOf);
          graded++;
        }
      }
    }
    terminal.print(
        String.format(
            Locale.ROOT,
            "cases %d, held %d, share held %.3f, nDCG@10 %.3f",
            cases.size(),
            cases.size() - failed,
            cases.isEmpty() ? 1 : (cases.size() - failed) / (double) cases.size(),
            graded == 0 ? 1 : gain / graded));
    return failed == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private UnaryOperator<String> sources() throws IOException {
    Map<String, String> names = new HashMap<>();
    try (Store store = Store.openReadOnly(index.folder())) {
      store
          .ledger()
          .documents()
          .forEach(d -> names.put(d.id(), d.path().replaceFirst("^.*[/\\\\!#]", "")));
    }
    return id -> names.getOrDefault(id, "");
  }

  private static JsonNode hits(OneSearch search, EvalCase one) throws IOException {
    List<String> parameters =
        new ArrayList<>(List.of("q", one.query(), "size", "100", "facets", "none"));
    String kind = one.kind();
    if (kind != null) {
      parameters.addAll(List.of("kind", kind));
    }
    return search.ask(parameters).json().path("hits");
  }
}
