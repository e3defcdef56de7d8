package org.onrecord.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceClass;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

/**
 * What the reading process and its parent say to each other, each value behind its length. Lengths
 * are checked before anything is set aside for them, since the other side may have gone mad.
 */
final class Wire {

  /** First word of the process: it runs, and speaks this version. */
  static final int HELLO = 0x4f4e5232;

  private static final int LARGEST = 512 << 20;
  private static final int MOST_ITEMS = 20_000_000;

  private enum Answer {
    READ,
    UNREADABLE,
    SKIPPED
  }

  /** What the parent wants of the process. */
  enum Request {
    READ,
    UNPACK
  }

  private Wire() {}

  static void write(DataOutputStream out, Request request) throws IOException {
    writeText(out, request.name());
  }

  static Request readRequest(DataInputStream in) throws IOException {
    return Request.valueOf(text(in));
  }

  static void write(DataOutputStream out, SourceFile file) throws IOException {
    writeText(out, file.path());
    writeText(out, file.name());
    out.writeInt(file.bytes().length);
    out.write(file.bytes());
    out.flush();
  }

  static SourceFile readFile(DataInputStream in) throws IOException {
    return new SourceFile(text(in), text(in), bytes(in));
  }

  static void write(DataOutputStream out, ReadResult result) throws IOException {
    switch (result) {
      case ReadResult.Read read -> {
        writeText(out, Answer.READ.name());
        writeDocument(out, read.document());
      }
      case ReadResult.Unreadable no -> writeReason(out, Answer.UNREADABLE, no.path(), no.reason());
      case ReadResult.Skipped no -> writeReason(out, Answer.SKIPPED, no.path(), no.reason());
      case ReadResult.Lines lines ->
          writeReason(
              out, Answer.SKIPPED, lines.file().path(), "lines are read by their own reader");
    }
    out.flush();
  }

  static ReadResult readResult(DataInputStream in) throws IOException {
    return switch (Answer.valueOf(text(in))) {
      case READ -> new ReadResult.Read(document(in));
      case UNREADABLE -> new ReadResult.Unreadable(text(in), text(in));
      case SKIPPED -> new ReadResult.Skipped(text(in), text(in));
    };
  }

  private static void writeReason(DataOutputStream out, Answer answer, String path, String reason)
      throws IOException {
    writeText(out, answer.name());
    writeText(out, path);
    writeText(out, reason);
  }

  private static void writeDocument(DataOutputStream out, SourceDocument document)
      throws IOException {
    writeText(out, document.source());
    writeText(out, document.text());
    out.writeInt(document.blocks().size());
    for (Block block : document.blocks()) {
      writeSpan(out, block.span());
      writeText(out, block.kind().name());
      out.writeInt(block.level());
      out.writeInt(block.page() == null ? -1 : block.page());
      writeSpans(out, block.cells());
      writeSpans(out, block.strong());
    }
    writeMetadata(out, document.stated());
    writeText(out, document.reader());
    out.writeBoolean(document.redacted());
    writeTexts(out, document.notes());
  }

  private static SourceDocument document(DataInputStream in) throws IOException {
    String source = text(in);
    String text = text(in);
    int count = count(in);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Span span = span(in);
      Block.Kind kind = Block.Kind.valueOf(text(in));
      int level = in.readInt();
      int page = in.readInt();
      blocks.add(new Block(span, kind, level, page < 0 ? null : page, spans(in), spans(in)));
    }
    return new SourceDocument(
        source, text, blocks, metadata(in), text(in), in.readBoolean(), texts(in));
  }

  private static void writeMetadata(DataOutputStream out, Metadata m) throws IOException {
    writeOptional(out, m.title());
    writeOptional(out, m.url());
    writeOptional(out, m.publisher());
    writeOptional(out, m.sourceClass() == null ? null : m.sourceClass().name());
    writeOptional(out, m.body());
    DateInterval date = m.date();
    out.writeBoolean(date != null);
    if (date != null) {
      writeOptional(out, date.earliest() == null ? null : date.earliest().toString());
      writeOptional(out, date.latest() == null ? null : date.latest().toString());
      writeOptional(out, date.text());
      writeText(out, date.basis().name());
      writeOptional(out, date.rule());
    }
    writeTexts(out, m.authorities());
    writeOptional(out, m.retrieved());
    writeOptional(out, m.licence());
  }

  private static Metadata metadata(DataInputStream in) throws IOException {
    String title = optional(in);
    String url = optional(in);
    String publisher = optional(in);
    String sourceClass = optional(in);
    String body = optional(in);
    DateInterval date = in.readBoolean() ? date(in) : null;
    return new Metadata(
        title,
        url,
        publisher,
        sourceClass == null ? null : SourceClass.valueOf(sourceClass),
        body,
        date,
        texts(in),
        optional(in),
        optional(in));
  }

  private static DateInterval date(DataInputStream in) throws IOException {
    String earliest = optional(in);
    String latest = optional(in);
    return new DateInterval(
        earliest == null ? null : LocalDate.parse(earliest),
        latest == null ? null : LocalDate.parse(latest),
        optional(in),
        DateBasis.valueOf(text(in)),
        optional(in));
  }

  private static void writeSpan(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void writeSpans(DataOutputStream out, List<Span> spans) throws IOException {
    out.writeInt(spans.size());
    for (Span span : spans) {
      writeSpan(out, span);
    }
  }

  private static List<Span> spans(DataInputStream in) throws IOException {
    int count = count(in);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spans.add(span(in));
    }
    return spans;
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = count(in);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void writeOptional(DataOutputStream out, @Nullable String text)
      throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeText(out, text);
    }
  }

  private static @Nullable String optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? text(in) : null;
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("a length of " + length + " from the other process");
    }
    return in.readNBytes(length);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_ITEMS) {
      throw new IOException("a count of " + count + " from the other process");
    }
    return count;
  }
}
