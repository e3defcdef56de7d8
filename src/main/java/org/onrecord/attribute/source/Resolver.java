package org.onrecord.attribute.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.BodyNames;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/** Says whom a source's words stand for, given the people of the document and the talk so far. */
public final class Resolver {

  private final People people;
  private final Discourse talk;
  private final StandIns standIns = new StandIns();

  /** A resolver that follows {@code people} and {@code talk} as they grow. */
  public Resolver(People people, Discourse talk) {
    this.people = people;
    this.talk = talk;
  }

  /** Whom the source stands for; null where nothing in the document says. */
  public Discourse.@Nullable Entity resolve(Paragraph p, Source s) {
    return switch (s.type()) {
      case NAMED -> named(p, s);
      case JOINT -> joint(p, s);
      case PRONOUN -> pronoun(p, s);
      case OFFICE -> office(p, s);
      case DOCUMENT -> document(p, s);
      case BODY -> body(p, s);
      case PERSON -> related(p, s);
      case GROUP, OTHER -> described(p, s, null, Person.Gender.UNKNOWN);
    };
  }

  /** Notes the bodies that a sentence names, for "the union" or "the firm" after it. */
  public void hear(Paragraph p, Range sentence) {
    standIns.hear(p, sentence);
  }

  /** Whom the source stands for that does what {@code lemma} says: a council promises. */
  public Discourse.@Nullable Entity resolve(Paragraph p, Source s, String lemma) {
    Discourse.Entity meant = resolve(p, s);
    return p.is(s.head().from(), "it")
        ? new Antecedents(people, talk, standIns).of(meant, mention(p, s), lemma)
        : meant;
  }

  /** Whom a speaker's label stands for: an office stays what the record calls it. */
  public Discourse.@Nullable Entity labelled(Paragraph p, Source s) {
    return s.type() == Source.Type.OFFICE
        ? described(p, s, null, Person.Gender.UNKNOWN)
        : resolve(p, s);
  }

  private static Span mention(Paragraph p, Source s) {
    return new Span(p.at(s.head().from()).start(), p.at(s.head().to() - 1).end());
  }

  private Discourse.Entity named(Paragraph p, Source s) {
    Name name = s.name();
    if (name == null) {
      throw new IllegalStateException("a named source without its name");
    }
    List<Person> namesakes = name.person().namesakes();
    return namesakes.isEmpty()
        ? entity(name.person(), AttributionBasis.NAMED, mention(p, s))
        : ambiguous(p, s, namesakes, Person.Gender.UNKNOWN);
  }

  private Discourse.Entity entity(Person person, AttributionBasis basis, Span mention) {
    return new Discourse.Entity(
        new Who(people.speaker(person), person.role(), basis, mention),
        Source.Type.NAMED,
        List.of(person),
        person.gender());
  }

  private Discourse.Entity joint(Paragraph p, Source s) {
    List<Person> both = new ArrayList<>();
    for (int i = s.head().from(); i < s.head().to(); i++) {
      Name name = p.nameAt(i);
      if (name != null && !both.contains(name.person())) {
        both.add(name.person());
      }
    }
    String words =
        both.size() == 2
            ? both.get(0).name() + " and " + both.get(1).name()
            : p.words(s.head().from(), s.head().to());
    Who who = new Who(people.described(words), null, AttributionBasis.NAMED, mention(p, s));
    return new Discourse.Entity(who, Source.Type.JOINT, both, Person.Gender.UNKNOWN);
  }

  private Discourse.@Nullable Entity pronoun(Paragraph p, Source s) {
    String word = p.at(s.head().from()).lower();
    Discourse.Entity meant =
        switch (word) {
          case "he", "his", "him" -> person(p, s, Person.Gender.MALE);
          case "she", "her" -> person(p, s, Person.Gender.FEMALE);
          case "it", "its" -> talk.thing();
          case "you" -> talk.addressee();
          default -> talk.several();
        };
    if (meant == null) {
      return null;
    }
    Person.Gender gender =
        switch (word) {
          case "he", "his", "him" -> Person.Gender.MALE;
          case "she", "her" -> Person.Gender.FEMALE;
          default -> Person.Gender.UNKNOWN;
        };
    if (meant.people().size() > 1 && gender != Person.Gender.UNKNOWN) {
      return oneOf(p, s, meant, gender);
    }
    if (meant.people().size() == 1 && gender != Person.Gender.UNKNOWN) {
      meant.people().getFirst().sureGender(gender);
    }
    Who who = meant.who();
    return new Discourse.Entity(
        new Who(who.speaker(), who.role(), AttributionBasis.PRONOUN, mention(p, s)),
        meant.type(),
        meant.people(),
        meant.gender() == Person.Gender.UNKNOWN ? gender : meant.gender());
  }

  /** Whom "he" or "she" means: a subject or speaker, else one who was named and did nothing. */
  private Discourse.@Nullable Entity person(Paragraph p, Source s, Person.Gender gender) {
    Discourse.Entity fit = talk.person(gender);
    List<Person> named = talk.onlyNamed(fit, gender);
    if (named.size() == 1) {
      return entity(named.getFirst(), AttributionBasis.PRONOUN, mention(p, s));
    }
    if (named.size() > 1) {
      return ambiguous(p, s, named, gender);
    }
    return fit != null ? fit : talk.onlyPerson();
  }

  /** A pronoun after two who were named together: the gender decides, or nothing does. */
  private Discourse.Entity oneOf(
      Paragraph p, Source s, Discourse.Entity meant, Person.Gender gender) {
    List<Person> fit = meant.people().stream().filter(x -> x.gender().fits(gender)).toList();
    if (fit.size() == 1) {
      return entity(fit.getFirst(), AttributionBasis.PRONOUN, mention(p, s));
    }
    return ambiguous(p, s, fit, gender);
  }

  private Discourse.Entity ambiguous(
      Paragraph p, Source s, List<Person> fit, Person.Gender gender) {
    List<Speaker.Person> candidates = new ArrayList<>();
    for (Person person : fit) {
      if (people.speaker(person) instanceof Speaker.Person candidate) {
        candidates.add(candidate);
      }
    }
    if (candidates.size() < 2) {
      return new Discourse.Entity(Who.NOBODY, Source.Type.JOINT, fit, gender);
    }
    Who who =
        new Who(new Speaker.Ambiguous(candidates), null, AttributionBasis.AMBIGUOUS, mention(p, s));
    return new Discourse.Entity(who, Source.Type.JOINT, fit, gender);
  }

  private Discourse.Entity office(Paragraph p, Source s) {
    Token first = p.at(s.head().from());
    int from = first.is(Kind.DETERMINER) ? s.head().from() + 1 : s.head().from();
    String words = p.words(from, s.head().to());
    if (!SourceWords.ARTICLES.contains(first.lower())) {
      List<Person> holders = people.holders().all(words, first.start());
      Person holder = holders.size() == 1 ? holders.getFirst() : talk.last(holders);
      if (holder != null) {
        return entity(holder, AttributionBasis.OFFICE, mention(p, s));
      }
      if (holders.size() > 1) {
        return ambiguous(p, s, holders, Person.Gender.UNKNOWN);
      }
    }
    Token head = p.at(s.role() == null ? s.head().to() - 1 : s.role().head());
    boolean office =
        (!SourceWords.ARTICLES.contains(first.lower())
                && !SourceWords.NO_OFFICE.contains(words.toLowerCase(Locale.ROOT))
                && !SourceWords.NO_OFFICE.contains(head.lower()))
            || (first.is("the") && head.isCapital());
    String role = office && !head.lower().startsWith("spokes") ? SourceWords.ownless(words) : null;
    return described(p, s, role, SourceWords.gender(head));
  }

  /** "Dear Ms X": from there on "you" is X. */
  public void address(Paragraph p) {
    Name name = p.is(0, "dear") && p.size() < 8 ? p.nameAt(1) : null;
    Discourse.Entity entity = name == null ? null : resolve(p, SourceBefore.named(name));
    if (entity != null) {
      talk.setAddressee(entity);
    }
  }

  /** Documents are "the" and their noun; figures keep whose they are. */
  private Discourse.Entity document(Paragraph p, Source s) {
    Role role = s.role();
    int head = role == null ? s.head().to() - 1 : role.head();
    boolean data = p.at(head).is(Kind.DATA);
    boolean compound = p.is(head, "case") && p.is(head - 1, "business");
    int noun = compound ? head - 1 : head;
    String words =
        data ? p.words(s.head().from(), s.head().to()) : "the " + p.words(noun, head + 1);
    Who who = new Who(people.described(words), null, AttributionBasis.NAMED, mention(p, s));
    return new Discourse.Entity(who, Source.Type.DOCUMENT, List.of(), Person.Gender.UNKNOWN);
  }

  private Discourse.Entity body(Paragraph p, Source s) {
    Discourse.Entity whole = inFull(p, s.head());
    if (whole != null) {
      Who full = whole.who();
      Who who = new Who(full.speaker(), full.role(), AttributionBasis.NAMED, mention(p, s));
      return new Discourse.Entity(who, whole.type(), List.of(), Person.Gender.UNKNOWN);
    }
    String stood = standIns.of(p, s.head());
    String worded = stood != null ? stood : BodyNames.of(p, s.head().from(), s.head().to());
    String fuller = stood != null ? null : talk.fuller(worded);
    String words = fuller == null ? worded : fuller;
    Who who =
        new Who(
            people.body(SourceWords.lowerArticle(words)),
            null,
            AttributionBasis.NAMED,
            mention(p, s));
    return new Discourse.Entity(who, Source.Type.BODY, List.of(), Person.Gender.UNKNOWN);
  }

  /** "the Federation": the body of the longer name that the document has used before. */
  private Discourse.@Nullable Entity inFull(Paragraph p, Range head) {
    Token noun = p.at(head.to() - 1);
    boolean brief =
        head.to() - head.from() == 2
            && p.is(head.from(), "the")
            && noun.shape() == Token.Shape.CAPITALISED
            && !noun.is(Kind.DECIDING)
            && !noun.is("authority")
            && !noun.is("government");
    return brief ? talk.bodyWith(p.words(head.to() - 1, head.to())) : null;
  }

  /** "Her husband": the other one of that surname, if the document names one. */
  private Discourse.Entity related(Paragraph p, Source s) {
    Token first = p.at(s.head().from());
    int head = s.role() == null ? s.head().to() - 1 : s.role().head();
    Person.Gender gender = SourceWords.gender(p.at(head));
    boolean spouse = SourceWords.RELATIVES.contains(p.at(head).lower());
    Discourse.Entity owner =
        first.is("her")
            ? talk.person(Person.Gender.FEMALE)
            : first.is("his") ? talk.person(Person.Gender.MALE) : null;
    if (spouse && owner != null && owner.people().size() == 1) {
      Person self = owner.people().getFirst();
      for (Person other : people.all()) {
        if (other != self
            && other.surname().equals(self.surname())
            && other.gender().fits(gender)) {
          return entity(other, AttributionBasis.OFFICE, mention(p, s));
        }
      }
    }
    return described(p, s, null, gender);
  }

  /** Whom a line beneath a quotation describes. */
  public Discourse.Entity displayed(Paragraph p) {
    int from = p.at(0).isDash() ? 1 : 0;
    Range head = new Range(from, p.size());
    Source source = new Source(Source.Type.PERSON, from, p.size(), head, null, null);
    return described(p, source, null, Person.Gender.UNKNOWN);
  }

  private Discourse.Entity described(
      Paragraph p, Source s, @Nullable String role, Person.Gender gender) {
    String words = SourceWords.lowerArticle(p.words(s.head().from(), s.head().to()));
    AttributionBasis basis =
        s.type() == Source.Type.OFFICE ? AttributionBasis.OFFICE : AttributionBasis.NAMED;
    Who who = new Who(people.described(words), role, basis, mention(p, s));
    return new Discourse.Entity(who, s.type(), List.of(), gender);
  }
}
