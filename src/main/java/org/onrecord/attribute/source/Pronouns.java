package org.onrecord.attribute.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Span;

/** Says whom "he", "she", "it" and "they" mean, given the talk so far. */
final class Pronouns {

  /** How many sentences back a group may stand that answers, or that anything else is said of. */
  private static final int ANSWERS = 6;

  private static final int NEAR = 2;

  /** Verbs by which whoever spoke last goes on. */
  private static final Set<String> GOES_ON = Set.of("add", "continue", "say", "explain", "stress");

  /** Verbs by which the others speak. */
  private static final Set<String> REPLIES =
      Set.of("reply", "respond", "answer", "agree", "assure");

  private final Discourse talk;
  private final Entities entities;

  Pronouns(Discourse talk, Entities entities) {
    this.talk = talk;
    this.entities = entities;
  }

  /**
   * Whom a pronoun means.
   *
   * @param lemma the verb that it is the subject of; empty where that is not known
   * @return null where nobody fits, or where it may be anybody
   */
  Discourse.@Nullable Entity of(Paragraph p, Source s, String lemma, Span mention) {
    String word = p.at(s.head().from()).lower();
    Person.Gender gender =
        switch (word) {
          case "he", "his", "him" -> Person.Gender.MALE;
          case "she", "her" -> Person.Gender.FEMALE;
          default -> Person.Gender.UNKNOWN;
        };
    Discourse.Entity meant =
        switch (word) {
          case "he", "his", "him", "she", "her" -> person(gender, mention);
          case "it", "its" -> talk.thing();
          case "you" -> talk.addressee();
          default -> they(p, s.head().from(), lemma);
        };
    if (meant == null) {
      return null;
    }
    if (meant.people().size() > 1 && gender != Person.Gender.UNKNOWN) {
      return oneOf(meant, gender, mention);
    }
    if (meant.people().size() == 1 && gender != Person.Gender.UNKNOWN) {
      meant.people().getFirst().sureGender(gender);
    }
    return Entities.meant(meant, gender, mention);
  }

  /** Whom "he" or "she" means: a subject or speaker, else one who was named and did nothing. */
  private Discourse.@Nullable Entity person(Person.Gender gender, Span mention) {
    Discourse.Entity fit = talk.person(gender);
    List<Person> named = talk.onlyNamed(fit, gender);
    if (named.size() == 1) {
      return entities.person(named.getFirst(), AttributionBasis.PRONOUN, mention);
    }
    if (named.size() > 1) {
      return entities.ambiguous(named, gender, mention);
    }
    return fit != null ? fit : talk.onlyPerson();
  }

  /** A pronoun after two who were named together: the gender decides, or nothing does. */
  private Discourse.Entity oneOf(Discourse.Entity meant, Person.Gender gender, Span mention) {
    List<Person> fit = meant.people().stream().filter(x -> x.gender().fits(gender)).toList();
    return fit.size() == 1
        ? entities.person(fit.getFirst(), AttributionBasis.PRONOUN, mention)
        : entities.ambiguous(fit, gender, mention);
  }

  /**
   * Several people, or one whose gender the text leaves open: "A resident said A. They added B".
   */
  private Discourse.@Nullable Entity they(Paragraph p, int at, String lemma) {
    Discourse.Entity alone = talk.lastAlone();
    boolean open = alone != null && alone.gender() == Person.Gender.UNKNOWN;
    int back = REPLIES.contains(lemma) ? ANSWERS : NEAR;
    Discourse.Entity plural = talk.plural(back);
    if (open && plural == null && (GOES_ON.contains(lemma) || !hasGroup(p, at))) {
      return alone;
    }
    if (open && GOES_ON.contains(lemma)) {
      return alone;
    }
    Discourse.Entity any = talk.plural(Integer.MAX_VALUE);
    return any != null ? any : talk.thing();
  }

  /** Whether the sentence before tells of a group that the pronoun may stand for. */
  private static boolean hasGroup(Paragraph p, int at) {
    int from = Pairs.sentenceOf(p, Math.max(0, Pairs.sentenceOf(p, at) - 1));
    for (int i = from; i < at; i++) {
      Token t = p.at(i);
      if (t.is(Kind.GROUP) && t.lower().endsWith("s") && !p.quoted(i)) {
        return true;
      }
    }
    return false;
  }
}
