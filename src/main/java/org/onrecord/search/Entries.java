package org.onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Commitment;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.search.Entry.PassageSpan;
import org.onrecord.search.Entry.Place;

/** Turns findings into the records that every engine holds, with their ids. Not thread-safe. */
public final class Entries {

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
    Document document = findings.document();
    findings.passages().forEach(this::paragraph);
    ordinal = 0;
    for (Statement s : findings.statements()) {
      RecordId id = id(RecordKind.QUOTE, s.text(), "");
      entries.add(Entry.quote(id, document, place(s.parts(), s.passages()), s));
    }
    ordinal = 0;
    for (Commitment c : findings.commitments()) {
      RecordId id = id(RecordKind.COMMITMENT, c.text(), "");
      entries.add(Entry.commitment(id, document, place(c.parts(), c.passages()), c));
    }
    ordinal = 0;
    for (Decision d : findings.decisions()) {
      RecordId id = id(RecordKind.DECISION, d.text(), "");
      entries.add(Entry.decision(id, document, place(d.parts(), d.passages()), d));
    }
    ordinal = 0;
    for (Judgement j : findings.judgements()) {
      RecordId id = id(RecordKind.JUDGEMENT, j.text(), j.area());
      entries.add(Entry.judgement(id, document, place(j.parts(), j.passages()), j));
    }
    return entries;
  }

  private void paragraph(Passage p) {
    var span = new PassageSpan(p.n(), p.span());
    var place = new Place(List.of(span), p.role(), p.page(), heading(p), ordinal++);
    RecordId id = id(RecordKind.PARAGRAPH, p.text(), "");
    entries.add(Entry.paragraph(id, findings.document(), place, p));
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
