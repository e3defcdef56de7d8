package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: as the JSON interface answers, on the command line. */
@Command(name = "search", description = "Searches, with the same answers as /api/search.")
final class SearchCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(paramLabel = "QUERY", description = "what to look for")
  private String query = "";

  @Option(names = "--kind", paramLabel = "K", description = "paragraph, quote, commitment, …")
  private @Nullable String kind;

  @Option(names = "--size", paramLabel = "N", defaultValue = "20", description = "1 to 100")
  private int size = 20;

  @Option(names = "--json", description = "the answer whole")
  private boolean json;

  @Option(names = "--syntax", paramLabel = "S", description = "onrecord or lucene")
  private @Nullable String syntax;

  SearchCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<String> parameters = new ArrayList<>(List.of("q", query, "size", String.valueOf(size)));
    if (kind != null) {
      parameters.addAll(List.of("kind", kind));
    }
    if (syntax != null) {
      parameters.addAll(List.of("syntax", syntax));
    }
    if (!json) {
      parameters.addAll(List.of("facets", "none"));
    }
    OneSearch.Answer answer;
    try (OneSearch search = OneSearch.over(parts, index.folder())) {
      answer = search.ask(parameters);
    }
    if (answer.status() != 200) {
      terminal.say("onrecord: " + answer.json().path("error").path("message").asText());
      return ExitCodes.USAGE;
    }
    if (json) {
      terminal.print(answer.json().toString());
    } else {
      print(answer.json());
    }
    return ExitCodes.DONE;
  }

  private void print(JsonNode found) {
    found.path("warnings").forEach(w -> terminal.say(w.path("message").asText()));
    found.path("notes").forEach(n -> terminal.say(n.path("message").asText()));
    terminal.print(found.path("total").asLong() + " " + found.path("understood").asText());
    for (JsonNode hit : found.path("hits")) {
      JsonNode who = hit.path("speaker").isNull() ? hit.path("who") : hit.path("speaker");
      String name = who.path("name").asText("");
      terminal.print("");
      terminal.print(
          (name.isEmpty() ? "" : name + ": ") + hit.path("text").asText().replace('\n', ' '));
      terminal.print(
          "  "
              + hit.path("document").path("title").asText()
              + ", "
              + hit.path("date").path("earliest").asText("undated")
              + ", "
              + hit.path("permalink").asText());
    }
    if (!found.path("did_you_mean").isNull()) {
      terminal.say("did you mean: " + found.path("did_you_mean").asText());
    }
  }
}
