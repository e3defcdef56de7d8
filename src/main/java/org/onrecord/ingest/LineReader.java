package org.onrecord.ingest;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.LineJson.CommitmentJson;
import org.onrecord.ingest.LineJson.DecisionJson;
import org.onrecord.ingest.LineJson.JudgementJson;
import org.onrecord.ingest.LineJson.PassageJson;
import org.onrecord.ingest.LineJson.StatementJson;
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
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.store.ModelJson;

/**
 * Lines of the exchange format as findings: what another program found is taken as it is. Safe for
 * use by many threads.
 */
final class LineReader {

  private static final ObjectReader JSON = ModelJson.MAPPER.readerFor(LineJson.class);
  private static final Explanation HANDED_IN = Explanation.of("handed-in");
  private static final int MOST_SPEAKERS = 100_000;

  private final Councils councils;
  private final Map<String, Speaker> speakers = new ConcurrentHashMap<>();

  LineReader(Councils councils) {
    this.councils = councils;
  }

  /**
   * Parses one line.
   *
   * @throws IOException if it is not an object of this format
   */
  static LineJson parse(byte[] bytes, int from, int length) throws IOException {
    LineJson line = JSON.readValue(bytes, from, length);
    if (line == null) {
      throw new IOException("not an object");
    }
    return line;
  }

  /**
   * What a line says.
   *
   * @param said what the operator says of all lines, strongest
   * @throws DateTimeException if a date is no ISO date
   * @throws IllegalArgumentException if a word is none of the format's
   */
  Findings findings(LineJson line, DocumentId id, String sha256, Metadata said) {
    List<Authority> authorities =
        councils(said.authorities().isEmpty() ? line.authorities() : said.authorities());
    Document document =
        new Document(
            id,
            line.source() == null ? id.value() : line.source(),
            said.title() != null ? said.title() : line.title(),
            said.url() != null ? said.url() : line.url(),
            said.publisher() != null ? said.publisher() : line.publisher(),
            said.sourceClass() != null ? said.sourceClass() : sourceClass(line.sourceClass()),
            line.kind(),
            said.body() != null ? said.body() : line.body(),
            said.date() != null ? said.date() : date(line.published()),
            authorities,
            List.of(),
            sha256,
            said.licence() != null ? said.licence() : line.licence(),
            line.lang() == null ? "en" : line.lang());
    return new Records(line, document).findings();
  }

  private static SourceClass sourceClass(@Nullable String word) {
    return word == null ? SourceClass.OTHER : SourceClass.of(word).orElse(SourceClass.OTHER);
  }

  private static DateInterval date(@Nullable String iso) {
    return iso == null || iso.isBlank()
        ? DateInterval.UNKNOWN
        : DateInterval.ofIso(iso.strip(), iso.strip(), DateBasis.METADATA);
  }

  private List<Authority> councils(@Nullable List<String> names) {
    return names == null ? List.of() : names.stream().map(councils::named).toList();
  }

  private Speaker speaker(String name, String code) {
    if (speakers.size() > MOST_SPEAKERS) {
      speakers.clear();
    }
    return speakers.computeIfAbsent(
        name + '|' + code, k -> SpeakerNames.of(name, code));
  }

  private static <T> List<T> all(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** One document's records: spans are worked out over its passages set one under another. */
  private final class Records {

    private final LineJson line;
    private final Document document;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Integer, Passage> byNumber = new HashMap<>();

    Records(LineJson line, Document document) {
      this.line = line;
      this.document = document;
      int offset = 0;
      @Nullable Integer heading = null;
      for (PassageJson each : all(line.passages())) {
        Passage passage = passage(each, offset, heading);
        offset = passage.span().end() + 1;
        passages.add(passage);
        byNumber.put(passage.n(), passage);
        heading = passage.role() == PassageRole.HEADING ? Integer.valueOf(passage.n()) : heading;
      }
    }

    private Passage passage(PassageJson each, int offset, @Nullable Integer heading) {
      String text = each.text() == null ? "" : each.text();
      PassageRole role =
          each.role() == null
              ? PassageRole.PARAGRAPH
              : PassageRole.of(each.role()).orElse(PassageRole.PARAGRAPH);
      return new Passage(
          each.n() == null ? passages.size() + 1 : each.n(),
          new Span(offset, offset + text.length()),
          text,
          role,
          role == PassageRole.HEADING || role == PassageRole.ITEM ? 1 : 0,
          each.page(),
          heading,
          null,
          List.of(),
          List.of(),
          tags(each.authorities(), each.themes(), each.date()));
    }

    Findings findings() {
      return new Findings(
          document,
          passages,
          all(line.statements()).stream().map(this::statement).toList(),
          all(line.commitments()).stream().map(this::commitment).toList(),
          all(line.decisions()).stream().map(this::decision).toList(),
          all(line.judgements()).stream().map(this::judgement).toList());
    }

    private Tags tags(
        @Nullable List<String> names, @Nullable List<String> themes, @Nullable String date) {
      List<Authority> own = names == null ? document.authorities() : councils(names);
      List<String> of = themes == null ? all(line.themes()) : themes;
      return new Tags(own, of, date == null ? null : LineReader.date(date), document.lang());
    }

    private @Nullable Speaker who(@Nullable String name, Tags tags) {
      if (name == null || name.isBlank()) {
        return null;
      }
      List<Authority> near =
          document.authorities().isEmpty() ? tags.authorities() : document.authorities();
      return speaker(name.strip(), near.isEmpty() ? "" : near.getFirst().code());
    }

    private Statement statement(StatementJson s) {
      Tags tags = tags(s.authorities(), s.themes(), s.date());
      Speaker who = who(s.speaker(), tags);
      AttributionBasis given = who == null ? AttributionBasis.NONE : AttributionBasis.NAMED;
      String text = s.text() == null ? "" : s.text();
      return new Statement(
          s.kind() == null
              ? QuoteKind.DIRECT
              : QuoteKind.of(s.kind()).orElse(QuoteKind.DIRECT),
          parts(text, all(s.passages())),
          all(s.passages()),
          text,
          who,
          s.role(),
          s.cue(),
          s.basis() == null ? given : AttributionBasis.of(s.basis()).orElse(given),
          tags,
          null,
          HANDED_IN);
    }

    private Commitment commitment(CommitmentJson c) {
      Tags tags = tags(c.authorities(), c.themes(), c.date());
      Speaker who = who(c.who(), tags);
      String text = c.text() == null ? "" : c.text();
      return new Commitment(
          parts(text, all(c.passages())),
          all(c.passages()),
          text,
          who,
          c.role(),
          due(c.due(), c.dueText()),
          who == null ? AttributionBasis.NONE : AttributionBasis.NAMED,
          tags,
          HANDED_IN);
    }

    private static @Nullable DateInterval due(@Nullable String due, @Nullable String words) {
      if (due != null && !due.isBlank()) {
        return DateInterval.ofIso(due.strip(), words, DateBasis.STATED);
      }
      return words == null || words.isBlank() ? null : DateInterval.inWords(words);
    }

    private Decision decision(DecisionJson d) {
      String text = d.text() == null ? "" : d.text();
      Tags tags = tags(d.authorities(), d.themes(), d.date());
      return new Decision(
          parts(text, all(d.passages())), all(d.passages()), text, tags, HANDED_IN);
    }

    private Judgement judgement(JudgementJson j) {
      List<Authority> own =
          j.authority() == null ? document.authorities() : councils(List.of(j.authority()));
      if (own.isEmpty() || j.grade() == null) {
        throw new IllegalArgumentException("a judgement needs an authority and a grade");
      }
      String area = j.area() == null ? "overall" : j.area();
      String text = j.text() == null ? words(all(j.passages()), area, j.grade()) : j.text();
      return new Judgement(
          own.getFirst(),
          area,
          j.grade(),
          day(j.from()),
          day(j.to()),
          parts(text, all(j.passages())),
          all(j.passages()),
          text,
          tags(own.stream().map(Authority::code).toList(), null, null),
          HANDED_IN);
    }

    private String words(List<Integer> numbers, String area, String grade) {
      Passage first = numbers.isEmpty() ? null : byNumber.get(numbers.getFirst());
      return first == null ? area + ": " + grade : first.text();
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
      return iso == null || iso.isBlank() ? null : LocalDate.parse(iso.strip());
    }

    /** Where each part stands; a part that is not there word for word stands for its passage. */
    private List<Span> parts(String text, List<Integer> numbers) {
      List<Span> spans = new ArrayList<>();
      for (String part : text.split("\n", -1)) {
        Span span = part.isEmpty() ? null : place(part, numbers);
        if (span != null) {
          spans.add(span);
        }
      }
      if (spans.isEmpty()) {
        numbers.stream()
            .map(byNumber::get)
            .filter(p -> p != null)
            .map(Passage::span)
            .forEach(spans::add);
      }
      return spans;
    }

    private @Nullable Span place(String part, List<Integer> numbers) {
      for (int n : numbers) {
        Passage passage = byNumber.get(n);
        int at = passage == null ? -1 : passage.text().indexOf(part);
        if (passage != null && at >= 0) {
          int start = passage.span().start() + at;
          return new Span(start, start + part.length());
        }
      }
      return null;
    }
  }
}
