package org.onrecord.serve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.model.Speaker;
import org.onrecord.query.Filter;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchResult.ValueCount;

/**
 * Which council a speaker speaks for: the one that the id is made of where it is among the tags of
 * the speaker's records, else the one tagged most often. Safe for use by many threads.
 */
final class SpeakerCouncils {

  /** Enough for every list of a busy server; beyond it the answers are looked up anew. */
  private static final int HELD = 10_000;

  /** A body that speaks of many councils still has its own among the first so many. */
  private static final int LOOKED_AT = 20;

  private final SearchEngine engine;

  /** Names by id. An id belongs to one council, so that no later state of the index changes it. */
  private final Map<String, String> held = new ConcurrentHashMap<>();

  SpeakerCouncils(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * The council's name; empty where no record of the speaker bears one.
   *
   * @param id the speaker's
   * @param name the speaker's, as shown
   */
  Optional<String> of(String id, String name) throws IOException {
    String council = held.get(id);
    if (council != null) {
      return Optional.of(council);
    }
    List<ValueCount> tagged =
        engine
            .search(
                Requests.of(
                    Requests.where(Filter.Field.SPEAKER, List.of(id)),
                    Optional.empty(),
                    0,
                    List.of(new FacetRequest(Facet.AUTHORITY, LOOKED_AT, "")),
                    LocalDate.EPOCH))
            .facets()
            .getFirst()
            .values();
    Optional<String> found =
        tagged.stream()
            .filter(v -> belongs(id, name, v.value()))
            .findFirst()
            .or(() -> tagged.stream().findFirst())
            .map(ValueCount::label);
    if (held.size() >= HELD) {
      held.clear();
    }
    found.ifPresent(f -> held.put(id, f));
    return found;
  }

  private static boolean belongs(String id, String name, String code) {
    return id.equals(Speaker.Person.of(name, code).id())
        || id.equals(Speaker.Body.of(name, code).id())
        || id.equals(Speaker.Described.of(name, code).id());
  }
}
