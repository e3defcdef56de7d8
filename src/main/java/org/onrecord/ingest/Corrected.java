package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Authority;
import org.onrecord.model.Commitment;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Findings;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;
import org.onrecord.store.Correction;

/** Puts the operator's corrections into the records that they name. */
final class Corrected {

  private final Map<String, List<Correction>> corrections;
  private final Function<String, Authority> councils;

  Corrected(Map<String, List<Correction>> corrections, Function<String, Authority> councils) {
    this.corrections = corrections;
    this.councils = councils;
  }

  Findings apply(Findings f) {
    if (corrections.isEmpty()) {
      return f;
    }
    List<Entry> entries = Entries.of(f);
    if (entries.stream().noneMatch(e -> corrections.containsKey(e.id().value()))) {
      return f;
    }
    // the order of the records of a document is part of what Entries promises
    Iterator<Entry> next = entries.iterator();
    String code = f.document().mainAuthorityCode();
    return new Findings(
        f.document(),
        each(f.passages(), p -> p.withTags(tags(p.tags(), of(next)))),
        each(f.statements(), s -> statement(s, of(next), code)),
        each(f.commitments(), c -> commitment(c, of(next), code)),
        each(f.decisions(), d -> d.withTags(tags(d.tags(), of(next)))),
        each(f.judgements(), j -> j.withTags(tags(j.tags(), of(next)))));
  }

  private static <T> List<T> each(List<T> all, Function<T, T> change) {
    List<T> changed = new ArrayList<>(all.size());
    all.forEach(one -> changed.add(change.apply(one)));
    return changed;
  }

  private List<Correction> of(Iterator<Entry> next) {
    return corrections.getOrDefault(next.next().id().value(), List.of());
  }

  private Statement statement(Statement s, List<Correction> all, String code) {
    Statement now = s.withTags(tags(s.tags(), all));
    for (Correction c : all) {
      now =
          switch (c.field()) {
            case "speaker" -> now.withSpeaker(speaker(c, code), now.role(), basis(c));
            case "role" -> now.withSpeaker(now.speaker(), role(c), now.basis());
            default -> now;
          };
    }
    return now;
  }

  private Commitment commitment(Commitment c, List<Correction> all, String code) {
    Commitment now = c.withTags(tags(c.tags(), all));
    for (Correction one : all) {
      now =
          switch (one.field()) {
            case "speaker" -> now.withWho(speaker(one, code), now.role(), basis(one));
            case "role" -> now.withWho(now.who(), role(one), now.basis());
            default -> now;
          };
    }
    return now;
  }

  private static @Nullable Speaker speaker(Correction c, String code) {
    return c.value().isBlank() ? null : named(c.value().strip(), code);
  }

  private static Speaker named(String name, String code) {
    return name.matches("(?i)(?:the|an?) .*")
        ? Speaker.Described.of(name, code)
        : Speaker.Person.of(name, code);
  }

  private static AttributionBasis basis(Correction c) {
    return c.value().isBlank() ? AttributionBasis.NONE : AttributionBasis.NAMED;
  }

  private static @Nullable String role(Correction c) {
    return c.value().isBlank() ? null : c.value().strip();
  }

  private Tags tags(Tags tags, List<Correction> all) {
    Tags now = tags;
    for (Correction c : all) {
      now =
          switch (c.field()) {
            case "authority" ->
                now.withAuthorities(
                    c.value().isBlank() ? List.of() : List.of(councils.apply(c.value())));
            case "date" ->
                now.withDate(
                    c.value().isBlank()
                        ? DateInterval.UNKNOWN
                        : DateInterval.ofIso(c.value().strip(), null, DateBasis.METADATA));
            default -> now;
          };
    }
    return now;
  }
}
