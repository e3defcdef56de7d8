package org.onrecord.model;

import java.util.List;
import java.util.Locale;

/** Who said something, or undertook it. */
public sealed interface Speaker {
  /** As it is shown: the name or description; for several candidates, all of them. */
  String name();

  /** A named person. {@code id} is {@code p_} and 20 base32 characters. */
  record Person(String id, String name) implements Speaker {

    /**
     * The person of this full name within one authority: equal names of one council are one person,
     * those of two councils are two.
     *
     * @param authorityCode the code of the document's main authority; empty where unknown
     */
    public static Person of(String name, String authorityCode) {
      return new Person("p_" + StableId.of("person", levelled(name), authorityCode), name);
    }
  }

  /** A body that has a name: Ofsted, the Cabinet, Unison. {@code id} begins with {@code o_}. */
  record Body(String id, String name) implements Speaker {

    /** The body of this name; {@code authorityCode} as for a person. */
    public static Body of(String name, String authorityCode) {
      return new Body("o_" + StableId.of("body", levelled(name), authorityCode), name);
    }
  }

  /**
   * A description of somebody unnamed, or of a document: "a council spokesperson", "the report".
   * {@code id} begins with {@code o_}.
   */
  record Described(String id, String name) implements Speaker {

    /** The holder of this description within one authority; {@code authorityCode} as above. */
    public static Described of(String name, String authorityCode) {
      return new Described("o_" + StableId.of("described", levelled(name), authorityCode), name);
    }
  }

  /** Two or more candidates that the text does not decide between. Has no id of its own. */
  record Ambiguous(List<Person> candidates) implements Speaker {

    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("ambiguous needs two candidates, got " + candidates);
      }
    }

    @Override
    public String name() {
      return String.join(" or ", candidates.stream().map(Person::name).toList());
    }
  }

  private static String levelled(String name) {
    String folded = Levelled.blanks(name.strip()).replace('’', '\'').toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (folded.startsWith(article)) {
        return folded.substring(article.length());
      }
    }
    return folded;
  }
}
