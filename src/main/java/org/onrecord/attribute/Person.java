package org.onrecord.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person whom a document names; grows as more of the document is read. */
final class Person {

  /** What is known of somebody's gender. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /** An office as worded somewhere, and where. */
  record Office(String words, int offset, boolean beside, Set<String> content) {}

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
  List<Person> namesakes() {
    return namesakes;
  }

  /** The fullest name so far, without titles. */
  String name() {
    return name;
  }

  void fuller(String other) {
    if (other.length() > name.length()) {
      name = other;
    }
  }

  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  boolean isFull() {
    return name.indexOf(' ') > 0;
  }

  Gender gender() {
    return gender;
  }

  /** A title or a pronoun says it; a first name alone can mislead. */
  void sureGender(Gender gender) {
    setGender(gender);
    sure |= gender != Gender.UNKNOWN && this.gender == gender;
  }

  /** Whether more than a first name tells the gender. */
  boolean isSure() {
    return sure;
  }

  void setGender(Gender gender) {
    if (this.gender == Gender.UNKNOWN) {
      this.gender = gender;
    }
  }

  int firstAt() {
    return firstAt;
  }

  List<Office> offices() {
    return offices;
  }

  void addOffice(String words, int offset, boolean beside) {
    offices.add(new Office(words, offset, beside, OfficeHolders.content(words)));
  }

  /** The fullest wording beside the name, else the fullest elsewhere; null where there is none. */
  @Nullable String role() {
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
