package org.onrecord.attribute.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What times are counted from in one document.
 *
 * @param date the document's date; null where unknown: then only words that hold a year have days
 * @param nextMeeting the day of the body's next meeting; null where the document does not give it
 * @param meetings days of coming meetings that the document gives, the next one too
 */
public record DueContext(
    @Nullable LocalDate date, @Nullable LocalDate nextMeeting, List<LocalDate> meetings) {

  public DueContext {
    meetings = List.copyOf(meetings);
  }

  /** A document of this date that names no meetings. */
  public static DueContext of(@Nullable LocalDate date) {
    return new DueContext(date, null, List.of());
  }
}
