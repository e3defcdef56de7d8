package org.onrecord.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.RecordKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Between;
import org.onrecord.query.Filter.DateField;
import org.onrecord.query.Filter.Field;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.SearchRequest;

/** Documents of ten records, and queries that meet some of them, from a seed. */
@SuppressWarnings("EnumOrdinal") // any constant will do
final class RandomRecords {

  private static final String[] WORDS = {
    "adoption",
    "adopted",
    "fostering",
    "foster",
    "well-being",
    "wellbeing",
    "council's",
    "road",
    "roads",
    "library",
    "libraries",
    "budget",
    "carers",
    "caring",
    "O’Brien",
    "damp",
    "mould",
    "the",
    "of",
    "and",
    "not",
    "review",
    "reviewed",
    "a",
    "housing",
    "plan",
    "plans",
    "café"
  };
  private static final String[] NAMES = {
    "Ann Lee", "Bob Lee", "Cara O’Brien", "Dev Patel-Shah", "Eve Roads"
  };
  private static final String[] ROLES = {"Leader", "Cabinet Member for Housing", "Mayor"};
  private static final String[] THEMES = {"adoption", "roads", "housing"};
  private static final Explanation WHY = Explanation.of("random");

  private RandomRecords() {}

  static Findings document(int n, Random random) {
    List<Authority> authorities = authorities(random);
    var document =
        new Document(
            DocumentId.ofUrl("https://example.org/" + n),
            n + ".txt",
            "Document " + n,
            "https://example.org/" + n,
            random.nextBoolean() ? "Publisher " + random.nextInt(4) : null,
            SourceClass.values()[random.nextInt(5)],
            null,
            random.nextBoolean() ? "Cabinet" : null,
            date(random),
            authorities,
            random.nextInt(5) == 0 ? List.of("draft") : List.of(),
            "00",
            null,
            "en");
    var passages = new ArrayList<Passage>();
    int at = 0;
    for (int i = 1; i <= 5; i++) {
      String text = text(random);
      PassageRole role = i == 5 ? PassageRole.BOILERPLATE : PassageRole.PARAGRAPH;
      Span span = new Span(at, at + text.length());
      passages.add(
          new Passage(
              i, span, text, role, 0, null, null, null, List.of(), List.of(), tags(random)));
      at += text.length() + 2;
    }
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < 3; i++) {
      Speaker speaker = speaker(random, authorities);
      statements.add(
          new Statement(
              QuoteKind.values()[random.nextInt(3)],
              List.of(),
              List.of(),
              text(random),
              speaker,
              random.nextBoolean() ? ROLES[random.nextInt(ROLES.length)] : null,
              random.nextBoolean() ? "said" : "added",
              speaker == null ? AttributionBasis.NONE : AttributionBasis.NAMED,
              tags(random),
              null,
              WHY));
    }
    var commitment =
        new Commitment(
            List.of(),
            List.of(),
            text(random),
            speaker(random, authorities),
            null,
            random.nextBoolean() ? date(random) : null,
            AttributionBasis.NAMED,
            tags(random),
            WHY);
    var decision = new Decision(List.of(), List.of(), text(random), tags(random), WHY);
    return new Findings(
        document, passages, statements, List.of(commitment), List.of(decision), List.of());
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int words = 4 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text + " " + random.nextInt(1_000_000);
  }

  private static List<Authority> authorities(Random random) {
    int n = 1 + random.nextInt(6);
    var all = new ArrayList<Authority>();
    all.add(new Authority("X0000000" + n, "Council " + n));
    if (random.nextInt(4) == 0) {
      all.add(new Authority("X00000009", "Council 9"));
    }
    return all;
  }

  private static @Nullable Speaker speaker(Random random, List<Authority> authorities) {
    return random.nextInt(6) == 0
        ? null
        : Speaker.Person.of(NAMES[random.nextInt(NAMES.length)], authorities.getFirst().code());
  }

  private static DateInterval date(Random random) {
    int year = 2012 + random.nextInt(16);
    return switch (random.nextInt(5)) {
      case 0 -> DateInterval.UNKNOWN;
      case 1 -> DateInterval.ofIso(Integer.toString(year), null, DateBasis.INFERRED);
      case 2 ->
          new DateInterval(
              LocalDate.of(year, 6, 1), LocalDate.of(year + 2, 1, 1), null, DateBasis.STATED, null);
      default ->
          DateInterval.ofDay(
              LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)),
              null,
              DateBasis.STATED);
    };
  }

  private static Tags tags(Random random) {
    List<String> themes =
        random.nextBoolean() ? List.of(THEMES[random.nextInt(THEMES.length)]) : List.of();
    return new Tags(
        authorities(random),
        themes,
        random.nextInt(4) == 0 ? date(random) : null,
        random.nextInt(8) == 0 ? "cy" : "en");
  }

  static SearchRequest request(Random random, LocalDate today) {
    var clauses = new ArrayList<Clause>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      clauses.add(clause(random, 2));
    }
    Clause clause = clauses.size() == 1 ? clauses.getFirst() : new Clause.And(clauses);
    RecordKind kind = RecordKind.values()[random.nextInt(4)];
    return SearchRequest.of(clause, kind, today)
        .withKind(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(kind))
        .withChoices(choices(random));
  }

  private static Clause clause(Random random, int depth) {
    String word = WORDS[random.nextInt(WORDS.length)];
    String next = WORDS[random.nextInt(WORDS.length)];
    return switch (random.nextInt(depth > 0 ? 11 : 8)) {
      case 0, 1 -> new Clause.Word(word);
      case 2 -> new Clause.Phrase(word + " " + next, 0);
      case 3 -> new Clause.Prefix(word.substring(0, Math.min(4, word.length())));
      case 4 -> new Clause.Fuzzy(word.length() < 4 ? "libary" : word);
      case 5 -> new Clause.Where(filter(random));
      case 6 -> new Clause.Everything();
      case 7 ->
          new Clause.Near(
              List.of(new Clause.Word(word), new Clause.Word(next)), 1 + random.nextInt(6));
      case 8 -> new Clause.Not(clause(random, depth - 1));
      case 9 -> new Clause.Or(List.of(clause(random, depth - 1), clause(random, depth - 1)));
      default -> new Clause.And(List.of(clause(random, depth - 1), clause(random, depth - 1)));
    };
  }

  private static org.onrecord.query.Filter filter(Random random) {
    LocalDate from = LocalDate.of(2012 + random.nextInt(10), 3, 1);
    return switch (random.nextInt(9)) {
      case 0 -> new AnyOf(Field.SPEAKER, List.of("lee"));
      case 1 -> new AnyOf(Field.ROLE, List.of("cabinet member"));
      case 2 -> new AnyOf(Field.AUTHORITY, List.of("X00000001", "X00000002"));
      case 3 -> new AnyOf(Field.THEME, List.of("roads"));
      case 4 -> new AnyOf(Field.STATUS, List.of("date-passed", "due-soon"));
      case 5 -> new AnyOf(Field.HAS, List.of("due"));
      case 6 -> new AnyOf(Field.IS, List.of(random.nextBoolean() ? "draft" : "unattributed"));
      case 7 -> new Between(DateField.DUE, from, from.plusYears(4));
      default -> new Between(DateField.DATE, from, from.plusYears(5));
    };
  }

  private static List<FacetChoice> choices(Random random) {
    var choices = new ArrayList<FacetChoice>();
    if (random.nextInt(3) == 0) {
      choices.add(new FacetChoice(Facet.AUTHORITY, List.of("X00000003", "X00000009"), List.of()));
    }
    if (random.nextInt(3) == 0) {
      choices.add(new FacetChoice(Facet.YEAR, List.of("undated", "2015"), List.of()));
    }
    if (random.nextInt(4) == 0) {
      choices.add(new FacetChoice(Facet.THEME, List.of(), List.of("housing")));
    }
    if (random.nextInt(5) == 0) {
      choices.add(new FacetChoice(Facet.STATUS, List.of("no-date"), List.of()));
    }
    return choices;
  }
}
