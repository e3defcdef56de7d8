package org.onrecord.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Commitment;
import org.onrecord.model.Copies;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.Explanation;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;

/**
 * One record as an index holds it: flat, and alike for all kinds, so that every engine stores and
 * returns the same.
 *
 * @param id its id
 * @param kind what it is; the components that follow are null where the kind has no such thing
 * @param text its words, whole
 * @param document the document that it stands in
 * @param place where in the document
 * @param tags authorities, themes and language; {@code tags.date()} is null where the document's
 *     date holds
 * @param quote of a quote: direct, indirect or mixed
 * @param cue of a quote: the reporting word; null where there is none
 * @param speaker of a quote: who said it; of a commitment: who undertook it; null where nobody was
 *     found
 * @param role the speaker's office as worded that day
 * @param basis what the speaker was known by
 * @param due of a commitment: by when; null where the text gives no time
 * @param grade of a judgement: area, grade and days
 * @param copies of a quote: its near-copies; null where there are none
 * @param why how it was found
 */
public record Entry(
    RecordId id,
    RecordKind kind,
    String text,
    Document document,
    Place place,
    Tags tags,
    @Nullable QuoteKind quote,
    @Nullable String cue,
    @Nullable Speaker speaker,
    @Nullable String role,
    AttributionBasis basis,
    @Nullable DateInterval due,
    @Nullable Grade grade,
    @Nullable Copies copies,
    Explanation why) {

  /**
   * Where a record stands.
   *
   * @param spans its parts, each with its passage; empty where handed in without passages
   * @param role of its first passage
   * @param page of its first passage, from 1; null where the source has no pages
   * @param heading the words of the nearest heading above; null where there is none
   * @param ordinal its place among the document's records of its kind, from 0
   */
  public record Place(
      List<PassageSpan> spans,
      PassageRole role,
      @Nullable Integer page,
      @Nullable String heading,
      int ordinal) {
    public Place {
      spans = List.copyOf(spans);
    }

    /** The number of its first passage; null where it has none. */
    public @Nullable Integer passage() {
      return spans.isEmpty() ? null : spans.getFirst().passage();
    }
  }

  /** A span of the reading, with the number of the passage that holds it. */
  public record PassageSpan(int passage, Span span) {}

  /** A judgement's facts: dates are ISO days, null where unknown. */
  public record Grade(String area, String grade, @Nullable String from, @Nullable String to) {}

  /** A passage of a document as a record, found by the layout alone. */
  public static Entry paragraph(RecordId id, Document document, Place place, Passage p) {
    Explanation why = Explanation.of("layout");
    return unsaid(id, RecordKind.PARAGRAPH, p.text(), document, place, p.tags(), null, why);
  }

  /** A statement as a record. */
  public static Entry quote(RecordId id, Document document, Place place, Statement s) {
    return new Entry(
        id,
        RecordKind.QUOTE,
        s.text(),
        document,
        place,
        s.tags(),
        s.kind(),
        s.cue(),
        s.speaker(),
        s.role(),
        s.basis(),
        null,
        null,
        s.copies(),
        s.why());
  }

  /** A commitment as a record. */
  public static Entry commitment(RecordId id, Document document, Place place, Commitment c) {
    return new Entry(
        id,
        RecordKind.COMMITMENT,
        c.text(),
        document,
        place,
        c.tags(),
        null,
        null,
        c.who(),
        c.role(),
        c.basis(),
        c.due(),
        null,
        null,
        c.why());
  }

  /** A decision as a record. */
  public static Entry decision(RecordId id, Document document, Place place, Decision d) {
    return unsaid(id, RecordKind.DECISION, d.text(), document, place, d.tags(), null, d.why());
  }

  /** A judgement as a record. */
  public static Entry judgement(RecordId id, Document document, Place place, Judgement j) {
    var grade = new Grade(j.area(), j.grade(), day(j.from()), day(j.to()));
    return unsaid(id, RecordKind.JUDGEMENT, j.text(), document, place, j.tags(), grade, j.why());
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static Entry unsaid(
      RecordId id,
      RecordKind kind,
      String text,
      Document document,
      Place place,
      Tags tags,
      @Nullable Grade grade,
      Explanation why) {
    return new Entry(
        id,
        kind,
        text,
        document,
        place,
        tags,
        null,
        null,
        null,
        null,
        AttributionBasis.NONE,
        null,
        grade,
        null,
        why);
  }

  /** The record's own date, else its document's. */
  public DateInterval date() {
    DateInterval own = tags.date();
    return own != null ? own : document.date();
  }

  /** Whether it is kept only for the reader's view and found only by {@code is:boilerplate}. */
  public boolean isBoilerplate() {
    return kind == RecordKind.PARAGRAPH && place.role() == PassageRole.BOILERPLATE;
  }
}
