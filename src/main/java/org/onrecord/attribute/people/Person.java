package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person whom a document names; grows as more of the document is read. */
public final class Person {

  /** What is known of somebody's gender. */
  public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    public boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /** An office as worded somewhere, and where. */
  public record Office(String words, int offset, boolean beside, List<Set<String>> contents) {

    public Office {
      contents = List.copyOf(contents);
    }
  }

  private String name;
  private Gender gender;
  private boolean sure;
  private final List<Office> offices = new ArrayList<>();
  private final int firstAt;
  private final List<Person> namesakes;

  Person(String name, Gender gender, int firstAt) {
    this(name, gender, firstAt, List.of());
  }

  private Person(String name, Gender gender, int firstAt, List<Person> namesakes) {
    this.name = name;
    this.gender = gender;
    this.firstAt = firstAt;
    this.namesakes = List.copyOf(namesakes);
  }

  /** One of several who share a surname, where the text does not say which. */
  static Person oneOf(List<Person> namesakes, String surname, int offset) {
    return new Person(surname, Gender.UNKNOWN, offset, namesakes);
  }

  /** Those of whom this is one, where the text does not say which; else empty. */
  public List<Person> namesakes() {
    return namesakes;
  }

  /** The fullest name so far, without titles. */
  public String name() {
    return name;
  }

  void fuller(String other) {
    if (other.length() > name.length()) {
      name = other;
    }
  }

  /** The last word of the name. */
  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether the name has two words or more. */
  public boolean isFull() {
    return name.indexOf(' ') > 0;
  }

  /** What is known of the gender so far. */
  public Gender gender() {
    return gender;
  }

  /** A title or a pronoun says it; a first name alone can mislead. */
  public void sureGender(Gender gender) {
    setGender(gender);
    sure |= gender != Gender.UNKNOWN && this.gender == gender;
  }

  /** Whether more than a first name tells the gender. */
  public boolean isSure() {
    return sure;
  }

  void setGender(Gender gender) {
    if (this.gender == Gender.UNKNOWN) {
      this.gender = gender;
    }
  }

  /** Where the document first names the person, in the reading. */
  public int firstAt() {
    return firstAt;
  }

  /** The offices that the document gives the person, in the order in which they were found. */
  public List<Office> offices() {
    return offices;
  }

  /**
   * Notes an office as worded.
   *
   * @param offset where it stands in the reading
   * @param beside whether it stands directly beside the name
   */
  public void addOffice(String words, int offset, boolean beside) {
    offices.add(new Office(words, offset, beside, OfficeHolders.contents(words)));
  }

  /** The fullest wording beside the name, else the fullest elsewhere; null where there is none. */
  public @Nullable String role() {
    Office best = null;
    for (Office office : offices) {
      if (best == null
          || (office.beside() && !best.beside())
          || (office.beside() == best.beside() && wordCount(office) > wordCount(best))) {
        best = office;
      }
    }
    return best == null ? null : best.words();
  }

  private static long wordCount(Office office) {
    return office.words().chars().filter(c -> c == ' ').count();
  }

  @Override
  public String toString() {
    return name;
  }
}
