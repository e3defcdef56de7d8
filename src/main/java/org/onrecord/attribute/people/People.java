package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Texts;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Speaker;

/** Everybody whom a document names, with their offices. */
public final class People {

  private final List<Person> all = new ArrayList<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final OfficeHolders holders = new OfficeHolders(all);

  /** By name: an id is a digest, and whoever speaks once mostly speaks again. */
  private final Map<String, Speaker> persons = new HashMap<>();

  private final Map<String, Speaker> bodies = new HashMap<>();
  private final Map<String, Speaker> described = new HashMap<>();
  private String authority = "";

  /** Everybody, in the order in which the document first names them in full. */
  public List<Person> all() {
    return all;
  }

  /** The code of the document's main authority, which is part of a person's id. */
  public void setAuthority(String code) {
    authority = code;
    persons.clear();
    bodies.clear();
    described.clear();
  }

  /** Who holds which office in this document. */
  public OfficeHolders holders() {
    return holders;
  }

  /** The person of a name of two words or more, new or known. */
  Person full(String name, Person.Gender gender, int offset) {
    String first = name.substring(0, name.indexOf(' '));
    for (Person known : ofSurname(name)) {
      String given = known.name();
      if (known.isFull() && sameGiven(given.substring(0, given.indexOf(' ')), first)) {
        known.fuller(name);
        known.setGender(gender);
        return known;
      }
    }
    return add(name, gender, offset);
  }

  private static boolean sameGiven(String a, String b) {
    boolean initial = isInitials(a) || isInitials(b);
    return a.equalsIgnoreCase(b) || (initial && a.charAt(0) == b.charAt(0));
  }

  /** "A", "AJ". */
  private static boolean isInitials(String given) {
    return given.length() <= 3 && given.chars().noneMatch(Character::isLowerCase);
  }

  /** The person of a title and a surname: one named in full somewhere, else a new one. */
  Person surname(String surname, Person.Gender gender, int offset) {
    Person best = null;
    for (Person known : ofSurname(surname)) {
      boolean before = known.firstAt() <= offset;
      if (known.gender().fits(gender)
          && (best == null || (before && known.firstAt() > best.firstAt()))) {
        best = known;
      }
    }
    if (best != null) {
      best.setGender(gender);
      return best;
    }
    return add(surname, gender, offset);
  }

  /** The person of a name without its titles, in full or a surname alone, new or known. */
  public Person named(String name, int offset) {
    return name.indexOf(' ') > 0
        ? full(name, Person.Gender.UNKNOWN, offset)
        : surname(name, Person.Gender.UNKNOWN, offset);
  }

  /** All who are named in full by this surname, as far as their gender is not another one. */
  List<Person> namesakes(String surname, Person.Gender gender) {
    return ofSurname(surname).stream().filter(p -> p.isFull() && p.gender().fits(gender)).toList();
  }

  /** The person of exactly this full name; null where nobody is known by it. */
  @Nullable Person ofFullName(String name) {
    for (Person known : ofSurname(name)) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    return null;
  }

  /** The person of a surname that stands alone; null where nobody has it. */
  @Nullable Person bySurname(String surname, int offset) {
    List<Person> known = ofSurname(surname);
    return known.isEmpty() ? null : surname(surname, Person.Gender.UNKNOWN, offset);
  }

  private List<Person> ofSurname(String name) {
    return bySurname.getOrDefault(last(name), List.of());
  }

  private Person add(String name, Person.Gender gender, int offset) {
    Person person = new Person(name, gender, offset);
    all.add(person);
    bySurname.computeIfAbsent(last(name), k -> new ArrayList<>()).add(person);
    return person;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The speaker that a person is in this document. */
  public Speaker speaker(Person person) {
    return persons.computeIfAbsent(person.name(), n -> Speaker.Person.of(n, authority));
  }

  /** The speaker that a body of the document's authority is. */
  public Speaker body(String name) {
    return bodies.computeIfAbsent(name, n -> Speaker.Body.of(n, authority));
  }

  /** The speaker whom only a description tells. */
  public Speaker described(String words) {
    return described.computeIfAbsent(words, w -> Speaker.Described.of(w, authority));
  }

  /**
   * Whom some words stand for: "Councillor Bell", "the Director", "the Committee", "Members".
   *
   * @param words a name, an office, a body or a description, as worded
   * @param offset where they stand in the reading: of two holders of an office the one named last
   *     before it is meant
   */
  public Who who(String words, int offset) {
    String name = withoutTitles(words);
    for (Person known : ofSurname(name)) {
      boolean whole = known.name().equalsIgnoreCase(name) || name.indexOf(' ') < 0;
      if (whole && !name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
        Person meant = name.indexOf(' ') < 0 ? surname(name, Person.Gender.UNKNOWN, offset) : known;
        return new Who(speaker(meant), meant.role(), AttributionBasis.NAMED, null);
      }
    }
    Person holder = holders.of(words, offset);
    if (holder != null) {
      return new Who(speaker(holder), holder.role(), AttributionBasis.OFFICE, null);
    }
    return words.isBlank()
        ? Who.NOBODY
        : new Who(described(words), null, AttributionBasis.OFFICE, null);
  }

  private static String withoutTitles(String words) {
    String name = Texts.levelled(words);
    while (TITLE.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT).replace(".", ""))
        && name.indexOf(' ') > 0) {
      name = name.substring(name.indexOf(' ') + 1);
    }
    return name;
  }

  private static final List<String> TITLE =
      List.of(
          "cllr",
          "councillor",
          "coun",
          "clr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "canon",
          "lord",
          "lady",
          "rev",
          "professor",
          "prof");
}
