package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Filter.DateField;

/**
 * Days between which a date must wholly lie. Documents are asked about in rising order; each user
 * has one of its own.
 */
final class DateWindow {

  /** How a record's date stands to the window. */
  enum Fit {
    INSIDE,
    /** Part of the time that it may be lies inside. */
    PARTLY,
    OUTSIDE,
    UNDATED
  }

  private final DateField field;
  private final int from;
  private final int to;
  private @Nullable NumericDocValues otherEnd;

  DateWindow(DateField field, @Nullable LocalDate from, @Nullable LocalDate to) {
    this.field = field;
    this.from = from == null ? 0 : Codes.pack(from.toEpochDay());
    this.to = to == null ? Codes.lastDay() : Codes.pack(to.toEpochDay());
  }

  void leaf(LeafReader reader) throws IOException {
    otherEnd =
        DocValues.getNumeric(reader, field == DateField.DATE ? Fields.LAST_DAY : Fields.FIRST_DUE);
  }

  /** Whether the record's date is one day outside: true of most that do not fit, at one look. */
  boolean isPlainlyOutside(long b) {
    int day = Codes.day(b);
    return field == DateField.DATE
        && day != 0
        && (day < from || day > to)
        && (b & Codes.WIDE_DATE) == 0;
  }

  /** By the record's word B. */
  Fit fit(long b, int doc) throws IOException {
    int first = field == DateField.DATE ? Codes.day(b) : Codes.due(b);
    int last = first;
    if (first == 0) {
      return Fit.UNDATED;
    }
    long wide = field == DateField.DATE ? Codes.WIDE_DATE : Codes.WIDE_DUE;
    if ((b & wide) != 0 && otherEnd != null && otherEnd.advanceExact(doc)) {
      int end = Codes.pack(otherEnd.longValue());
      if (field == DateField.DATE) {
        last = end;
      } else {
        first = end;
      }
    }
    if (first >= from && last <= to) {
      return Fit.INSIDE;
    }
    return last < from || first > to ? Fit.OUTSIDE : Fit.PARTLY;
  }
}
