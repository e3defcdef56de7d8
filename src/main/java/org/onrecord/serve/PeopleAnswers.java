package org.onrecord.serve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateInterval;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.search.Entry;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;

/** People: a list that can be searched, and one whole. */
final class PeopleAnswers {

  /** So many of a person's records are read for names and roles, newest first. */
  private static final int READ = 2_000;

  /** So many are read for the roles that the list shows. */
  private static final int GLANCE = 20;

  private static final int MOST = 50_000;

  private final SearchEngine engine;
  private final Archive archive;
  private final KnownPeople people;
  private final Known known;
  private final FacetLabels labels;

  PeopleAnswers(
      SearchEngine engine, Archive archive, KnownPeople people, Known known, FacetLabels labels) {
    this.engine = engine;
    this.archive = archive;
    this.people = people;
    this.known = known;
    this.labels = labels;
  }

  Answer list(Ask ask) throws IOException {
    String q = ask.parameters().one("q", "");
    String authority = ask.parameters().one("authority");
    int size = ask.parameters().number("size", 1, SearchRequest.MOST, 20);
    int start = offset(ask.parameters().one("cursor"));
    List<KnownPeople.Known> from = authority == null ? people.all() : of(authority);
    List<String> typed = KnownPeople.words(q);
    if (!q.isBlank() && typed.isEmpty()) {
      from = List.of();
    }
    List<ValueCount> all =
        from.stream()
            .filter(k -> k.value().value().startsWith("p_"))
            .filter(k -> begins(k.words(), typed))
            .map(KnownPeople.Known::value)
            .toList();
    List<ValueCount> page =
        all.subList(Math.min(start, all.size()), Math.min(start + size, all.size()));
    var rows = new ArrayList<Row>();
    for (ValueCount person : page) {
      rows.add(row(person, ask.today()));
    }
    boolean more = start + size < all.size();
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeNumberField("total", all.size());
      json.writeArrayFieldStart("people");
      for (Row row : rows) {
        json.writeStartObject();
        json.writeStringField("id", row.person().value());
        json.writeStringField("name", row.person().label());
        authorities(json, row.authorities());
        Json.strings(json, "roles", row.roles());
        json.writeNumberField("count", row.person().records());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("next", more ? "o" + (start + size) : null);
      json.writeEndObject();
    });
  }

  private record Row(ValueCount person, List<ValueCount> authorities, List<String> roles) {}

  private Row row(ValueCount person, LocalDate today) throws IOException {
    SearchResult result =
        engine.search(
            Requests.of(
                byPerson(person.value()),
                Optional.empty(),
                GLANCE,
                List.of(new FacetRequest(Facet.AUTHORITY, GLANCE, "")),
                today));
    List<String> roles =
        result.hits().stream()
            .map(h -> h.entry().role())
            .filter(r -> r != null)
            .distinct()
            .toList();
    return new Row(person, result.facets().getFirst().values(), roles);
  }

  private static int offset(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    if (!cursor.matches("o[0-9]{1,7}")) {
      throw Refusal.parameter("BAD_CURSOR", "The cursor is not one that this service gave.");
    }
    return Integer.parseInt(cursor.substring(1));
  }

  /** Whether each typed word begins a word of the name. */
  private static boolean begins(List<String> name, List<String> typed) {
    return typed.stream().allMatch(t -> name.stream().anyMatch(w -> w.startsWith(t)));
  }

  private List<KnownPeople.Known> of(String authority) throws IOException {
    var choice = new FacetChoice(Facet.AUTHORITY, List.of(authority), List.of());
    var request =
        Requests.of(
                new Clause.Everything(),
                Optional.empty(),
                0,
                List.of(new FacetRequest(Facet.SPEAKER, MOST, "")),
                LocalDate.EPOCH)
            .withChoices(List.of(choice));
    return engine.search(request).facets().getFirst().values().stream()
        .map(v -> new KnownPeople.Known(v, KnownPeople.words(v.label())))
        .toList();
  }

  private static Clause byPerson(String id) {
    return Requests.where(Filter.Field.SPEAKER, List.of(id));
  }

  Answer one(Ask ask) throws IOException {
    Optional<String> moved = known.person(ask.id());
    if (moved.isPresent()) {
      return Answer.of(308, Answer.JSON, new byte[0])
          .with("Location", "/api/people/" + moved.get());
    }
    List<FacetRequest> facets =
        Stream.of(Facet.AUTHORITY, Facet.YEAR, Facet.THEME)
            .map(f -> new FacetRequest(f, 100, ""))
            .toList();
    SearchRequest request =
        Requests.of(byPerson(ask.id()), Optional.empty(), 0, facets, ask.today());
    SearchResult result = engine.search(request);
    var names = new LinkedHashMap<String, Term>();
    var roles = new LinkedHashMap<String, Term>();
    try (Stream<Hit> hits = engine.scan(request)) {
      hits.limit(READ).forEach(h -> gather(h.entry(), names, roles));
    }
    List<Archive.Joined> joined = archive.joined(ask.id());
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeStringField("id", ask.id());
      json.writeStringField(
          "name", names.values().stream().findFirst().map(Term::words).orElse(ask.id()));
      terms(json, "names", "name", names);
      terms(json, "roles", "role", roles);
      json.writeNumberField("count", result.total());
      json.writeObjectFieldStart("kinds");
      for (SearchResult.KindCount kind : result.kinds()) {
        json.writeNumberField(kind.kind().word(), kind.records());
      }
      json.writeEndObject();
      for (FacetCounts counts : result.facets()) {
        if (counts.facet() == Facet.AUTHORITY) {
          authorities(json, counts.values());
        } else {
          values(json, counts.facet().word() + "s", labels.named(counts));
        }
      }
      evidence(json, joined);
      json.writeStringField("statements", "/api/search?kind=quote&speaker=" + ask.id());
      json.writeEndObject();
    });
  }

  /** Why the names are one speaker's: the operator's rows, else the equal name at one council. */
  private static void evidence(
      com.fasterxml.jackson.core.JsonGenerator json, List<Archive.Joined> joined)
      throws IOException {
    json.writeObjectFieldStart("evidence");
    json.writeStringField("basis", joined.isEmpty() ? "same-name-and-council" : "people-file");
    json.writeArrayFieldStart("rows");
    for (Archive.Joined row : joined) {
      json.writeStartObject();
      json.writeStringField("name", row.name());
      Json.strings(json, "aliases", row.aliases());
      json.writeStringField("source", row.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A name or role as worded, with the days between which it is written. */
  private record Term(String words, @Nullable LocalDate from, @Nullable LocalDate to, int count) {

    Term and(DateInterval date) {
      LocalDate first = date.earliest();
      LocalDate last = date.latest();
      return new Term(
          words,
          from == null || (first != null && first.isBefore(from)) ? first : from,
          to == null || (last != null && last.isAfter(to)) ? last : to,
          count + 1);
    }
  }

  private static void gather(Entry entry, Map<String, Term> names, Map<String, Term> roles) {
    if (entry.speaker() != null) {
      add(names, entry.speaker().name(), entry.date());
    }
    if (entry.role() != null) {
      add(roles, entry.role(), entry.date());
    }
  }

  private static void add(Map<String, Term> terms, String words, DateInterval date) {
    String key = words.toLowerCase(Locale.ROOT);
    terms.put(key, terms.getOrDefault(key, new Term(words, null, null, 0)).and(date));
  }

  private static void terms(
      com.fasterxml.jackson.core.JsonGenerator json,
      String name,
      String of,
      Map<String, Term> terms)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Term term : terms.values()) {
      json.writeStartObject();
      json.writeStringField(of, term.words());
      json.writeStringField("from", term.from() == null ? null : term.from().toString());
      json.writeStringField("to", term.to() == null ? null : term.to().toString());
      json.writeNumberField("count", term.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void authorities(
      com.fasterxml.jackson.core.JsonGenerator json, List<ValueCount> values) throws IOException {
    json.writeArrayFieldStart("authorities");
    for (ValueCount value : values) {
      json.writeStartObject();
      json.writeStringField("code", value.value());
      json.writeStringField("name", value.label());
      json.writeNumberField("count", value.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void values(
      com.fasterxml.jackson.core.JsonGenerator json, String name, List<ValueCount> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ValueCount value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      json.writeStringField("label", value.label());
      json.writeNumberField("count", value.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
