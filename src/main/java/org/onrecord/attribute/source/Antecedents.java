package org.onrecord.attribute.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/** What "it" means, given what it is said to do: councils promise, surveys find. */
final class Antecedents {

  private static final Set<String> PROMISES =
      Set.of("pledge", "promise", "undertake", "vow", "agree", "commit", "offer");
  private static final Set<String> FINDS =
      Set.of("find", "show", "reveal", "conclude", "estimate", "note", "recommend", "suggest");

  private final People people;
  private final Discourse talk;
  private final StandIns standIns;

  Antecedents(People people, Discourse talk, StandIns standIns) {
    this.people = people;
    this.talk = talk;
    this.standIns = standIns;
  }

  /**
   * What "it" means.
   *
   * @param it the last thing heard of, which it would mean; null where there is none
   * @param mention where "it" stands
   * @param lemma the verb
   * @return null where it would be a document that promises something, and nobody else is near
   */
  Discourse.@Nullable Entity of(Discourse.@Nullable Entity it, Span mention, String lemma) {
    if (PROMISES.contains(lemma) && it != null && it.type() == Source.Type.DOCUMENT) {
      String acting = standIns.acting();
      Discourse.Entity body = talk.body();
      if (acting != null) {
        return entity(people.body(acting), Source.Type.BODY, mention);
      }
      Speaker speaker = body == null ? null : body.who().speaker();
      return speaker == null ? null : entity(speaker, Source.Type.BODY, mention);
    }
    String document = FINDS.contains(lemma) && talk.thingIsStale() ? standIns.document() : null;
    return document == null
        ? it
        : entity(people.described(document), Source.Type.DOCUMENT, mention);
  }

  private static Discourse.Entity entity(Speaker speaker, Source.Type type, Span mention) {
    Who who = new Who(speaker, null, AttributionBasis.PRONOUN, mention);
    return new Discourse.Entity(who, type, List.of(), Person.Gender.UNKNOWN);
  }
}
