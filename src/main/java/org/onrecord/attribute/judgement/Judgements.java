package org.onrecord.attribute.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.time.InspectionDates;
import org.onrecord.model.Authority;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Explanation;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;

/** Finds inspectorates' grades: in the tables and headings of reports, and in prose. */
public final class Judgements {

  /** Letters of which some stand wherever there is a grade. */
  private static final List<String> GRADE_LETTERS =
      List.of(
          "good",
          "Good",
          "dequate",
          "Dequate",
          "outstanding",
          "Outstanding",
          "mprovement",
          "Mprovement",
          "atisfactory",
          "Atisfactory");

  private static final Pattern LINE =
      Pattern.compile(
          "(?is)(?:(?:\\d+\\.?\\d?|[A-D]\\.)?[\\s\\u00a0]*)?(.{8,120}?)[\\s\\u00a0]*[:–|\\t-]?[\\s\\u00a0]+"
              + Grades.GRADE
              + "\\.?[\\s\\u00a0]*");
  private static final Pattern NUMBERED = Pattern.compile("\\d\\.");

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?is).*\\b(?:overall (?:effectiveness|judgement)|children[’']s services in"
              + " .{3,60})\\b.{0,60}\\b(?:is|are|was)\\b.{0,40}?\\b"
              + Grades.GRADE
              + "\\b.*");

  /** "Children's services in X require improvement to be good", which has no other verb. */
  private static final Pattern REQUIRE =
      Pattern.compile(
          "(?is)\\W*children[’']s services in .{3,60}? (requires? improvement)(?: to be good)?\\W*");

  /** "The effectiveness of the Local Safeguarding Children Board (LSCB) is good". */
  private static final Pattern BOARD =
      Pattern.compile(
          "(?is)(?:the )?(?:judgement (?:for|on) the |effectiveness of the )*[\\p{L} ]{0,40}safeguarding"
              + " children board(?: \\(\\w+\\))? (?:is )?"
              + Grades.GRADE
              + "\\W*");

  private final Reading reading;
  private final @Nullable InspectionDates days;
  private final List<Judgement> found = new ArrayList<>();
  private final HashSet<String> known = new HashSet<>();

  private Judgements(Reading reading) {
    this.reading = reading;
    boolean report = reading.facts().sourceClass() == SourceClass.INSPECTORATE;
    this.days = report ? InspectionDates.of(reading.passages()) : null;
  }

  /** The judgements of a reading, in document order. */
  public static List<Judgement> find(Reading reading) {
    var judgements = new Judgements(reading);
    boolean report = reading.facts().sourceClass() == SourceClass.INSPECTORATE;
    for (Passage passage : reading.passages()) {
      if (!passage.isBoilerplate() && mayGrade(passage.text())) {
        if (report) {
          judgements.report(passage);
        } else {
          judgements.prose(passage);
        }
      }
    }
    return judgements.found;
  }

  private static boolean mayGrade(String text) {
    for (String letters : GRADE_LETTERS) {
      if (text.contains(letters)) {
        return true;
      }
    }
    return false;
  }

  private void report(Passage passage) {
    String text = reading.source().text();
    if (passage.cells().size() >= 2) {
      String grade = Grades.whole(passage.cells().getLast().of(text));
      if (grade != null) {
        String area = passage.cells().get(passage.cells().size() - 2).of(text);
        add(passage, passage.span(), Grades.area(area), grade, "grade-table", null);
      }
      return;
    }
    Matcher board = BOARD.matcher(passage.text());
    if (board.matches()) {
      String grade = Grades.levelled(board.group(1));
      add(passage, passage.span(), "safeguarding board", grade, "grade-line", null);
      return;
    }
    if (REQUIRE.matcher(passage.text()).matches()) {
      add(passage, passage.span(), "overall", "requires improvement", "grade-line", null);
      return;
    }
    Matcher line = LINE.matcher(wrapped(passage));
    boolean heading = passage.role() == PassageRole.HEADING || passage.text().length() < 130;
    if (heading && line.matches() && Grades.known(line.group(1)) != null) {
      String area = Grades.area(line.group(1));
      add(passage, passage.span(), area, Grades.levelled(line.group(2)), "grade-line", null);
      return;
    }
    Matcher overall = OVERALL.matcher(passage.text());
    if (passage.text().length() < 300 && overall.matches() && !known.contains(key("overall"))) {
      add(
          passage,
          passage.span(),
          "overall",
          Grades.levelled(overall.group(1)),
          "grade-line",
          null);
    }
  }

  /** "2. Children looked after and achieving" and its grade on the line below are one line. */
  private String wrapped(Passage passage) {
    Passage before = passage.n() < 2 ? null : reading.passages().get(passage.n() - 2);
    boolean numbered =
        before != null
            && before.text().length() < 90
            && NUMBERED.matcher(before.text()).lookingAt()
            && !mayGrade(before.text())
            && Grades.known(before.text()) != null
            && passage.text().length() < 50;
    return numbered && before != null ? before.text() + " " + passage.text() : passage.text();
  }

  private void prose(Passage passage) {
    for (Span sentence : reading.sentences().get(passage.n() - 1)) {
      String words = sentence.of(reading.source().text());
      if (mayGrade(words)) {
        for (GradeProse.Graded graded : GradeProse.in(words)) {
          DateInterval when =
              graded.year() == null
                  ? null
                  : DateInterval.ofIso(graded.year(), graded.year(), DateBasis.STATED);
          add(passage, sentence, graded.area(), graded.grade(), "grade-in-prose", when);
        }
      }
    }
  }

  private String key(String area) {
    return area + "/" + (days == null ? "" : days.from());
  }

  private void add(
      Passage passage,
      Span span,
      String area,
      String grade,
      String rule,
      @Nullable DateInterval when) {
    List<Authority> about = passage.tags().authorities();
    boolean report = days != null || rule.equals("grade-table") || rule.equals("grade-line");
    List<Authority> own =
        report && !reading.facts().authorities().isEmpty() ? reading.facts().authorities() : about;
    if (own.isEmpty()) {
      return;
    }
    String key = report ? key(area) : own.getFirst().code() + area + grade + when;
    if (!known.add(key)) {
      return;
    }
    DateInterval date = when;
    if (days != null) {
      date = new DateInterval(days.from(), days.to(), null, DateBasis.STATED, null);
    }
    found.add(
        new Judgement(
            own.getFirst(),
            area,
            grade,
            days == null ? null : days.from(),
            days == null ? null : days.to(),
            List.of(span),
            List.of(passage.n()),
            span.of(reading.source().text()),
            passage.tags().withDate(date),
            Explanation.of(rule)));
  }
}
