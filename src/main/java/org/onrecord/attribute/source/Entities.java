package org.onrecord.attribute.source;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/** Makes entities of people, each with the words that name them and on what ground. */
final class Entities {

  private final People people;

  Entities(People people) {
    this.people = people;
  }

  /** One person, on this ground. */
  Discourse.Entity person(Person person, AttributionBasis basis, Span mention) {
    return new Discourse.Entity(
        new Who(people.speaker(person), person.role(), basis, mention),
        Source.Type.NAMED,
        List.of(person),
        person.gender());
  }

  /** One of several, where the text does not say which; nobody where they are not two. */
  Discourse.Entity ambiguous(List<Person> fit, Person.Gender gender, Span mention) {
    List<Speaker.Person> candidates = new ArrayList<>();
    for (Person person : fit) {
      if (people.speaker(person) instanceof Speaker.Person candidate) {
        candidates.add(candidate);
      }
    }
    if (candidates.size() < 2) {
      return new Discourse.Entity(Who.NOBODY, Source.Type.JOINT, fit, gender);
    }
    Who who = new Who(new Speaker.Ambiguous(candidates), null, AttributionBasis.AMBIGUOUS, mention);
    return new Discourse.Entity(who, Source.Type.JOINT, fit, gender);
  }

  /** The same one, meant by other words. */
  static Discourse.Entity meant(Discourse.Entity entity, Person.Gender gender, Span mention) {
    Who who = entity.who();
    return new Discourse.Entity(
        new Who(who.speaker(), who.role(), AttributionBasis.PRONOUN, mention),
        entity.type(),
        entity.people(),
        entity.gender() == Person.Gender.UNKNOWN ? gender : entity.gender());
  }
}
