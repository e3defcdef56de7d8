package org.onrecord.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.Commitment;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;

/** Findings as one object of the exchange format, which {@code add} takes back as .jsonl. */
public final class ExtractJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ExtractJson() {}

  /** One document; the fields stand in the format's order. */
  public static ObjectNode of(Findings f) {
    Document d = f.document();
    ObjectNode json = MAPPER.createObjectNode();
    json.put("source", d.source());
    json.put("id", d.id().value());
    json.put("url", d.url());
    json.put("publisher", d.publisher());
    json.put("title", d.title());
    names(json, d.authorities());
    boolean inferred = d.date().basis() == DateBasis.INFERRED;
    json.put("published", inferred ? null : d.date().iso());
    if (inferred) {
      json.put("inferred", d.date().iso());
      json.put("inferred_by", d.date().rule());
    }
    json.put("source_class", d.sourceClass().word());
    json.put("kind", d.style());
    json.put("body", d.body());
    json.putArray("themes");
    json.put("lang", d.lang());
    each(json.putArray("passages"), f.passages(), ExtractJson::passage);
    each(json.putArray("statements"), f.statements(), ExtractJson::statement);
    each(json.putArray("commitments"), f.commitments(), ExtractJson::commitment);
    each(json.putArray("decisions"), f.decisions(), ExtractJson::decision);
    each(json.putArray("judgements"), f.judgements(), ExtractJson::judgement);
    return json;
  }

  private interface Writing<T> {
    void write(ObjectNode json, T value);
  }

  private static <T> void each(ArrayNode array, List<T> all, Writing<T> writing) {
    all.forEach(one -> writing.write(array.addObject(), one));
  }

  private static void names(ObjectNode json, List<Authority> authorities) {
    words(json, "authorities", authorities.stream().map(Authority::name).toList());
  }

  private static void words(ObjectNode json, String field, Collection<String> words) {
    words.forEach(json.putArray(field)::add);
  }

  private static void numbers(ObjectNode json, List<Integer> numbers) {
    numbers.forEach(json.putArray("passages")::add);
  }

  private static void tags(ObjectNode json, Tags tags) {
    words(json, "themes", tags.themes());
    names(json, tags.authorities());
    DateInterval own = tags.date();
    if (own != null && own.iso() != null) {
      json.put("date", own.iso());
    }
  }

  private static void passage(ObjectNode json, Passage p) {
    json.put("n", p.n());
    json.put("text", p.text());
    json.put("page", p.page());
    json.put("role", p.role().word());
    tags(json, p.tags());
  }

  private static @Nullable String name(@Nullable Speaker speaker) {
    return speaker == null ? null : speaker.name();
  }

  private static void statement(ObjectNode json, Statement s) {
    json.put("kind", s.kind().word());
    json.put("text", s.text());
    json.put("speaker", name(s.speaker()));
    json.put("role", s.role());
    json.put("cue", s.cue());
    json.put("basis", s.basis().word());
    numbers(json, s.passages());
    tags(json, s.tags());
  }

  private static void commitment(ObjectNode json, Commitment c) {
    DateInterval due = c.due();
    json.put("text", c.text());
    json.put("who", name(c.who()));
    json.put("role", c.role());
    json.put("due", due == null ? null : due.iso());
    json.put("due_text", due == null ? null : due.text());
    numbers(json, c.passages());
    tags(json, c.tags());
  }

  private static void decision(ObjectNode json, Decision d) {
    json.put("text", d.text());
    numbers(json, d.passages());
    tags(json, d.tags());
  }

  private static void judgement(ObjectNode json, Judgement j) {
    json.put("authority", j.authority().name());
    json.put("area", j.area());
    json.put("grade", j.grade());
    json.put("from", j.from() == null ? null : j.from().toString());
    json.put("to", j.to() == null ? null : j.to().toString());
    json.put("text", j.text());
    numbers(json, j.passages());
  }
}
