package org.onrecord.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.query.Notice;
import org.onrecord.query.Notice.Severity;
import org.onrecord.query.ParsedQuery;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.Suggestion;

/** The routes under {@code /api/} that answer with one JSON object each. */
final class ApiRoutes {

  private static final int SUGGESTIONS = 10;
  private static final int LONGEST_TYPED = 100;

  private final SearchEngine engine;
  private final Archive archive;
  private final Reader reader;
  private final FacetLabels labels;
  private final RecordAnswers records;
  private final DocumentAnswers documents;
  private final PeopleAnswers people;
  private final AuthorityAnswers authorities;

  ApiRoutes(ServerParts parts, Reader reader, KnownPeople people) {
    this.engine = parts.engine();
    this.archive = parts.archive();
    this.reader = reader;
    this.labels = FacetLabels.of(parts.themes(), parts.engine());
    var known = new Known(engine, archive);
    this.records = new RecordAnswers(engine, archive, known);
    this.documents =
        new DocumentAnswers(engine, archive, new Marker(parts.analysis(), reader), known);
    this.people = new PeopleAnswers(engine, archive, people, known, labels);
    this.authorities = new AuthorityAnswers(engine, archive, parts.themes(), known, labels);
  }

  List<Route> routes() {
    return List.of(
        Route.search("/api/search", Question.names(), this::search),
        Route.search("/api/records/{id}", Set.of(), records::one),
        Route.search("/api/documents/{id}", Set.of("q", "syntax", "from", "size"), documents::one),
        Route.search("/api/documents/{id}/source", Set.of(), documents::source),
        Route.search("/api/people", Set.of("q", "authority", "size", "cursor"), people::list),
        Route.search("/api/people/{id}", Set.of(), people::one),
        Route.search("/api/authorities", Set.of(), authorities::list),
        Route.search("/api/authorities/{id}", Set.of(), authorities::one),
        Route.search("/api/themes", Set.of(), authorities::themes),
        Route.search("/api/suggest", Set.of("q"), this::suggest),
        Route.light("/api/parse", Set.of("q", "syntax"), this::parse),
        Route.light("/api/status", Set.of(), this::status),
        Route.light("/api/openapi.json", Set.of(), ask -> OpenApi.answer()));
  }

  private Answer search(Ask ask) throws IOException {
    long start = System.nanoTime();
    Question question = Question.of(ask.parameters(), reader, ask.today(), ask.deadline());
    Found found = Found.of(engine, question, ask.deadline());
    long took = System.nanoTime() - start;
    return Answer.json(json -> SearchJson.write(json, question, found, took, labels));
  }

  private Answer suggest(Ask ask) throws IOException {
    String typed = HitJson.cut(ask.parameters().one("q", "").strip(), LONGEST_TYPED);
    List<Suggestion> found = typed.isEmpty() ? List.of() : engine.suggest(typed, SUGGESTIONS);
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("suggestions");
      for (Suggestion suggestion : found) {
        json.writeStartObject();
        json.writeStringField("kind", suggestion.kind());
        json.writeStringField("text", suggestion.text());
        json.writeStringField("query", suggestion.query());
        json.writeNumberField("count", suggestion.records());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private Answer parse(Ask ask) {
    String typed = ask.parameters().one("q", "");
    Reader.Reading reading =
        reader.read(typed, ask.parameters().one("syntax", "onrecord"), ask.today());
    ParsedQuery parsed = reading.parsed();
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeStringField("query", typed);
      json.writeStringField("canonical", parsed.canonical());
      String kind = DefaultKind.of(parsed.clause(), List.of()).word();
      String asked = parsed.settings().kind();
      json.writeStringField("understood", parsed.understood((asked == null ? kind : asked) + "s"));
      json.writeStringField("reading", parsed.reading());
      json.writeFieldName("tree");
      TreeJson.write(json, parsed.clause());
      json.writeStringField("kind", asked == null ? kind : asked);
      var sort = parsed.settings().sort();
      json.writeStringField("sort", sort == null ? null : Question.word(sort));
      for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
        json.writeArrayFieldStart(severity.name().toLowerCase(java.util.Locale.ROOT) + "s");
        for (Notice notice : of(reading.resolved().notices(), severity)) {
          json.writeStartObject();
          Json.notice(json, notice);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    });
  }

  private static List<Notice> of(List<Notice> notices, Severity severity) {
    var some = new ArrayList<Notice>(notices);
    some.removeIf(n -> n.severity() != severity);
    return some;
  }

  private Answer status(Ask ask) throws IOException {
    Archive.Status status = archive.status();
    var version = engine.version();
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeStringField("index_version", version.value());
      json.writeNumberField("documents", version.documents());
      json.writeNumberField("records", version.records());
      json.writeNumberField("undated", status.undated());
      json.writeStringField(
          "last_add", status.lastAdd() == null ? null : status.lastAdd().toString());
      json.writeArrayFieldStart("coverage");
      for (Archive.Coverage row : status.coverage()) {
        json.writeStartObject();
        json.writeStringField("code", row.code());
        json.writeStringField("name", row.name());
        json.writeStringField("year", row.year());
        json.writeNumberField("documents", row.documents());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("failures");
      for (Archive.Failure failure : status.failures()) {
        json.writeStartObject();
        json.writeStringField("source", failure.source());
        json.writeStringField("reason", failure.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}
