package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;

/** A document that a test makes up, record by record. */
public final class Draft {

  public static final Authority LAMBETH = new Authority("E09000022", "Lambeth");
  public static final Authority TRAFFORD = new Authority("E08000009", "Trafford");

  private final DocumentId id;
  private DateInterval date = DateInterval.UNKNOWN;
  private SourceClass sourceClass = SourceClass.NEWS;
  private @Nullable String publisher = "The Example";
  private @Nullable String body;
  private List<String> flags = List.of();
  private Tags tags = Tags.NONE;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private int end;
  private @Nullable Integer heading;

  private Draft(String name) {
    id = DocumentId.ofUrl("https://example.org/" + name);
  }

  /** A new document, undated, by a newspaper; equal names are equal documents. */
  public static Draft of(String name) {
    return new Draft(name);
  }

  public static DocumentId id(String name) {
    return DocumentId.ofUrl("https://example.org/" + name);
  }

  public Draft on(String iso) {
    date = DateInterval.ofIso(iso, iso, DateBasis.STATED);
    return this;
  }

  public Draft between(String first, String last) {
    date =
        new DateInterval(
            LocalDate.parse(first), LocalDate.parse(last), null, DateBasis.STATED, null);
    return this;
  }

  public Draft by(SourceClass sourceClass, @Nullable String publisher, @Nullable String body) {
    this.sourceClass = sourceClass;
    this.publisher = publisher;
    this.body = body;
    return this;
  }

  public Draft flagged(String... flags) {
    this.flags = List.of(flags);
    return this;
  }

  /** What the records that follow carry. */
  public Draft about(Authority... authorities) {
    tags = tags.withAuthorities(List.of(authorities));
    return this;
  }

  /** What the records that follow carry. */
  public Draft themes(String... themes) {
    tags = tags.withThemes(List.of(themes));
    return this;
  }

  /** The own date of the records that follow. */
  public Draft date(DateInterval date) {
    tags = tags.withDate(date);
    return this;
  }

  /** The language of the records that follow. */
  public Draft lang(String lang) {
    tags = tags.withLang(lang);
    return this;
  }

  public Draft heading(String text) {
    passage(text, PassageRole.HEADING);
    heading = passages.size();
    return this;
  }

  public Draft paragraph(String text) {
    return passage(text, PassageRole.PARAGRAPH);
  }

  public Draft boilerplate(String text) {
    return passage(text, PassageRole.BOILERPLATE);
  }

  private Draft passage(String text, PassageRole role) {
    var span = new Span(end, end + text.length());
    passages.add(
        new Passage(
            passages.size() + 1,
            span,
            text,
            role,
            0,
            null,
            heading,
            null,
            List.of(),
            List.of(),
            tags));
    end = span.end() + 1;
    return this;
  }

  public Draft quote(@Nullable String name, @Nullable String role, String text) {
    Speaker speaker = name == null ? null : Speaker.Person.of(name, "E09000022");
    return quote(speaker, role, text, null);
  }

  public Draft quote(
      @Nullable Speaker speaker, @Nullable String role, String text, @Nullable Copies copies) {
    statements.add(
        new Statement(
            QuoteKind.DIRECT,
            List.of(),
            List.of(),
            text,
            speaker,
            role,
            "said",
            speaker == null ? AttributionBasis.NONE : AttributionBasis.NAMED,
            tags,
            copies,
            Explanation.of("test")));
    return this;
  }

  public Draft commitment(@Nullable String who, String text, @Nullable DateInterval due) {
    commitments.add(
        new Commitment(
            List.of(),
            List.of(),
            text,
            who == null ? null : Speaker.Body.of(who, "E09000022"),
            null,
            due,
            AttributionBasis.NAMED,
            tags,
            Explanation.of("test")));
    return this;
  }

  public Draft decision(String text) {
    decisions.add(new Decision(List.of(), List.of(1), text, tags, Explanation.of("resolution")));
    return this;
  }

  public Draft judgement(Authority authority, String area, String grade, String text) {
    judgements.add(
        new Judgement(
            authority,
            area,
            grade,
            LocalDate.of(2022, 10, 24),
            null,
            List.of(new Span(0, 4)),
            List.of(1),
            text,
            tags,
            new Explanation("grade", new Span(1, 3), null, List.of("another"))));
    return this;
  }

  public Findings findings() {
    var document =
        new Document(
            id,
            "test.txt",
            "A title",
            "https://example.org/x",
            publisher,
            sourceClass,
            null,
            body,
            date,
            tags.authorities(),
            flags,
            "00",
            null,
            "en");
    return new Findings(document, passages, statements, commitments, decisions, judgements);
  }
}
