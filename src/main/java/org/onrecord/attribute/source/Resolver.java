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
  private final Entities entities;
  private final Pronouns pronouns;
  private final Pairs pairs = new Pairs();

  /** A resolver that follows {@code people} and {@code talk} as they grow. */
  public Resolver(People people, Discourse talk) {
    this.people = people;
    this.talk = talk;
    this.entities = new Entities(people);
    this.pronouns = new Pronouns(talk, entities);
  }

  /** Whom the source stands for; null where nothing in the document says. */
  public Discourse.@Nullable Entity resolve(Paragraph p, Source s) {
    return switch (s.type()) {
      case NAMED -> named(p, s);
      case JOINT -> joint(p, s);
      case PRONOUN -> pronoun(p, s, "");
      case OFFICE -> office(p, s);
      case DOCUMENT -> document(p, s);
      case BODY -> body(p, s);
      case PERSON -> related(p, s);
      case GROUP, OTHER -> described(p, s, null, Person.Gender.UNKNOWN);
    };
  }

  /** Notes whom a sentence names, for "the union", "the firm" or "the latter" after it. */
  public void hear(Paragraph p, Range sentence) {
    standIns.hear(p, sentence);
    pairs.hear(both(p, sentence.from(), sentence.to()));
  }

  private List<Discourse.Entity> both(Paragraph p, int from, int to) {
    List<Discourse.Entity> met = new ArrayList<>();
    for (Source mentioned : Pairs.in(p, from, to)) {
      Discourse.Entity one = resolve(p, mentioned);
      if (one != null) {
        met.add(one);
      }
    }
    return met;
  }

  private Discourse.@Nullable Entity pronoun(Paragraph p, Source s, String lemma) {
    if (Pairs.isOne(p, s.head())) {
      int start = Pairs.sentenceOf(p, s.head().from());
      return pairs.of(p, s.head(), both(p, start, s.head().from()), mention(p, s));
    }
    return pronouns.of(p, s, lemma, mention(p, s));
  }

  /** Whom the source stands for that does what {@code lemma} says: a council promises. */
  public Discourse.@Nullable Entity resolve(Paragraph p, Source s, String lemma) {
    Discourse.Entity meant = s.type() == Source.Type.PRONOUN ? pronoun(p, s, lemma) : resolve(p, s);
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
        ? entities.person(name.person(), AttributionBasis.NAMED, mention(p, s))
        : entities.ambiguous(namesakes, Person.Gender.UNKNOWN, mention(p, s));
  }

  private Discourse.Entity joint(Paragraph p, Source s) {
    List<Person> both = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Discourse.Entity one : both(p, s.head().from(), s.head().to())) {
      Speaker speaker = one.who().speaker();
      names.add(speaker == null ? "" : speaker.name());
      one.people().stream().filter(x -> !both.contains(x)).forEach(both::add);
    }
    String words =
        both.size() == 2
            ? both.get(0).name() + " and " + both.get(1).name()
            : names.size() == 2 && !names.contains("")
                ? names.get(0) + " and " + names.get(1)
                : p.words(s.head().from(), s.head().to());
    Who who = new Who(people.described(words), null, AttributionBasis.NAMED, mention(p, s));
    return new Discourse.Entity(who, Source.Type.JOINT, both, Person.Gender.UNKNOWN);
  }

  private Discourse.Entity office(Paragraph p, Source s) {
    Token first = p.at(s.head().from());
    int from = first.is(Kind.DETERMINER) ? s.head().from() + 1 : s.head().from();
    String words = p.words(from, s.head().to());
    Discourse.Entity alone = p.is(from, "same") ? talk.lastAlone() : null;
    if (alone != null) {
      return Entities.meant(alone, Person.Gender.UNKNOWN, mention(p, s));
    }
    if (!SourceWords.ARTICLES.contains(first.lower())) {
      List<Person> holders = people.holders().all(words, first.start());
      Person holder = holders.size() == 1 ? holders.getFirst() : talk.last(holders);
      if (holder != null) {
        return entities.person(holder, AttributionBasis.OFFICE, mention(p, s));
      }
      if (holders.size() > 1) {
        return entities.ambiguous(holders, Person.Gender.UNKNOWN, mention(p, s));
      }
    }
    Token head = p.at(s.role() == null ? s.head().to() - 1 : s.role().head());
    boolean spokes = head.lower().startsWith("spokes");
    boolean brief = spokes && p.is(from - 1, "the") && s.head().to() == from + 1;
    Discourse.Entity before =
        brief ? FullerNames.spoken(talk.entities(), p.at(from).lower()) : null;
    if (before != null) {
      return Entities.meant(before, Person.Gender.UNKNOWN, mention(p, s));
    }
    boolean office =
        (!SourceWords.ARTICLES.contains(first.lower())
                && !SourceWords.NO_OFFICE.contains(words.toLowerCase(Locale.ROOT))
                && !SourceWords.NO_OFFICE.contains(head.lower()))
            || (first.is("the") && head.isCapital());
    String role = office && !spokes ? SourceWords.ownless(words) : null;
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
    Discourse.Entity last = talk.documentBefore();
    boolean meant = p.is(head, "document") && p.is(s.head().from(), "the") && last != null;
    if (meant && last != null) {
      return Entities.meant(last, Person.Gender.UNKNOWN, mention(p, s));
    }
    String words =
        data
            ? SourceWords.lowerArticle(p.words(s.head().from(), s.head().to()))
            : "the " + SourceWords.unopened(p, noun, p.words(noun, head + 1));
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
    String fuller = stood != null ? null : FullerNames.of(talk.entities(), worded);
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
    return brief ? FullerNames.bodyWith(talk.entities(), p.words(head.to() - 1, head.to())) : null;
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
          return entities.person(other, AttributionBasis.OFFICE, mention(p, s));
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
