package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Authority;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Sort;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;
import org.onrecord.search.ThemeTagger;

/** Councils and themes: lists with counts, and one council whole. */
final class AuthorityAnswers {

  private static final int MOST = 10_000;

  private final SearchEngine engine;
  private final Archive archive;
  private final ThemeTagger themes;
  private final Known known;
  private final FacetLabels labels;

  AuthorityAnswers(
      SearchEngine engine, Archive archive, ThemeTagger themes, Known known, FacetLabels labels) {
    this.engine = engine;
    this.archive = archive;
    this.themes = themes;
    this.known = known;
    this.labels = labels;
  }

  Answer list(Ask ask) throws IOException {
    List<ValueCount> values = values(new Clause.Everything(), Facet.AUTHORITY);
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("authorities");
      for (ValueCount value : values) {
        json.writeStartObject();
        json.writeStringField("code", value.value());
        json.writeStringField("name", value.label());
        json.writeNumberField("count", value.records());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  Answer themes(Ask ask) throws IOException {
    var counts = new HashMap<String, Long>();
    for (ValueCount value : values(new Clause.Everything(), Facet.THEME)) {
      counts.put(value.value(), value.records());
    }
    Map<String, Long> counted = Map.copyOf(counts);
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("themes");
      for (ThemeTagger.Theme theme : themes.themes()) {
        json.writeStartObject();
        json.writeStringField("id", theme.id());
        json.writeStringField("name", theme.name());
        Json.strings(json, "terms", theme.terms());
        json.writeNumberField("count", counted.getOrDefault(theme.id(), 0L));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  Answer one(Ask ask) throws IOException {
    String code = ask.id();
    known.authority(code);
    Clause own = Requests.where(Filter.Field.AUTHORITY, List.of(code));
    List<FacetRequest> facets =
        Stream.of(Facet.AUTHORITY, Facet.SPEAKER, Facet.YEAR, Facet.THEME, Facet.BODY)
            .map(f -> new FacetRequest(f, f == Facet.AUTHORITY ? MOST : 50, ""))
            .toList();
    SearchResult result = engine.search(Requests.of(own, Optional.empty(), 0, facets, ask.today()));
    SearchResult judged =
        engine.search(
            Requests.of(
                    own,
                    Optional.of(RecordKind.JUDGEMENT),
                    SearchRequest.MOST,
                    List.of(),
                    ask.today())
                .withSort(Sort.OLDEST));
    List<Archive.Coverage> coverage =
        archive.status().coverage().stream().filter(c -> c.code().equals(code)).toList();
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeStringField("code", code);
      json.writeStringField("name", name(code, result, judged));
      json.writeNumberField("count", result.total());
      json.writeObjectFieldStart("kinds");
      for (SearchResult.KindCount kind : result.kinds()) {
        json.writeNumberField(kind.kind().word(), kind.records());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("judgements");
      for (Hit hit : judged.hits()) {
        HitJson.write(json, hit, ask.today());
      }
      json.writeEndArray();
      for (FacetCounts counts : result.facets()) {
        facet(json, counts);
      }
      json.writeArrayFieldStart("coverage");
      for (Archive.Coverage row : coverage) {
        json.writeStartObject();
        json.writeStringField("year", row.year());
        json.writeNumberField("documents", row.documents());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private void facet(JsonGenerator json, FacetCounts counts) throws IOException {
    if (counts.facet() == Facet.AUTHORITY) {
      return;
    }
    if (counts.facet() != Facet.SPEAKER) {
      String word = counts.facet() == Facet.BODY ? "bodies" : counts.facet().word() + "s";
      PeopleAnswers.values(json, word, labels.named(counts));
      return;
    }
    json.writeArrayFieldStart("people");
    for (ValueCount value : counts.values()) {
      json.writeStartObject();
      json.writeStringField("id", value.value());
      json.writeStringField("name", value.label());
      json.writeNumberField("count", value.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String name(String code, SearchResult result, SearchResult judged) {
    for (ValueCount value : result.facets().getFirst().values()) {
      if (value.value().equals(code)) {
        return value.label();
      }
    }
    return judged.hits().stream()
        .flatMap(h -> h.entry().tags().authorities().stream())
        .filter(a -> a.code().equals(code))
        .map(Authority::name)
        .findFirst()
        .orElse(code);
  }

  private List<ValueCount> values(Clause clause, Facet facet) throws IOException {
    var request =
        Requests.of(
            clause,
            Optional.empty(),
            0,
            List.of(new FacetRequest(facet, MOST, "")),
            LocalDate.EPOCH);
    return engine.search(request).facets().getFirst().values();
  }
}
