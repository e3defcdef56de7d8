package org.onrecord.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.search.DueStatus;

/**
 * Where a commitment stands on a given day: a fact about its due date, never a verdict. Codes are
 * places in {@link #WORDS}; 0 is for records that are no commitments.
 */
@SuppressWarnings("EnumOrdinal") // codes are kept no longer than a search
record Statuses(int soon, int today) {

  static final List<String> WORDS =
      Stream.concat(Stream.of(""), DueStatus.words().stream()).toList();

  static Statuses on(LocalDate today) {
    return new Statuses(
        Codes.pack(today.toEpochDay() + DueStatus.SOON_DAYS), Codes.pack(today.toEpochDay()));
  }

  /** The code for a commitment that falls due on this packed day; 0 for no known day. */
  int of(int due) {
    if (due == 0) {
      return DueStatus.NO_DATE.ordinal() + 1;
    }
    if (due < today) {
      return DueStatus.DATE_PASSED.ordinal() + 1;
    }
    return (due <= soon ? DueStatus.DUE_SOON : DueStatus.NOT_YET_DUE).ordinal() + 1;
  }

  /** The code of a status in any case; 0 for none. */
  static int find(String word) {
    for (int i = 1; i < WORDS.size(); i++) {
      if (WORDS.get(i).equalsIgnoreCase(word.strip())) {
        return i;
      }
    }
    return 0;
  }
}
