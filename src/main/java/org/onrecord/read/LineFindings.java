package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Speaker;
import org.onrecord.model.StableId;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.read.LineFields.RecordFields;

/** A line's fields as the program's nouns. */
final class LineFindings {

  private static final int MOST_NAMES_HELD = 50_000;

  private final String name;
  private final String sha256;
  private final Function<String, Optional<Authority>> authorities;
  private final Map<String, Optional<Authority>> known = new LinkedHashMap<>();
  private final Map<String, Speaker> speakers = new HashMap<>();

  LineFindings(String name, String sha256, Function<String, Optional<Authority>> authorities) {
    this.name = name;
    this.sha256 = sha256;
    this.authorities = authorities;
  }

  ExtractedLine of(int number, LineFields line) throws UnreadableException {
    List<Authority> main = named(line.authorities);
    String code = main.isEmpty() ? "" : main.getFirst().code();
    String lang = line.lang == null ? "en" : line.lang;
    var tags = new Tags(main, line.themes, null, lang);
    LinePassages passages = LinePassages.of(line.passages, own -> tags(own, tags));
    var document =
        new Document(
            id(number, line),
            line.source == null ? name : line.source,
            line.title,
            line.url,
            line.publisher,
            sourceClass(line.sourceClass),
            line.kind,
            line.body,
            date(line),
            main,
            List.of(),
            sha256,
            line.licence,
            lang);
    List<Statement> statements = new ArrayList<>(line.statements.size());
    for (RecordFields f : line.statements) {
      statements.add(statement(f, passages, tags, code));
    }
    List<Commitment> commitments = new ArrayList<>(line.commitments.size());
    for (RecordFields f : line.commitments) {
      commitments.add(commitment(f, passages, tags, code));
    }
    List<Decision> decisions = new ArrayList<>(line.decisions.size());
    for (RecordFields f : line.decisions) {
      String text = required(f.text(), "a decision's text");
      decisions.add(
          new Decision(
              passages.parts(text, f.passages()),
              passages.numbers(f.passages()),
              text,
              tags(f.own(), tags),
              HANDED_IN));
    }
    List<Judgement> judgements = new ArrayList<>(line.judgements.size());
    for (RecordFields f : line.judgements) {
      judgements.add(judgement(f, passages, tags));
    }
    List<Passage> all = passages.passages();
    var findings = new Findings(document, all, statements, commitments, decisions, judgements);
    return new ExtractedLine.Extracted(number, passages.text(), findings);
  }

  private static final Explanation HANDED_IN = Explanation.of("handed-in");

  private DocumentId id(int number, LineFields line) {
    if (line.id != null) {
      String id = line.id;
      return id.matches("d_[a-z2-7]{20}")
          ? new DocumentId(id)
          : new DocumentId("d_" + StableId.of("id", id));
    }
    return line.url != null
        ? DocumentId.ofUrl(line.url)
        : DocumentId.ofBytes(sha256 + ":" + number);
  }

  private Statement statement(RecordFields f, LinePassages passages, Tags tags, String code)
      throws UnreadableException {
    String text = required(f.text(), "a statement's text");
    String kind = f.kind() == null ? "direct" : f.kind();
    return new Statement(
        QuoteKind.of(kind)
            .orElseThrow(() -> new UnreadableException("not a kind of statement: " + kind)),
        passages.parts(text, f.passages()),
        passages.numbers(f.passages()),
        text,
        speaker(f, code),
        f.role(),
        f.cue(),
        basis(f),
        tags(f.own(), tags),
        null,
        HANDED_IN);
  }

  private Commitment commitment(RecordFields f, LinePassages passages, Tags tags, String code)
      throws UnreadableException {
    String text = required(f.text(), "a commitment's text");
    String words = f.dueText();
    DateInterval due = null;
    if (f.due() != null) {
      due = DateInterval.ofIso(f.due(), words, DateBasis.STATED);
    } else if (words != null) {
      due = DateInterval.inWords(words);
    }
    return new Commitment(
        passages.parts(text, f.passages()),
        passages.numbers(f.passages()),
        text,
        speaker(f, code),
        f.role(),
        due,
        basis(f),
        tags(f.own(), tags),
        HANDED_IN);
  }

  private Judgement judgement(RecordFields f, LinePassages passages, Tags tags)
      throws UnreadableException {
    String council = required(f.authority(), "a judgement's authority");
    Authority authority =
        authority(council)
            .orElseThrow(
                () -> new UnreadableException("no council is known by the name " + council));
    String area = f.area() == null ? "overall" : f.area();
    String grade = required(f.grade(), "a judgement's grade");
    String text = f.text() == null ? passages.words(f.passages(), area + ": " + grade) : f.text();
    return new Judgement(
        authority,
        area,
        grade,
        f.from() == null ? null : LocalDate.parse(f.from()),
        f.to() == null ? null : LocalDate.parse(f.to()),
        passages.parts(text, f.passages()),
        passages.numbers(f.passages()),
        text,
        tags(f.own(), tags).withAuthorities(List.of(authority)),
        HANDED_IN);
  }

  private static AttributionBasis basis(RecordFields f) throws UnreadableException {
    if (f.basis() == null) {
      return f.who() == null ? AttributionBasis.NONE : AttributionBasis.NAMED;
    }
    return AttributionBasis.of(f.basis())
        .orElseThrow(() -> new UnreadableException("not a basis of attribution: " + f.basis()));
  }

  private @Nullable Speaker speaker(RecordFields f, String code) {
    String who = f.who();
    if (who == null) {
      return null;
    }
    if (speakers.size() > MOST_NAMES_HELD) {
      speakers.clear();
    }
    boolean ambiguous = "ambiguous".equals(f.basis());
    return speakers.computeIfAbsent(
        code + "\n" + ambiguous + who, k -> SpeakerNames.speaker(who, code, ambiguous));
  }

  private Tags tags(LineFields.Own own, Tags of) {
    if (own.equals(LineFields.Own.NONE)) {
      return of;
    }
    List<Authority> named =
        own.authorities().isEmpty() ? of.authorities() : named(own.authorities());
    List<String> themes = own.themes().isEmpty() ? of.themes() : own.themes();
    DateInterval date = own.date() == null ? null : date(own.date(), null, DateBasis.STATED);
    return new Tags(named, themes, date, of.lang());
  }

  private List<Authority> named(List<String> names) {
    List<Authority> found = new ArrayList<>(names.size());
    for (String council : names) {
      authority(council).filter(a -> !found.contains(a)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Authority> authority(String council) {
    if (known.size() > MOST_NAMES_HELD) {
      known.clear();
    }
    return known.computeIfAbsent(council, authorities);
  }

  private static DateInterval date(LineFields line) {
    return line.published != null || line.inferred == null
        ? date(line.published, null, DateBasis.STATED)
        : date(line.inferred, null, DateBasis.INFERRED)
            .inferredBy(line.inferredBy == null ? "as the line says" : line.inferredBy);
  }

  private static DateInterval date(@Nullable String iso, @Nullable String text, DateBasis basis) {
    return iso == null
        ? DateInterval.UNKNOWN
        : DateInterval.ofIso(iso, text == null ? iso : text, basis);
  }

  private static SourceClass sourceClass(@Nullable String word) throws UnreadableException {
    if (word == null) {
      return SourceClass.OTHER;
    }
    return SourceClass.of(word)
        .orElseThrow(() -> new UnreadableException("not a source_class: " + word));
  }

  private static String required(@Nullable String value, String what) throws UnreadableException {
    if (value == null) {
      throw new UnreadableException(what + " is missing");
    }
    return value;
  }
}
