package org.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Authority;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.model.SourceClass;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Sort;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;

/** Promises about counts: they are exactly what choosing a value gives. */
@SuppressWarnings("EnumOrdinal") // constants are drawn at random
public abstract class FacetsContract extends WordsContract {

  private static final List<String> WORDS =
      List.of("adoption", "caseload", "housing", "budget", "school", "waste", "court", "river");

  /** Documents drawn at random, the same each time: every facet, two authorities, 70 themes. */
  private void putRandom(Random random, int documents) throws IOException {
    for (int d = 0; d < documents; d++) {
      Draft draft = Draft.of("random" + d);
      draft.by(
          SourceClass.values()[random.nextInt(SourceClass.values().length)],
          random.nextInt(4) == 0 ? null : "Publisher " + random.nextInt(5),
          random.nextInt(2) == 0 ? null : "Committee " + random.nextInt(6));
      for (int r = 0; r < 12; r++) {
        draft.about(authorities(random));
        draft.themes(themes(random));
        draft.date(date(random));
        record(draft, random);
      }
      engine.put(draft.findings());
      if (d % 16 == 0) {
        engine.commit("part");
      }
    }
    for (int d = 0; d < documents; d += 9) {
      engine.remove(Draft.id("random" + d));
    }
    engine.commit("whole");
  }

  private static Authority[] authorities(Random random) {
    var all = new ArrayList<Authority>();
    for (int n = random.nextInt(4); n > 0; n--) {
      int code = random.nextInt(20);
      var authority = new Authority("X0000" + code, "Council " + code);
      if (!all.contains(authority)) {
        all.add(authority);
      }
    }
    return all.toArray(Authority[]::new);
  }

  private static String[] themes(Random random) {
    return random
        .ints(random.nextInt(4), 0, 70)
        .distinct()
        .mapToObj(i -> "theme-" + i)
        .toArray(String[]::new);
  }

  private static DateInterval date(Random random) {
    LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(1500));
    return switch (random.nextInt(6)) {
      case 0 -> DateInterval.UNKNOWN;
      case 1 ->
          new DateInterval(
              day, day.plusDays(random.nextInt(500)), null, DateBasis.INFERRED, "rule");
      default -> DateInterval.ofDay(day, null, DateBasis.STATED);
    };
  }

  private static void record(Draft draft, Random random) {
    var text = new StringBuilder("record");
    for (int n = random.nextInt(6); n >= 0; n--) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    text.append(' ').append(random.nextInt(1000));
    String who = random.nextInt(3) == 0 ? null : "Person " + random.nextInt(8);
    switch (random.nextInt(6)) {
      case 0, 1 -> draft.quote(who, null, text.toString());
      case 2 ->
          draft.commitment(
              who,
              text.toString(),
              random.nextInt(3) == 0
                  ? null
                  : DateInterval.ofDay(
                      TODAY.plusDays(random.nextInt(400) - 150), null, DateBasis.STATED));
      case 3 ->
          draft.judgement(
              Draft.LAMBETH,
              "overall",
              List.of("good", "inadequate").get(random.nextInt(2)),
              text.toString());
      default -> draft.paragraph(text.toString());
    }
  }

  private static SearchRequest request(Random random) {
    Clause clause =
        switch (random.nextInt(5)) {
          case 0 -> new Clause.Everything();
          case 1 -> all(word(pick(random)), word(pick(random)));
          case 2 -> new Clause.Or(List.of(word(pick(random)), word(pick(random))));
          case 3 -> all(word(pick(random)), new Clause.Not(word(pick(random))));
          default -> word(pick(random));
        };
    if (random.nextInt(4) == 0) {
      LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(300));
      var dates = new Filter.Between(Filter.DateField.DATE, from, from.plusDays(500));
      clause = all(clause, new Clause.Where(dates));
    }
    RecordKind[] kinds = RecordKind.values();
    Optional<RecordKind> kind =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(kinds[random.nextInt(5)]);
    return paragraphs(clause).withKind(kind).withFacets(FacetRequest.all(1000)).withPage(10, null);
  }

  private static String pick(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** The request with one more value chosen, its facet's other choices set aside. */
  private static SearchRequest choosing(SearchRequest request, Facet facet, String value) {
    var choices = new ArrayList<FacetChoice>();
    request.choices().stream().filter(c -> c.facet() != facet).forEach(choices::add);
    choices.add(new FacetChoice(facet, List.of(value), List.of()));
    return request.withChoices(choices);
  }

  @Test
  void everyValuesCountIsTheTotalOfChoosingIt() throws IOException {
    var random = new Random(42);
    putRandom(random, 60);
    for (int i = 0; i < 24; i++) {
      SearchRequest request = request(random);
      for (int c = random.nextInt(3); c > 0; c--) {
        request = withRandomChoice(request, random);
      }
      SearchResult result = engine.search(request);
      for (FacetCounts facet : result.facets()) {
        for (ValueCount value : facet.values()) {
          SearchRequest chosen = choosing(request, facet.facet(), value.value());
          long total = total(chosen.withFacets(List.of()).withPage(0, null));
          assertEquals(value.records(), total, facet.facet() + " " + value + " of " + request);
        }
      }
      for (SearchResult.KindCount kind : result.kinds()) {
        SearchRequest chosen = request.withKind(Optional.of(kind.kind()));
        assertEquals(kind.records(), total(chosen), kind + " of " + request);
      }
    }
  }

  private SearchRequest withRandomChoice(SearchRequest request, Random random) throws IOException {
    List<FacetCounts> facets =
        engine.search(request).facets().stream()
            .filter(f -> request.choices().stream().noneMatch(c -> c.facet() == f.facet()))
            .filter(f -> f.values().size() > 1)
            .toList();
    if (facets.isEmpty()) {
      return request;
    }
    FacetCounts facet = facets.get(random.nextInt(facets.size()));
    List<String> values = facet.values().stream().map(ValueCount::value).toList();
    var choices = new ArrayList<>(request.choices());
    choices.add(
        random.nextBoolean()
            ? new FacetChoice(facet.facet(), values.subList(0, 2), List.of())
            : new FacetChoice(facet.facet(), List.of(), values.subList(0, 1)));
    return request.withChoices(choices);
  }

  @Test
  void totalPagesAndScanAgreeForAnySearch() throws IOException {
    var random = new Random(7);
    putRandom(random, 60);
    for (int i = 0; i < 40; i++) {
      SearchRequest request = request(random).withPage(13, null);
      request = request.withSort(Sort.values()[random.nextInt(Sort.values().length)]);
      request = withRandomChoice(request, random);
      List<RecordId> paged = paged(request.withFacets(List.of()));
      List<RecordId> scanned;
      try (Stream<Hit> hits = engine.scan(request)) {
        scanned = hits.map(h -> h.entry().id()).toList();
      }
      assertEquals(total(request), scanned.size(), request.toString());
      assertEquals(scanned.size(), new HashSet<>(scanned).size());
      assertEquals(scanned, paged, request.toString());
    }
  }

  @Test
  void theOrderDoesNotDependOnHowTheIndexGrew() throws IOException {
    engine.put(Samples.many(0, 200).findings());
    engine.put(Samples.many(200, 400).findings());
    engine.commit("1");
    List<RecordId> atOnce = paged(paragraphs(word("caseload")).withPage(50, null));
    try (SearchEngine other = create("other")) {
      other.put(Samples.many(200, 400).findings());
      other.commit("1");
      other.put(Samples.many(0, 200).findings());
      other.commit("2");
      SearchEngine first = engine;
      engine = other;
      assertEquals(atOnce, paged(paragraphs(word("caseload")).withPage(50, null)));
      engine = first;
    }
  }

  @Test
  void otherAndDistinctCoverWhatIsNotListed() throws IOException {
    putRandom(new Random(1), 40);
    SearchRequest all = paragraphs(new Clause.Everything()).withFacets(FacetRequest.all(1000));
    SearchRequest few = all.withFacets(FacetRequest.all(3));
    for (int f = 0; f < Facet.values().length; f++) {
      FacetCounts long1 = engine.search(all).facets().get(f);
      FacetCounts short1 = engine.search(few).facets().get(f);
      assertEquals(long1.values().size(), long1.distinct());
      assertEquals(long1.distinct(), short1.distinct());
      assertEquals(0, long1.other());
      int listed = Math.min(3, long1.values().size());
      assertEquals(long1.values().subList(0, listed), short1.values());
      long rest =
          long1.values().subList(listed, long1.values().size()).stream()
              .mapToLong(ValueCount::records)
              .sum();
      assertEquals(rest, short1.other());
    }
  }

  @Test
  void aLongFacetCanBeSearchedAndAChosenValueIsAlwaysListed() throws IOException {
    put(
        Draft.of("a").about(Draft.LAMBETH, Draft.TRAFFORD).paragraph("One."),
        Draft.of("b").about(Draft.TRAFFORD).paragraph("Two."));
    var inside = new FacetRequest(Facet.AUTHORITY, 12, "lam");
    FacetCounts found =
        engine
            .search(paragraphs(new Clause.Everything()).withFacets(List.of(inside)))
            .facets()
            .getFirst();
    assertEquals(List.of(new ValueCount("E09000022", "Lambeth", 1, false)), found.values());
    var none = new FacetRequest(Facet.AUTHORITY, 0, "");
    SearchRequest chosen =
        paragraphs(word("one"))
            .withChoices(List.of(new FacetChoice(Facet.AUTHORITY, List.of("E09000022"), List.of())))
            .withFacets(List.of(none));
    assertEquals(
        List.of(new ValueCount("E09000022", "Lambeth", 1, true)),
        engine.search(chosen).facets().getFirst().values());
  }

  @Test
  void statusIsJudgedOnTheRequestsDay() throws IOException {
    engine.put(Samples.everything().findings());
    engine.commit("1");
    SearchRequest then =
        SearchRequest.of(new Clause.Everything(), RecordKind.COMMITMENT, LocalDate.of(2016, 12, 1));
    SearchRequest now = SearchRequest.of(new Clause.Everything(), RecordKind.COMMITMENT, TODAY);
    assertTrue(statuses(then).contains("due-soon"));
    assertTrue(statuses(now).contains("date-passed"));
    assertTrue(statuses(now).contains("no-date"));
  }

  private List<String> statuses(SearchRequest request) throws IOException {
    return engine.search(request).facets().stream()
        .filter(f -> f.facet() == Facet.STATUS)
        .flatMap(f -> f.values().stream())
        .map(ValueCount::value)
        .toList();
  }
}
