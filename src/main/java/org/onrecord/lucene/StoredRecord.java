package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Authority;
import org.onrecord.model.Commitment;
import org.onrecord.model.Copies;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Explanation;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.search.Entry.PassageSpan;

/**
 * Reads what {@link RecordWriter} wrote: first {@link #kind}, {@link #id} and the place, then the
 * record's own method. Each value is read once, in the order in which it was written.
 */
final class StoredRecord {

  private static final RecordKind[] KINDS = RecordKind.values();
  private static final PassageRole[] ROLES = PassageRole.values();
  private static final QuoteKind[] QUOTES = QuoteKind.values();
  private static final AttributionBasis[] BASES = AttributionBasis.values();
  private static final DateBasis[] DATES = DateBasis.values();
  private static final SourceClass[] CLASSES = SourceClass.values();

  final RecordKind kind;
  final RecordId id;
  final int ordinal;
  final @Nullable String heading;
  PassageRole role = PassageRole.PARAGRAPH;
  @Nullable Integer page;
  List<PassageSpan> spans = List.of();
  private final ByteArrayDataInput in;

  /** Reads what stands before every record. */
  StoredRecord(BytesRef bytes) throws IOException {
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    kind = KINDS[in.readByte()];
    id = new RecordId(in.readString());
    ordinal = in.readVInt();
    heading = text();
    if (kind != RecordKind.PARAGRAPH) {
      role = ROLES[in.readVInt()];
      page = number();
      int n = in.readVInt();
      spans = new ArrayList<>(n);
      for (int i = 0; i < n; i++) {
        spans.add(new PassageSpan(in.readVInt(), span()));
      }
    }
  }

  private StoredRecord(ByteArrayDataInput in) {
    this.in = in;
    kind = RecordKind.PARAGRAPH;
    id = new RecordId("r_");
    ordinal = 0;
    heading = null;
  }

  static Document document(BytesRef bytes) throws IOException {
    var r = new StoredRecord(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    return r.document();
  }

  private Document document() throws IOException {
    return new Document(
        new DocumentId(in.readString()),
        in.readString(),
        text(),
        text(),
        text(),
        CLASSES[in.readVInt()],
        text(),
        text(),
        date(),
        authorities(),
        texts(),
        in.readString(),
        text(),
        in.readString());
  }

  Passage passage() throws IOException {
    int n = in.readVInt();
    int start = in.readVInt();
    String text = in.readString();
    return new Passage(
        n,
        new Span(start, start + text.length()),
        text,
        ROLES[in.readVInt()],
        in.readVInt(),
        number(),
        number(),
        number(),
        spanList(),
        spanList(),
        tags());
  }

  Statement statement() throws IOException {
    QuoteKind quote = QUOTES[in.readVInt()];
    Body b = body();
    Speaker speaker = speaker();
    String office = text();
    String cue = text();
    AttributionBasis basis = BASES[in.readVInt()];
    String cluster = text();
    Copies copies = cluster == null ? null : new Copies(cluster, in.readByte() == 1, in.readVInt());
    return new Statement(
        quote, b.parts, b.passages, b.text, speaker, office, cue, basis, b.tags, copies, b.why);
  }

  Commitment commitment() throws IOException {
    Body b = body();
    return new Commitment(
        b.parts,
        b.passages,
        b.text,
        speaker(),
        text(),
        optionalDate(),
        BASES[in.readVInt()],
        b.tags,
        b.why);
  }

  Decision decision() throws IOException {
    Body b = body();
    return new Decision(b.parts, b.passages, b.text, b.tags, b.why);
  }

  Judgement judgement() throws IOException {
    Body b = body();
    Authority authority = authorities().getFirst();
    return new Judgement(
        authority,
        in.readString(),
        in.readString(),
        day(),
        day(),
        b.parts,
        b.passages,
        b.text,
        b.tags,
        b.why);
  }

  private record Body(
      List<Span> parts, List<Integer> passages, String text, Tags tags, Explanation why) {}

  private Body body() throws IOException {
    List<Span> parts = spanList();
    int n = in.readVInt();
    var passages = new ArrayList<Integer>(n);
    for (int i = 0; i < n; i++) {
      passages.add(in.readZInt());
    }
    String text = in.readString();
    Tags tags = tags();
    var why = new Explanation(in.readString(), optionalSpan(), optionalSpan(), texts());
    return new Body(parts, passages, text, tags, why);
  }

  private Tags tags() throws IOException {
    return new Tags(authorities(), texts(), optionalDate(), in.readString());
  }

  private @Nullable Speaker speaker() throws IOException {
    int type = in.readByte();
    return switch (type) {
      case 0 -> null;
      case 1 -> new Speaker.Person(in.readString(), in.readString());
      case 2 -> new Speaker.Body(in.readString(), in.readString());
      case 3 -> new Speaker.Described(in.readString(), in.readString());
      case 4 -> {
        int n = in.readVInt();
        var candidates = new ArrayList<Speaker.Person>(n);
        for (int i = 0; i < n; i++) {
          candidates.add(new Speaker.Person(in.readString(), in.readString()));
        }
        yield new Speaker.Ambiguous(candidates);
      }
      default -> throw new IOException("damaged record: speaker of type " + type);
    };
  }

  private @Nullable DateInterval optionalDate() throws IOException {
    return in.readByte() == 0 ? null : date();
  }

  private DateInterval date() throws IOException {
    return new DateInterval(day(), day(), text(), DATES[in.readVInt()], text());
  }

  private @Nullable LocalDate day() throws IOException {
    return in.readByte() == 0 ? null : LocalDate.ofEpochDay(in.readZLong());
  }

  private List<Authority> authorities() throws IOException {
    int n = in.readVInt();
    var list = new ArrayList<Authority>(n);
    for (int i = 0; i < n; i++) {
      list.add(new Authority(in.readString(), in.readString()));
    }
    return list;
  }

  private List<String> texts() throws IOException {
    int n = in.readVInt();
    var list = new ArrayList<String>(n);
    for (int i = 0; i < n; i++) {
      list.add(in.readString());
    }
    return list;
  }

  private List<Span> spanList() throws IOException {
    int n = in.readVInt();
    var list = new ArrayList<Span>(n);
    for (int i = 0; i < n; i++) {
      list.add(span());
    }
    return list;
  }

  private Span span() throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  private @Nullable Span optionalSpan() throws IOException {
    return in.readByte() == 0 ? null : span();
  }

  private @Nullable Integer number() throws IOException {
    return in.readByte() == 0 ? null : Integer.valueOf(in.readZInt());
  }

  private @Nullable String text() throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
