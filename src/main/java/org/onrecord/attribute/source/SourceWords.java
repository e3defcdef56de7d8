package org.onrecord.attribute.source;

import java.util.Locale;
import java.util.Set;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** The words of a source as they are given to readers, and what they tell of its gender. */
final class SourceWords {

  static final Set<String> ARTICLES = Set.of("a", "an", "one", "another", "some");

  /** Whoever is one of many: no office that one person holds. */
  static final Set<String> NO_OFFICE =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "member",
          "resident",
          "practitioner",
          "tenant",
          "carer",
          "parent",
          "student",
          "pupil",
          "worker",
          "officer",
          "representative",
          "ombudsman",
          "mother",
          "father",
          "husband",
          "wife",
          "son",
          "daughter",
          "brother",
          "sister");

  /** What bodies are called for short. */
  static final Set<String> SHORT =
      Set.of(
          "Commission",
          "Federation",
          "Trust",
          "Association",
          "Forum",
          "Alliance",
          "Society",
          "Partnership",
          "Union",
          "Group",
          "Network",
          "Foundation",
          "Institute",
          "Inspectorate",
          "Agency",
          "Authority",
          "Ombudsman",
          "Chamber");

  /** Relatives, of one's own surname mostly. */
  static final Set<String> RELATIVES =
      Set.of(
          "husband", "wife", "partner", "mother", "father", "son", "daughter", "brother", "sister");

  private SourceWords() {}

  /** "Lambeth's Cabinet Member for X" without its owner. */
  static String ownless(String words) {
    int owner = Math.max(words.indexOf("’s "), words.indexOf("'s "));
    int of = words.indexOf(" of ");
    return owner > 0 && (of < 0 || owner < of) && owner < 30 ? words.substring(owner + 3) : words;
  }

  /** "Letters" that opens its sentence is "letters"; "JSNA" stays. */
  static String unopened(Paragraph p, int at, String words) {
    boolean opens = at == 0 || !p.at(at - 1).isWord();
    return opens && p.at(at).shape() == Token.Shape.CAPITALISED
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  static Person.Gender gender(Token head) {
    return head.is(Kind.FEMALE)
        ? Person.Gender.FEMALE
        : head.is(Kind.MALE) ? Person.Gender.MALE : Person.Gender.UNKNOWN;
  }

  /** The first word small where it is an ordinary one. */
  static String lowerArticle(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    boolean article =
        Set.of("The", "A", "An", "One", "Another", "Some", "Most", "Many", "Several", "Others")
            .contains(first);
    return article ? first.toLowerCase(Locale.ROOT) + words.substring(first.length()) : words;
  }
}
