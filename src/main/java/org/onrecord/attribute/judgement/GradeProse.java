package org.onrecord.attribute.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads grades from prose: {@code rated 'inadequate' in 2015}, {@code an overall "good" rating},
 * {@code its work with care leavers was rated as "outstanding"}, {@code lifted from 'inadequate' to
 * 'requires improvement'}. A grade that is left behind is no judgement.
 */
final class GradeProse {

  private static final String QUOTED = "[\\s\\u00a0]*[‘’“”\"']?" + Grades.GRADE + "\\b[’”\"']?";
  private static final Pattern RATED =
      Pattern.compile(
          "(?i)\\b(?:rated|judged|graded|classed|deemed|found)\\b(?:[\\s\\u00a0]+(?:as|to be|the"
              + " .{3,90}? (?:as|to be)|overall|again))*"
              + QUOTED);
  private static final Pattern LATE =
      Pattern.compile(
          "(?i)\\b(?:rated|judged|graded|judge|rate)[\\s\\u00a0]+(?:the |its |their"
              + " )?([^.“‘\"]{3,110}?)[\\s\\u00a0]+(?:as |to be )"
              + QUOTED);
  private static final Pattern RATING =
      Pattern.compile(
          "(?i)\\b(?:given|received|receiving|awarded|achieved|retained|keeps?|kept|gets?|got|earned|with|a|an)\\b"
              + "[^.]{0,30}?"
              + QUOTED
              + "[\\s\\u00a0]+(?:rating|grade|judgement)");
  private static final Pattern ALSO =
      Pattern.compile(
          "(?i)\\b(?:services|management|protection|leavers|adoption|leadership)\\b[^.]{0,20}?\\balso[\\s\\u00a0]+[‘“\"'](requires"
              + " improvement)");
  private static final Pattern WAS =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|as)[\\s\\u00a0]+[‘“\"']" + Grades.GRADE + "\\b[’”\"']");

  /**
   * Who gives grades, or what they are: without either, "was 'outstanding'" is somebody's praise.
   */
  private static final Pattern GRADED_BY =
      Pattern.compile(
          "\\b(?:Ofsted|CQC|Care Quality Commission|Estyn|HMI)\\b|(?i)\\b(?:inspect\\w*|watchdog|"
              + "regulator|rating|graded?|judgement|effectiveness)\\b");

  private static final Pattern MOVED =
      Pattern.compile("(?i)\\bfrom" + QUOTED + "[\\s\\u00a0]+to" + QUOTED);
  private static final Pattern DOWN =
      Pattern.compile("(?i)\\b(?:downgraded|upgraded|raised|dropped|fell|improved) to" + QUOTED);
  private static final Pattern YEAR =
      Pattern.compile("\\bin (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)\\b");
  private static final Pattern WOULD =
      Pattern.compile("(?i)\\b(?:if|would|could|should|aim|hope|want|expect)\\w*\\b");

  /** Words without which prose gives no grade. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "rat(?:ed|ing)|[Jj]udg|grade|[Dd]eemed|found|classed|from|raised|dropped|fell|improved|also"
              + "|[‘“\"'](?:good|outstanding|inadequate|requires)");

  private GradeProse() {}

  /**
   * One grade in a sentence.
   *
   * @param year the year that the sentence gives; null where it gives none
   */
  record Graded(String area, String grade, @Nullable String year) {}

  /** The grades that a sentence gives. */
  static List<Graded> in(String sentence) {
    var found = new ArrayList<Graded>();
    if (!SPOKEN.matcher(sentence).find()) {
      return found;
    }
    Matcher moved = MOVED.matcher(sentence);
    if (moved.find()) {
      add(found, sentence, moved.start(), moved.group(2), "");
      return found;
    }
    for (Pattern pattern : List.of(RATED, RATING, ALSO, DOWN)) {
      Matcher matcher = pattern.matcher(sentence);
      while (matcher.find()) {
        add(found, sentence, matcher.start(), matcher.group(1), matcher.group());
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    Matcher was = WAS.matcher(sentence);
    while (was.find()) {
      String before = clause(sentence.substring(0, was.start()));
      boolean graded = GRADED_BY.matcher(sentence).find() || !Grades.allKnown(before).isEmpty();
      if (graded && !sentence.startsWith(" at ", was.end())) {
        add(found, sentence, was.start(), was.group(1), "");
      }
    }
    if (!found.isEmpty()) {
      return found.stream().distinct().toList();
    }
    Matcher late = LATE.matcher(sentence);
    while (late.find()) {
      add(found, sentence, late.start(), late.group(2), late.group(1));
    }
    return found;
  }

  private static void add(
      List<Graded> found, String sentence, int at, String grade, String within) {
    String before = sentence.substring(0, at);
    if (WOULD.matcher(before).find()) {
      return;
    }
    Matcher years = YEAR.matcher(sentence);
    String year = years.find() ? years.group(1) : null;
    String own = Grades.known(within);
    List<String> areas = own != null ? List.of(own) : Grades.allKnown(clause(before));
    String level =
        Grades.levelled(
            within.matches("(?is).*improvement to be good.*") ? "requires improvement" : grade);
    for (String area : areas.isEmpty() ? List.of("overall") : areas) {
      found.add(new Graded(area, level, year));
    }
  }

  /** The clause that a grade ends: from the last comma before a new subject. */
  private static String clause(String before) {
    int at =
        Math.max(
            before.lastIndexOf("”, "),
            Math.max(before.lastIndexOf("’, "), before.lastIndexOf("\", ")));
    return at < 0 ? before : before.substring(at);
  }
}
