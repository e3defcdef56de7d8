package org.onrecord.attribute.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.NameShape;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.source.Labels;
import org.onrecord.attribute.text.Token;

/**
 * Reads the labels of a record that is nothing but turns: "MS DOHERTY:", "Gordon:", "Moderator:",
 * "Comber Rec FC:". Who stands behind a first name, a surname in capitals or an office is looked up
 * among the people of the document.
 */
final class SpeakerLabels {

  private static final int LONGEST = 7;

  /** Labels that say what stands there, not who says it. */
  private static final Set<String> FURNITURE =
      Set.of(
          "date",
          "time",
          "venue",
          "present",
          "apologies",
          "contact",
          "email",
          "tel",
          "telephone",
          "published",
          "updated",
          "posted",
          "notes",
          "note",
          "location",
          "speaker",
          "from",
          "to",
          "subject",
          "title",
          "category",
          "tags",
          "photo",
          "picture",
          "image",
          "words",
          "decision",
          "resolved",
          "agreed",
          "action",
          "recommendation",
          "recommendations",
          "summary",
          "source",
          "reasons",
          "background",
          "purpose",
          "reply",
          "ps",
          "cost",
          "next",
          "previous",
          "share",
          "page",
          "ref",
          "reference",
          "author",
          "officers",
          "attendance",
          "wards",
          "ward");

  private static final Set<String> HOSTS =
      Set.of("moderator", "host", "interviewer", "presenter", "chair", "mayor", "clerk", "provost");

  private SpeakerLabels() {}

  /** One past the colon of the label that a paragraph begins with; 0 where it begins with none. */
  static int end(Paragraph p) {
    int colon = Labels.colon(p, LONGEST, i -> p.is(i, "from"));
    boolean label = colon > 0 && colon + 1 < p.size();
    return label && !FURNITURE.contains(p.at(0).lower()) ? colon + 1 : 0;
  }

  /** Whether the label only says that a question stands there: "Q:", "Q4.", "Question:". */
  static boolean isQuestion(Paragraph p) {
    String first = p.at(0).lower();
    return first.equals("question")
        || (first.startsWith("q")
            && first.length() <= 3
            && first.substring(1).chars().allMatch(Character::isDigit));
  }

  /** Whether the label only says that an answer stands there. */
  static boolean isAnswer(Paragraph p, int end) {
    return end == 2 && (p.is(0, "a") || p.is(0, "answer") || p.is(0, "response"));
  }

  /** Who is meant, as far as the document names him or her; null where it does not. */
  static @Nullable Person person(Paragraph p, int end, List<Person> people) {
    int from = 0;
    while (from < end - 2
        && (NameShape.isTitle(p.at(from)) || p.isMark(from, '.') || p.is(from, "the"))) {
      from++;
    }
    String words = p.words(from, end - 1).toLowerCase(Locale.ROOT).replace(".", "");
    Person only = null;
    for (Person person : people) {
      String name = person.name().toLowerCase(Locale.ROOT);
      boolean fits =
          name.equals(words)
              || name.startsWith(words + " ")
              || name.endsWith(" " + words)
              || initials(name).equals(words);
      if (fits && only != null) {
        return null;
      }
      only = fits ? person : only;
    }
    return only;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split("[ -]", 0)) {
      initials.append(part.isEmpty() ? "" : part.substring(0, 1));
    }
    return initials.toString();
  }

  /** The label as a description: "the moderator", "a member", "Trevor79". */
  static String described(Paragraph p, int end) {
    String words = p.words(0, end - 1);
    if (HOSTS.contains(words.toLowerCase(Locale.ROOT))) {
      return "the " + words.toLowerCase(Locale.ROOT);
    }
    boolean article = p.is(0, "a") || p.is(0, "an") || p.is(0, "the");
    boolean shouted = p.at(end - 2).shape() == Token.Shape.ALL_CAPITALS && end > 2;
    return article && shouted ? words.toLowerCase(Locale.ROOT) : words;
  }
}
