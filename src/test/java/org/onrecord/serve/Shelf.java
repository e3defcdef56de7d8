package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Authority;
import org.onrecord.model.Commitment;
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
import org.onrecord.model.StableId;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;

/** Documents of councils that do not exist, as the extractor would hand them over. */
final class Shelf {

  static final Authority MERE = new Authority("X00000001", "Mere Vale");
  static final Authority HOLT = new Authority("X00000002", "Holtby");
  static final Speaker.Person ASHE = Speaker.Person.of("Rosalind Ashe", MERE.code());
  static final Speaker.Person QUILL = Speaker.Person.of("Tobias Quill", HOLT.code());
  static final Speaker.Body CABINET = Speaker.Body.of("Cabinet", MERE.code());

  private final String url;
  private final String title;
  private final Authority authority;
  private final SourceClass sourceClass;
  private final @Nullable String day;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final StringBuilder reading = new StringBuilder();

  Shelf(
      String url,
      String title,
      Authority authority,
      SourceClass sourceClass,
      @Nullable String day) {
    this.url = url;
    this.title = title;
    this.authority = authority;
    this.sourceClass = sourceClass;
    this.day = day;
  }

  /** Three documents with every kind of record. */
  static List<Findings> documents() {
    return List.of(press(), minutes(), inspection());
  }

  private static Findings press() {
    var press =
        new Shelf(
            "https://news.example/mere/adoption",
            "Adoption team praised",
            MERE,
            SourceClass.COUNCIL_STATEMENT,
            "2016-10-14");
    press.heading("Adoption team praised");
    press.quote("We are pleased with the adoption team.", ASHE, "Leader of the Council", "said");
    press.passage("The adoption service found forty families last year.");
    press.promise("We will publish a plan for adoption by January 2017.", ASHE, "2017-01");
    press.passage("Cookies help us. =HYPERLINK(\"x\")", PassageRole.BOILERPLATE);
    return press.findings();
  }

  private static Findings minutes() {
    var minutes =
        new Shelf(
            "https://minutes.example/holtby/1",
            "Minutes of the Cabinet",
            HOLT,
            SourceClass.OFFICIAL_RECORD,
            null);
    minutes.passage("Councillor Quill spoke of libraries and of adoption.");
    minutes.quote("Libraries stay open <b>for all</b> & everyone.", QUILL, null, "told");
    minutes.decision("That the library strategy be approved.");
    minutes.promise("The Cabinet would review opening hours.", CABINET, null);
    minutes.passage("=SUM(A1:A9) was the figure in the table.");
    return minutes.findings();
  }

  private static Findings inspection() {
    var report =
        new Shelf(
            "https://reports.example/holtby/2",
            "Inspection of Holtby",
            HOLT,
            SourceClass.INSPECTORATE,
            "2022-11-04");
    report.passage("Adoption services are good, and leaders know the service well.");
    report.judgement("Adoption services are good.", "adoption", "good");
    return report.findings();
  }

  Passage passage(String text) {
    return passage(text, PassageRole.PARAGRAPH);
  }

  private void heading(String text) {
    passage(text, PassageRole.HEADING);
  }

  private Passage passage(String text, PassageRole role) {
    int start = reading.length();
    reading.append(text).append('\n');
    var passage =
        new Passage(
            passages.size() + 1,
            new Span(start, start + text.length()),
            text,
            role,
            0,
            null,
            null,
            null,
            List.of(),
            List.of(),
            tags());
    passages.add(passage);
    return passage;
  }

  void quote(String text, Speaker speaker, @Nullable String role, String cue) {
    Passage passage = passage("“" + text + "” " + cue + " " + speaker.name() + ".");
    int start = passage.span().start() + 1;
    statements.add(
        new Statement(
            QuoteKind.DIRECT,
            List.of(new Span(start, start + text.length())),
            List.of(passage.n()),
            text,
            speaker,
            role,
            cue,
            AttributionBasis.NAMED,
            tags().withThemes(List.of(text.contains("adoption") ? "adoption" : "libraries")),
            null,
            Explanation.of("cue-after-quotation")));
  }

  void promise(String text, Speaker who, @Nullable String due) {
    Passage passage = passage(text);
    commitments.add(
        new Commitment(
            List.of(passage.span()),
            List.of(passage.n()),
            text,
            who,
            null,
            due == null ? null : DateInterval.ofIso(due, "by " + due, DateBasis.STATED),
            AttributionBasis.NAMED,
            tags(),
            Explanation.of("modal-with-deadline")));
  }

  private void decision(String text) {
    Passage passage = passage(text);
    decisions.add(
        new Decision(
            List.of(passage.span()),
            List.of(passage.n()),
            text,
            tags(),
            Explanation.of("resolved-item")));
  }

  private void judgement(String text, String area, String grade) {
    Passage passage = passage(text);
    judgements.add(
        new Judgement(
            authority,
            area,
            grade,
            null,
            null,
            List.of(passage.span()),
            List.of(passage.n()),
            text,
            tags(),
            Explanation.of("grade-word")));
  }

  private Tags tags() {
    return Tags.NONE.withAuthorities(List.of(authority));
  }

  Findings findings() {
    DateInterval date =
        day == null ? DateInterval.UNKNOWN : DateInterval.ofIso(day, day, DateBasis.STATED);
    var document =
        new Document(
            DocumentId.ofUrl(url),
            title.replace(' ', '-') + ".html",
            title,
            url,
            authority.name() + " Council",
            sourceClass,
            null,
            sourceClass == SourceClass.OFFICIAL_RECORD ? "Cabinet" : null,
            date,
            List.of(authority),
            List.of(),
            StableId.sha256Hex(
                reading.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            null,
            "en");
    return new Findings(document, passages, statements, commitments, decisions, judgements);
  }
}
