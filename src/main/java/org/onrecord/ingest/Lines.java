package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.onrecord.model.Authority;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.read.ExtractLines;
import org.onrecord.read.ExtractedLine;

/** Lines of the exchange format as findings, under the id that the journal gives them. */
final class Lines {

  /** Stands in for a hash where a line's id is worked out elsewhere. */
  private static final String UNNAMED = "line";

  private final Councils councils;

  Lines(Councils councils) {
    this.councils = councils;
  }

  /** All lines of these bytes; each is read when it is asked for. */
  Iterator<ExtractedLine> read(byte[] bytes, int offset, int length, String name) {
    return ExtractLines.read(
        new ByteArrayInputStream(bytes, offset, length), name, UNNAMED, this::council);
  }

  private Optional<Authority> council(String name) {
    return Optional.of(councils.named(name));
  }

  /** Whether a line says by an address or an id of its own which document it is. */
  static boolean isNamed(ExtractedLine.Extracted line) {
    DocumentId byNumber = DocumentId.ofBytes(UNNAMED + ":" + line.number());
    return !line.findings().document().id().equals(byNumber);
  }

  /**
   * The findings of one stored line.
   *
   * @throws IOException if it cannot be taken, which it once could
   */
  Findings one(byte[] line, DocumentId id, String sha256, Metadata said) throws IOException {
    Iterator<ExtractedLine> all = read(line, 0, line.length, id.value());
    if (all.hasNext() && all.next() instanceof ExtractedLine.Extracted read) {
      return named(read.findings(), id, sha256, said);
    }
    throw new IOException(id + ": its line in " + sha256 + " cannot be read");
  }

  /** The same findings under this id, with what the operator says above what the line says. */
  Findings named(Findings f, DocumentId id, String sha256, Metadata said) {
    Document d = f.document();
    Document now =
        new Document(
            id,
            d.source(),
            said.title() == null ? d.title() : said.title(),
            said.url() == null ? d.url() : said.url(),
            said.publisher() == null ? d.publisher() : said.publisher(),
            said.sourceClass() == null ? d.sourceClass() : said.sourceClass(),
            d.style(),
            said.body() == null ? d.body() : said.body(),
            said.date() == null ? d.date() : said.date(),
            said.authorities().isEmpty()
                ? d.authorities()
                : said.authorities().stream().map(councils::named).toList(),
            d.flags(),
            sha256,
            said.licence() == null ? d.licence() : said.licence(),
            d.lang());
    return new Findings(
        now, f.passages(), f.statements(), f.commitments(), f.decisions(), f.judgements());
  }
}
