package org.onrecord.attribute.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarDate;
import org.onrecord.attribute.time.DateScanner;
import org.onrecord.attribute.time.DueContext;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/** Finds the days of coming meetings that a document gives, the next one first of all. */
final class Meetings {

  private Meetings() {}

  /** What times are counted from in this document. */
  static DueContext context(Reading reading) {
    LocalDate day = reading.facts().day();
    LocalDate next = null;
    var meetings = new ArrayList<LocalDate>();
    boolean heading = false;
    for (Passage passage : reading.passages()) {
      String text = passage.text();
      boolean may = heading || text.contains("eeting") || text.contains("EETING");
      String lower = may ? text.toLowerCase(Locale.ROOT) : "";
      boolean speaksOfNext = lower.contains("next meeting") || lower.contains("future meetings");
      if (heading || lower.contains("meeting")) {
        List<LocalDate> days = days(passage, day);
        meetings.addAll(days);
        next =
            next == null && (heading || speaksOfNext) && !days.isEmpty() ? days.getFirst() : next;
      }
      heading =
          speaksOfNext && (passage.role() == PassageRole.HEADING || passage.text().length() < 60);
    }
    return new DueContext(day, next, meetings);
  }

  private static List<LocalDate> days(Passage passage, @Nullable LocalDate after) {
    Tokens tokens = Tokens.of(passage.text());
    var days = new ArrayList<LocalDate>();
    for (CalendarDate date : DateScanner.all(tokens)) {
      LocalDate day = date.toDay();
      if (day == null && date.day() != null && after != null) {
        String iso = date.iso(after);
        day = iso == null ? null : LocalDate.parse(iso);
      }
      if (day != null && (after == null || day.isAfter(after))) {
        days.add(day);
      }
    }
    return days;
  }
}
