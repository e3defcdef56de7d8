package org.onrecord.attribute.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;

/** Who has been talked about so far, latest last: what pronouns and floating quotations look to. */
public final class Discourse {

  /**
   * Somebody or something that was a subject or a speaker.
   *
   * @param who as attributed
   * @param type what sort of source it was
   * @param people the people meant; several where they were named together
   * @param gender of a single human being
   */
  public record Entity(Who who, Source.Type type, List<Person> people, Person.Gender gender) {

    public Entity {
      people = List.copyOf(people);
    }

    /** Whether it is a document or a body, which "it" may mean. */
    public boolean isThing() {
      return type == Source.Type.DOCUMENT || type == Source.Type.BODY;
    }

    /** Whether several people are meant together. */
    public boolean isPlural() {
      return type == Source.Type.GROUP || type == Source.Type.JOINT;
    }
  }

  /** Sentences after which somebody last heard of is no longer surely meant by a pronoun. */
  private static final int STALE = 4;

  private record Mention(Person person, int sentence) {}

  private final List<Entity> entities = new ArrayList<>();
  private final List<Integer> heard = new ArrayList<>();
  private final List<Entity> spoken = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private int sentence;
  private @Nullable Entity speaker;
  private @Nullable Entity addressee;
  private boolean subjectSince;

  /** Notes somebody who is the subject of a sentence. */
  @SuppressWarnings("ReferenceEquality") // the very entity that spoke, not one like it
  public void subject(Entity entity) {
    add(entity);
    boolean person = !entity.people().isEmpty() || entity.type() == Source.Type.PERSON;
    subjectSince |= person && speaker != entity;
  }

  /** Notes who made the statement just found. */
  public void spoke(Entity entity) {
    add(entity);
    spoken.add(entity);
    speaker = entity;
    subjectSince = false;
  }

  private void add(Entity entity) {
    entities.add(entity);
    heard.add(sentence);
  }

  /** Notes that a sentence is read, and whom it names: a pronoun after it may mean one of them. */
  public void read(List<Person> named) {
    for (Person person : named) {
      mentions.add(new Mention(person, sentence));
    }
    sentence++;
  }

  /**
   * Who has only been named, not as a subject, since whoever a pronoun would mean was last heard
   * of; empty where that is not long ago.
   *
   * @param meant who would be meant; null where nobody would
   */
  List<Person> onlyNamed(@Nullable Entity meant, Person.Gender gender) {
    int since = -1;
    for (int i = entities.size() - 1; i >= 0 && meant != null && since < 0; i--) {
      since = entities.get(i).equals(meant) ? heard.get(i) : -1;
    }
    boolean vague =
        meant != null && meant.people().isEmpty() && meant.gender() == Person.Gender.UNKNOWN;
    boolean last = !mentions.isEmpty() && mentions.getLast().sentence() == sentence - 1;
    if (meant != null && sentence - since < STALE && !(vague && last && since < sentence - 1)) {
      return List.of();
    }
    List<Person> named = new ArrayList<>();
    for (Mention mention : mentions) {
      Person person = mention.person();
      boolean fits = person.gender().fits(gender) && person.namesakes().isEmpty();
      boolean recent = mention.sentence() > Math.max(since, sentence - STALE);
      if (recent && fits && !named.contains(person)) {
        named.add(person);
      }
    }
    return named;
  }

  /** Who made the last statement, or the person whom the narration since has brought in. */
  public @Nullable Entity floating() {
    return subjectSince ? latestPerson() : speaker;
  }

  /** Whom a letter is written to; null where it is none. */
  public @Nullable Entity addressee() {
    return addressee;
  }

  void setAddressee(Entity entity) {
    addressee = entity;
  }

  /** Who made the last statement; null where nobody has. */
  public @Nullable Entity speaker() {
    return speaker;
  }

  private @Nullable Entity latestPerson() {
    for (int i = entities.size() - 1; i >= 0; i--) {
      Entity e = entities.get(i);
      if (!e.people().isEmpty() || e.type() == Source.Type.PERSON) {
        return e;
      }
    }
    return null;
  }

  /** The last human being of this gender; one of several named together comes as all of them. */
  @Nullable Entity person(Person.Gender gender) {
    Entity known = person(gender, false);
    return known != null ? known : person(gender, true);
  }

  /** "One child in four", who has said nothing, is hardly meant where somebody known is near. */
  private boolean isPassing(int i) {
    Entity e = entities.get(i);
    return e.people().isEmpty()
        && e.type() == Source.Type.PERSON
        && !spoken.contains(e)
        && sentence - heard.get(i) < STALE;
  }

  private @Nullable Entity person(Person.Gender gender, boolean passing) {
    for (int i = entities.size() - 1; i >= 0; i--) {
      Entity e = entities.get(i);
      if (!passing && isPassing(i)) {
        continue;
      }
      if (!passing && sentence - heard.get(i) >= STALE) {
        return null;
      }
      boolean human =
          e.people().size() == 1
              || (e.people().isEmpty()
                  && (e.type() == Source.Type.PERSON || e.type() == Source.Type.OFFICE));
      if (human && e.gender().fits(gender)) {
        return e;
      }
      if (e.people().size() > 1 && e.people().stream().anyMatch(p -> p.gender().fits(gender))) {
        return e;
      }
    }
    return null;
  }

  /** Which of these was the subject or the speaker last; null where none of them was. */
  @Nullable Person last(List<Person> candidates) {
    for (int i = entities.size() - 1; i >= 0; i--) {
      List<Person> people = entities.get(i).people();
      if (people.size() == 1 && candidates.contains(people.getFirst())) {
        return people.getFirst();
      }
    }
    return null;
  }

  /** The only human being so far, whatever a first name makes one think of the gender. */
  @Nullable Entity onlyPerson() {
    Entity only = null;
    for (Entity e : entities) {
      boolean human =
          !e.people().isEmpty() || e.type() == Source.Type.PERSON || e.type() == Source.Type.OFFICE;
      if (human && only != null && !only.people().equals(e.people())) {
        return null;
      }
      only = human ? e : only;
    }
    boolean sure = only != null && only.people().stream().anyMatch(Person::isSure);
    return sure ? null : only;
  }

  /** Whether the last sentence told of neither the document nor the body that "it" would mean. */
  boolean thingIsStale() {
    for (int i = entities.size() - 1; i >= 0; i--) {
      if (entities.get(i).isThing()) {
        return heard.get(i) < sentence - 1;
      }
    }
    return true;
  }

  /** The last one of this gender who is somebody else; null where nobody was heard of lately. */
  public @Nullable Entity otherThan(Entity asker, Person.Gender gender) {
    for (int i = entities.size() - 1; i >= 0 && sentence - heard.get(i) < 2 * STALE; i--) {
      Entity e = entities.get(i);
      if (e.people().size() == 1 && !e.people().equals(asker.people()) && e.gender().fits(gender)) {
        return e;
      }
    }
    return null;
  }

  /** The last body. */
  @Nullable Entity body() {
    for (int i = entities.size() - 1; i >= 0; i--) {
      if (entities.get(i).type() == Source.Type.BODY) {
        return entities.get(i);
      }
    }
    return null;
  }

  /** The last document that a sentence before this one told of. */
  @Nullable Entity documentBefore() {
    for (int i = entities.size() - 1; i >= 0; i--) {
      if (entities.get(i).type() == Source.Type.DOCUMENT && heard.get(i) < sentence) {
        return entities.get(i);
      }
    }
    return null;
  }

  /** Everybody and everything heard of, latest last. */
  List<Entity> entities() {
    return Collections.unmodifiableList(entities);
  }

  /** The last document or body. */
  @Nullable Entity thing() {
    for (int i = entities.size() - 1; i >= 0; i--) {
      if (entities.get(i).isThing()) {
        return entities.get(i);
      }
    }
    return null;
  }

  /** Those named together or the group heard of last; null where none was lately. */
  @Nullable Entity plural(int sentences) {
    for (int i = entities.size() - 1; i >= 0 && sentence - heard.get(i) < sentences; i--) {
      if (entities.get(i).isPlural()) {
        return entities.get(i);
      }
    }
    return null;
  }

  /** Whoever spoke last, if it is one human being and nobody else was heard of since. */
  @Nullable Entity lastAlone() {
    Entity last = speaker;
    boolean one = last != null && !last.isThing() && !last.isPlural() && last.people().size() < 2;
    boolean human = last != null && last.type() != Source.Type.OTHER;
    int i = entities.size() - 1;
    while (i > 0 && entities.get(i).isThing() && heard.get(i) == sentence) {
      i--; // "Letters will be sent, they added"
    }
    return one && human && last != null && same(entities.get(i), last) ? last : null;
  }

  private static boolean same(Entity a, Entity b) {
    return Objects.equals(a.who().speaker(), b.who().speaker()) && a.people().equals(b.people());
  }
}
