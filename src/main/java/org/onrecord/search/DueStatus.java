package org.onrecord.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateInterval;

/** How a commitment's due date stands to a day: a fact, never a verdict on who keeps it. */
public enum DueStatus {
  /** The text names no day that can be worked out. */
  NO_DATE,
  /** Its last possible day is more than {@value #SOON_DAYS} days ahead. */
  NOT_YET_DUE,
  /** Its last possible day is today or at most {@value #SOON_DAYS} days ahead. */
  DUE_SOON,
  /** Its last possible day is over. */
  DATE_PASSED;

  /** How many days ahead "soon" reaches. */
  public static final int SOON_DAYS = 90;

  /** The status on {@code today} of something due at {@code due}; null is no date. */
  public static DueStatus of(@Nullable DateInterval due, LocalDate today) {
    LocalDate last = due == null ? null : due.latest();
    if (last == null) {
      return NO_DATE;
    }
    if (last.isBefore(today)) {
      return DATE_PASSED;
    }
    return last.isAfter(today.plusDays(SOON_DAYS)) ? NOT_YET_DUE : DUE_SOON;
  }

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<DueStatus> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(DueStatus::word).toList();
  }
}
