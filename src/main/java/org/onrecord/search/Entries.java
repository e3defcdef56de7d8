package org.onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Explanation;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.search.Entry.Grade;
import org.onrecord.search.Entry.PassageSpan;
import org.onrecord.search.Entry.Place;

/** Turns findings into the records that every engine holds, with their ids. Not thread-safe. */
public final class Entries {

  private static final Explanation LAYOUT = Explanation.of("layout");

  private final Findings findings;
  private final Map<Integer, Passage> passages = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int ordinal;

  private Entries(Findings findings) {
    this.findings = findings;
    findings.passages().forEach(p -> passages.put(p.n(), p));
  }

  /**
   * All records of one document: paragraphs, quotes, commitments, decisions, judgements, each in
   * document order.
   */
  public static List<Entry> of(Findings findings) {
    return new Entries(findings).all();
  }

  private List<Entry> all() {
    findings.passages().forEach(this::paragraph);
    ordinal = 0;
    findings.statements().stream()
        .map(s ->
            new Entry(
                id(RecordKind.QUOTE, s.text(), ""),
                RecordKind.QUOTE,
                s.text(),
                findings.document(),
                place(s.parts(), s.passages()),
                s.tags(),
                s.kind(),
                s.cue(),
                s.speaker(),
                s.role(),
                s.basis(),
                null,
                null,
                s.copies(),
                s.why()))
        .forEach(entries::add);
    ordinal = 0;
    findings.commitments().stream()
        .map(c ->
            new Entry(
                id(RecordKind.COMMITMENT, c.text(), ""),
                RecordKind.COMMITMENT,
                c.text(),
                findings.document(),
                place(c.parts(), c.passages()),
                c.tags(),
                null,
                null,
                c.who(),
                c.role(),
                c.basis(),
                c.due(),
                null,
                null,
                c.why()))
        .forEach(entries::add);
    ordinal = 0;
    findings.decisions().stream()
        .map(d ->
            plain(
                id(RecordKind.DECISION, d.text(), ""),
                RecordKind.DECISION,
                d.text(),
                place(d.parts(), d.passages()),
                d.tags(),
                null,
                d.why()))
        .forEach(entries::add);
    ordinal = 0;
    findings.judgements().forEach(this::judgement);
    return entries;
  }

  private void paragraph(Passage p) {
    var place =
        new Place(
            List.of(new PassageSpan(p.n(), p.span())), p.role(), p.page(), heading(p), ordinal++);
    RecordId id = id(RecordKind.PARAGRAPH, p.text(), "");
    entries.add(plain(id, RecordKind.PARAGRAPH, p.text(), place, p.tags(), null, LAYOUT));
  }

  private void judgement(Judgement j) {
    var grade =
        new Grade(
            j.area(),
            j.grade(),
            j.from() == null ? null : j.from().toString(),
            j.to() == null ? null : j.to().toString());
    entries.add(
        plain(
            id(RecordKind.JUDGEMENT, j.text(), j.area()),
            RecordKind.JUDGEMENT,
            j.text(),
            place(j.parts(), j.passages()),
            j.tags(),
            grade,
            j.why()));
  }

  private Entry plain(
      RecordId id,
      RecordKind kind,
      String text,
      Place place,
      org.onrecord.model.Tags tags,
      @Nullable Grade grade,
      Explanation why) {
    return new Entry(
        id,
        kind,
        text,
        findings.document(),
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

  private RecordId id(RecordKind kind, String text, String area) {
    int nth = seen.merge(kind.word() + '\n' + area + '\n' + text, 1, Integer::sum) - 1;
    return RecordId.of(findings.document().id(), kind, text, nth, area);
  }

  private Place place(List<Span> parts, List<Integer> numbers) {
    var spans = new ArrayList<PassageSpan>();
    for (Span part : parts) {
      spans.add(new PassageSpan(holder(part, numbers), part));
    }
    Passage first =
        spans.isEmpty()
            ? (numbers.isEmpty() ? null : passages.get(numbers.getFirst()))
            : passages.get(spans.getFirst().passage());
    if (spans.isEmpty() && first != null) {
      spans.add(new PassageSpan(first.n(), first.span()));
    }
    return first == null
        ? new Place(spans, PassageRole.PARAGRAPH, null, null, ordinal++)
        : new Place(spans, first.role(), first.page(), heading(first), ordinal++);
  }

  private int holder(Span part, List<Integer> numbers) {
    for (int n : numbers) {
      Passage p = passages.get(n);
      if (p != null && p.span().overlaps(part)) {
        return n;
      }
    }
    return numbers.isEmpty() ? 1 : numbers.getFirst();
  }

  private @Nullable String heading(Passage p) {
    Passage heading = p.heading() == null ? null : passages.get(p.heading());
    return heading == null ? null : heading.text();
  }
}
