package org.onrecord.attribute.judgement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of inspectorates for grades, and of what they grade. */
final class Grades {

  /** One grade, as tables and prose write it. */
  static final String GRADE =
      "(outstanding|good|requires improvement(?: to be good)?|require improvement(?: to be good)?"
          + "|inadequate|adequate|satisfactory)";

  private static final Pattern WHOLE =
      Pattern.compile("(?i)\\W*" + GRADE + "(?:\\W+grade\\W+\\d)?\\W*");

  /** Areas by the words that name them, the more special first. */
  private static final List<Area> AREAS =
      List.of(
          new Area("safeguarding board", Pattern.compile("(?i)\\bsafeguarding children board\\b")),
          new Area("adoption", Pattern.compile("(?i)\\badoption\\b")),
          new Area("care leavers", Pattern.compile("(?i)\\b(?:care leavers?|leaving care)\\b")),
          new Area("overall", Pattern.compile("(?i)\\boverall\\b")),
          new Area(
              "leadership",
              Pattern.compile(
                  "(?i)\\b(?:impact of leaders|leadership|management and governance)\\b")),
          new Area(
              "help and protection",
              Pattern.compile(
                  "(?i)\\b(?:help and protection|child protection|need of"
                      + " protection|safeguarding)\\b")),
          new Area(
              "children in care",
              Pattern.compile(
                  "(?i)\\b(?:children in care|looked[- ]after|looked after children|children looked"
                      + " after)\\b")));

  private record Area(String name, Pattern words) {}

  private Grades() {}

  /** The grade that a cell or the end of a line is; null where it is none. */
  static @Nullable String whole(String words) {
    Matcher matcher = WHOLE.matcher(words);
    return matcher.matches() ? levelled(matcher.group(1)) : null;
  }

  /** One spelling for each grade. */
  static String levelled(String grade) {
    String lower = grade.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    return lower.startsWith("require") ? "requires improvement" : lower;
  }

  /** What is graded, as a short name; the words themselves where they are none of the known. */
  static String area(String words) {
    String known = known(words);
    return known != null ? known : words.strip().replaceAll("[\\s\\u00a0]+", " ");
  }

  /** The known area that some words name; null where they name none. */
  static @Nullable String known(String words) {
    return AREAS.stream()
        .filter(a -> a.words.matcher(words).find())
        .map(Area::name)
        .findFirst()
        .orElse(null);
  }

  /** All known areas that some words name, in the order of the text. */
  static List<String> allKnown(String words) {
    record Place(int at, String area) {}
    return AREAS.stream()
        .flatMap(
            a -> a.words.matcher(words).results().limit(1).map(r -> new Place(r.start(), a.name)))
        .sorted(java.util.Comparator.comparingInt(Place::at))
        .map(Place::area)
        .toList();
  }
}
