package org.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Sort;

/**
 * Promises about keeping documents: what every engine does, whatever it is made of. Further parts
 * of the contract extend this class with the same engine.
 */
public abstract class SearchEngineContract {

  protected static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  protected SearchEngine engine;

  /** A new, empty engine that can be written; two names are two engines. */
  protected abstract SearchEngine create(String name) throws IOException;

  @BeforeEach
  void open() throws IOException {
    engine = create("contract");
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  protected void put(Draft... drafts) throws IOException {
    for (Draft draft : drafts) {
      engine.put(draft.findings());
    }
    engine.commit("1");
  }

  protected static Clause word(String text) {
    return new Clause.Word(text);
  }

  protected static Clause phrase(String text) {
    return new Clause.Phrase(text, 0);
  }

  protected static Clause all(Clause... clauses) {
    return new Clause.And(List.of(clauses));
  }

  protected static SearchRequest paragraphs(Clause clause) {
    return SearchRequest.of(clause, RecordKind.PARAGRAPH, TODAY);
  }

  protected static SearchRequest quotes(Clause clause) {
    return SearchRequest.of(clause, RecordKind.QUOTE, TODAY);
  }

  protected long total(SearchRequest request) throws IOException {
    return engine.search(request).total();
  }

  protected List<String> texts(SearchRequest request) throws IOException {
    return engine.search(request).hits().stream().map(h -> h.entry().text()).toList();
  }

  protected List<RecordId> paged(SearchRequest request) throws IOException {
    var ids = new ArrayList<RecordId>();
    @Nullable String cursor = null;
    do {
      SearchResult page = engine.search(request.withPage(request.size(), cursor));
      page.hits().forEach(h -> ids.add(h.entry().id()));
      cursor = page.next();
    } while (cursor != null);
    return ids;
  }

  @Test
  void showsNothingBeforeCommit() throws IOException {
    engine.put(Draft.of("a").paragraph("Adoption is slow.").findings());
    assertEquals(0, total(paragraphs(word("adoption"))));
    engine.commit("7");
    assertEquals(1, total(paragraphs(word("adoption"))));
    assertEquals("7", engine.stamp());
  }

  @Test
  void aNewIndexIsEmptyAndHasNoStamp() throws IOException {
    assertEquals("", engine.stamp());
    assertEquals(0, total(paragraphs(new Clause.Everything())));
    assertEquals(0, engine.version().documents());
    assertEquals(0, engine.version().records());
  }

  @Test
  void replacesAllRecordsOfADocument() throws IOException {
    put(Draft.of("a").paragraph("First words.").quote("Lib Peck", null, "First quote."));
    put(Draft.of("a").paragraph("Second words."), Draft.of("b").paragraph("Other words."));
    assertEquals(List.of("Second words."), texts(paragraphs(word("second"))));
    assertEquals(0, total(paragraphs(word("first"))));
    assertEquals(0, total(quotes(word("first"))));
    assertEquals(2, engine.version().documents());
    assertEquals(2, engine.version().records());
  }

  @Test
  void removesADocumentAndKnowsItNoMore() throws IOException {
    put(Draft.of("a").paragraph("Some words."), Draft.of("b").paragraph("Some words."));
    engine.remove(Draft.id("a"));
    engine.remove(DocumentId.ofUrl("https://example.org/never-seen"));
    engine.commit("2");
    assertEquals(1, total(paragraphs(word("words"))));
    assertTrue(engine.document(Draft.id("a")).isEmpty());
    assertTrue(engine.document(Draft.id("b")).isPresent());
    engine.purge();
    assertEquals(1, total(paragraphs(word("words"))));
  }

  @Test
  void givesBackExactlyWhatWasPut() throws IOException {
    Findings findings = Samples.everything().findings();
    engine.put(Draft.of("another").paragraph("Another one.").findings());
    engine.put(findings);
    engine.commit("1");
    assertEquals(Optional.of(findings), engine.document(findings.document().id()));
  }

  @Test
  void givesBackEveryRecordByItsId() throws IOException {
    Findings findings = Samples.everything().findings();
    engine.put(findings);
    engine.commit("1");
    for (Entry entry : Entries.of(findings)) {
      Hit hit = engine.record(entry.id()).orElseThrow();
      assertEquals(entry, hit.entry());
      assertEquals(entry.text(), hit.snippet().text());
    }
    assertTrue(engine.record(new RecordId("r_22222222222222222222")).isEmpty());
  }

  @Test
  void keepsADocumentWithoutRecords() throws IOException {
    Findings findings = Draft.of("empty").findings();
    engine.put(findings);
    engine.commit("1");
    assertEquals(Optional.of(findings), engine.document(findings.document().id()));
    assertEquals(1, engine.version().documents());
    assertEquals(0, engine.version().records());
  }

  @Test
  void versionChangesWithACommitAndOnlyWithIt() throws IOException {
    put(Draft.of("a").paragraph("One."));
    IndexVersion first = engine.version();
    engine.put(Draft.of("b").paragraph("Two.").findings());
    assertEquals(first, engine.version());
    engine.commit("2");
    assertFalse(first.value().equals(engine.version().value()));
  }

  @Test
  void cursorsEnumerateEveryHitOnceInScansOrder() throws IOException {
    engine.put(Samples.many(0, 130).findings());
    engine.put(Samples.many(130, 330).findings());
    engine.commit("1");
    for (Sort sort : Sort.values()) {
      SearchRequest request = paragraphs(word("caseload")).withSort(sort).withPage(37, null);
      List<RecordId> scanned;
      try (Stream<Hit> hits = engine.scan(request)) {
        scanned = hits.map(h -> h.entry().id()).toList();
      }
      assertEquals(330, scanned.size());
      assertEquals(scanned, paged(request), sort.name());
    }
  }

  @Test
  void aCursorGoesOnWhereTheIndexHasChanged() throws IOException {
    engine.put(Samples.many(0, 50).findings());
    engine.commit("1");
    SearchRequest request = paragraphs(word("caseload")).withSort(Sort.NEWEST).withPage(20, null);
    String cursor = engine.search(request).next();
    for (int i = 0; i < 4; i++) {
      put(Draft.of("later" + i).on("2030-01-01").paragraph("A later caseload."));
      engine.version();
    }
    SearchResult second = engine.search(request.withPage(20, cursor));
    assertTrue(second.versionChanged());
    assertEquals(20, second.hits().size());
    assertEquals(54, second.total());
  }

  @Test
  void refusesWhatIsNoCursorAndACursorOfAnotherSearch() throws IOException {
    engine.put(Samples.many(0, 50).findings());
    engine.commit("1");
    SearchRequest request = paragraphs(word("caseload"));
    String cursor = engine.search(request).next();
    assertThrows(
        IllegalArgumentException.class, () -> engine.search(request.withPage(20, "no cursor")));
    SearchRequest other = paragraphs(word("report")).withPage(20, cursor);
    assertThrows(IllegalArgumentException.class, () -> engine.search(other));
  }
}
