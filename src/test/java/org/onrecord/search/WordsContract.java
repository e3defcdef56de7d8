package org.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.RecordKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Filter.DateField;
import org.onrecord.query.Filter.Field;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;

/** Promises about words, filters, order and marks. */
public abstract class WordsContract extends SearchEngineContract {

  private long found(String text, Clause clause) throws IOException {
    engine.put(Draft.of("one").paragraph(text).findings());
    engine.commit("1");
    return total(paragraphs(clause));
  }

  private static Clause near(int distance, String... words) {
    return new Clause.Near(
        java.util.Arrays.stream(words).map(SearchEngineContract::word).toList(), distance);
  }

  private static Clause where(Field field, String... values) {
    return new Clause.Where(new Filter.AnyOf(field, List.of(values)));
  }

  private static Clause between(String from, String to) {
    return new Clause.Where(
        new Filter.Between(
            DateField.DATE,
            from.isEmpty() ? null : LocalDate.parse(from),
            to.isEmpty() ? null : LocalDate.parse(to)));
  }

  @Test
  void aWordFindsItsOtherFormsAndAPhraseDoesNot() throws IOException {
    String text = "It required improvements and they are good.";
    assertEquals(1, found(text, all(word("requires"), word("improvement"))));
    assertEquals(0, found(text, phrase("requires improvement")));
    assertEquals(0, found(text, phrase("requires")));
    assertEquals(1, found(text, phrase("required improvements")));
  }

  @Test
  void aPhraseIsExactDownToItsSmallestWords() throws IOException {
    assertEquals(0, found("required improvement and are good", phrase("improvement to be good")));
    assertEquals(1, found("Requires improvement to be good.", phrase("improvement to be good")));
  }

  @Test
  void caseAccentsQuotesAndApostrophesAreFolded() throws IOException {
    String text = "Councillor O’Brien’s CAFÉ — “quoted”";
    for (String typed : List.of("o'brien's", "O’Brien’s", "obriens", "cafe", "café", "QUOTED")) {
      assertEquals(1, found(text, phrase(typed)), typed);
    }
    assertEquals(1, found("Mr O’Brien spoke.", phrase("obrien")));
    assertEquals(1, found("Mr OBrien spoke.", word("o’brien")));
  }

  @Test
  void aHyphenSplitsAndJoins() throws IOException {
    for (String text :
        List.of("The well-being board.", "The well being board.", "The wellbeing board.")) {
      assertEquals(1, found(text, word("well-being")), text);
      assertEquals(1, found(text, phrase("the well-being board")), text);
    }
    String hyphen = "The well-being board.";
    assertEquals(1, found(hyphen, word("wellbeing")));
    assertEquals(1, found(hyphen, phrase("well being")));
    assertEquals(1, found(hyphen, phrase("the wellbeing board")));
    assertEquals(0, found(hyphen, phrase("well board")));
    assertEquals(1, found("A state-of-the-art centre.", phrase("the art centre")));
  }

  @Test
  void welshIsNotStemmedAndFoundAsItIsWritten() throws IOException {
    engine.put(Draft.of("w").lang("cy").paragraph("Ysgolion yn agores heddiw.").findings());
    engine.commit("1");
    assertEquals(1, total(paragraphs(word("ysgolion"))));
    assertEquals(1, total(paragraphs(word("agores"))));
    assertEquals(0, total(paragraphs(word("agore"))));
  }

  @Test
  void smallWordsAreOptionalBesideOthersAndSearchedAlone() throws IOException {
    Clause question = all(word("what"), word("did"), word("they"), word("adopt"));
    assertEquals(0, found("Adopted in full.", all(word("they"), word("caseload"))));
    assertEquals(1, found("They adopted in full.", question));
    assertEquals(1, found("To be or not to be.", all(word("to"), word("be"))));
    assertEquals(0, found("Nothing.", word("to")));
  }

  @Test
  void nearCountsPositionsInAnyOrder() throws IOException {
    String text = "turnover of staff and a high caseloads figure";
    assertEquals(1, found(text, near(6, "caseload", "turnover")));
    assertEquals(0, found(text, near(5, "caseload", "turnover")));
    assertEquals(1, found(text, new Clause.Phrase("caseloads turnover", 6)));
    assertEquals(0, found(text, new Clause.Phrase("caseload turnover", 6)));
  }

  @Test
  void prefixesAndFuzzyWordsRunOverWordsAsWritten() throws IOException {
    String text = "Adoptions by Brathwaite.";
    assertEquals(1, found(text, new Clause.Prefix("adopti")));
    assertEquals(0, found(text, new Clause.Prefix("adoptin")));
    assertEquals(1, found(text, new Clause.Fuzzy("braithwaite")));
    assertEquals(1, found(text, new Clause.Fuzzy("brathwate")));
    assertEquals(0, found(text, new Clause.Fuzzy("crathwaite")));
    assertEquals(0, found(text, new Clause.Fuzzy("brthwate")));
  }

  @Test
  void aQuotesWordsMayStandInItsSpeakersNameOrRole() throws IOException {
    put(Draft.of("q").quote("Lib Peck", "Leader of the Council", "We are pleased with adoption."));
    assertEquals(1, total(quotes(all(word("peck"), word("adoption")))));
    assertEquals(1, total(quotes(phrase("lib peck"))));
    assertEquals(1, total(quotes(all(word("leaders"), word("adoption")))));
    assertEquals(0, total(quotes(word("peck")).withScope(Scope.QUOTE)));
    assertEquals(1, total(quotes(word("adoption")).withScope(Scope.QUOTE)));
  }

  @Test
  void headingsAndNeighboursNeverMakeAMatch() throws IOException {
    put(Draft.of("h").heading("Housing repairs").paragraph("Nothing was done.").paragraph("Damp."));
    assertEquals(1, total(paragraphs(word("housing"))));
    assertEquals(0, total(paragraphs(all(word("damp"), word("nothing")))));
    assertEquals(
        3, total(paragraphs(all(word("damp"), word("nothing"))).withScope(Scope.DOCUMENT)));
  }

  @Test
  void boilerplateIsFoundOnlyWhereItIsAskedFor() throws IOException {
    put(Draft.of("b").boilerplate("Main post content").paragraph("Real content here"));
    assertEquals(1, total(paragraphs(word("content"))));
    assertEquals(1, total(paragraphs(new Clause.Everything())));
    assertEquals(1, total(paragraphs(all(word("content"), where(Field.IS, "boilerplate")))));
    assertEquals(0, total(paragraphs(word("main")).withScope(Scope.DOCUMENT)));
  }

  @Test
  void filtersAskForWhatRecordsCarry() throws IOException {
    engine.put(Samples.everything().findings());
    engine.commit("1");
    SearchRequest any = paragraphs(new Clause.Everything()).withKind(java.util.Optional.empty());
    assertEquals(1, total(any.withClause(where(Field.SPEAKER, "peck"))));
    assertEquals(1, total(any.withClause(where(Field.SPEAKER, "Lib Peck"))));
    assertEquals(0, total(any.withClause(where(Field.SPEAKER, "peck smith"))));
    assertEquals(0, total(any.withClause(where(Field.SPEAKER, "smith"))));
    assertEquals(1, total(any.withClause(where(Field.ROLE, "leader"))));
    assertEquals(4, total(any.withClause(where(Field.HAS, "speaker"))));
    assertEquals(3, total(any.withClause(where(Field.IS, "unattributed"))));
    assertEquals(1, total(any.withClause(where(Field.IS, "copied"))));
    assertEquals(1, total(any.withClause(where(Field.HAS, "due"))));
    assertEquals(1, total(any.withClause(where(Field.JUDGEMENT, "Requires Improvement"))));
    assertEquals(1, total(any.withClause(where(Field.STATUS, "date-passed"))));
    assertEquals(2, total(any.withClause(where(Field.STATUS, "no-date"))));
    assertEquals(12, total(any.withClause(where(Field.AUTHORITY, "E08000009"))));
    assertEquals(0, total(any.withClause(where(Field.AUTHORITY, "Trafford"))));
    assertEquals(12, total(any.withClause(where(Field.BODY, "cabinet"))));
    assertEquals(12, total(any.withClause(where(Field.IS, "draft"))));
    assertEquals(8, total(any.withClause(new Clause.Not(where(Field.HAS, "speaker")))));
  }

  @Test
  void aDateMustLieWhollyInsideAndTheRestIsCounted() throws IOException {
    put(
        Draft.of("day").on("2016-10-14").paragraph("A caseload."),
        Draft.of("month").on("2016-10").paragraph("A caseload."),
        Draft.of("years").between("2015-06-01", "2016-10-20").paragraph("A caseload."),
        Draft.of("later").on("2018").paragraph("A caseload."),
        Draft.of("undated").paragraph("A caseload."));
    SearchResult whole =
        engine.search(paragraphs(all(word("caseload"), between("2016-10-01", "2016-10-31"))));
    assertEquals(2, whole.total());
    assertEquals(1, whole.mayFallInRange());
    assertEquals(1, whole.undatedLeftOut());
    SearchResult part = engine.search(paragraphs(all(word("caseload"), between("2016-10-10", ""))));
    assertEquals(2, part.total());
    assertEquals(2, part.mayFallInRange());
    assertEquals(1, engine.search(paragraphs(word("caseload"))).undated());
    Clause either = new Clause.Or(List.of(between("2016-10-01", "2016-10-31"), word("nothing")));
    assertEquals(2, total(paragraphs(either)));
  }

  @Test
  void ordersByDateWithUndatedLast() throws IOException {
    put(
        Draft.of("a").on("2016-10-14").paragraph("A caseload of sixteen."),
        Draft.of("b").paragraph("A caseload of none."),
        Draft.of("c").on("2018-01-01").paragraph("A caseload of eighteen."));
    SearchRequest request = paragraphs(word("caseload"));
    assertEquals(
        List.of("A caseload of eighteen.", "A caseload of sixteen.", "A caseload of none."),
        texts(request.withSort(Sort.NEWEST)));
    assertEquals(
        List.of("A caseload of sixteen.", "A caseload of eighteen.", "A caseload of none."),
        texts(request.withSort(Sort.OLDEST)));
  }

  @Test
  void ordersCommitmentsByDueDateWithUndatedLast() throws IOException {
    engine.put(Samples.everything().findings());
    engine.commit("1");
    SearchRequest request =
        SearchRequest.of(new Clause.Everything(), RecordKind.COMMITMENT, TODAY).withSort(Sort.DUE);
    assertEquals("Report back by January 2017.", texts(request).getFirst());
    assertEquals(3, texts(request).size());
  }

  @Test
  void theExactPhraseTheOriginalAndTheOfficialRecordComeFirst() throws IOException {
    put(
        Draft.of("n1").by(SourceClass.NEWS, "P", null).paragraph("Delay in the adoption figure."),
        Draft.of("n2").by(SourceClass.NEWS, "P", null).paragraph("The adoption delay in figure."));
    assertEquals(
        "The adoption delay in figure.",
        texts(paragraphs(all(word("adoption"), word("delay")))).getFirst());
    put(
        Draft.of("news").by(SourceClass.NEWS, "P", null).paragraph("Potholes were filled."),
        Draft.of("rec")
            .by(SourceClass.OFFICIAL_RECORD, "C", null)
            .paragraph("Potholes were filled."));
    assertEquals(
        SourceClass.OFFICIAL_RECORD,
        engine
            .search(paragraphs(word("potholes")))
            .hits()
            .getFirst()
            .entry()
            .document()
            .sourceClass());
  }

  @Test
  void marksWhatMatchedAndAWholePhraseOnce() throws IOException {
    String text = "It “requires improvement to be good”, and required adoption’s improvements.";
    engine.put(Draft.of("m").paragraph(text).findings());
    engine.commit("1");
    assertEquals(
        List.of("requires improvement to be good"),
        marked(phrase("requires improvement to be good")));
    assertEquals(List.of("improvement", "improvements"), marked(word("improvement")));
    assertEquals(List.of("adoption’s"), marked(all(word("the"), word("adoption"))));
    assertEquals(List.of("required"), marked(new Clause.Prefix("required")));
    assertEquals(List.of(), marked(new Clause.Everything()));
  }

  private List<String> marked(Clause clause) throws IOException {
    Hit.Snippet snippet = engine.search(paragraphs(clause)).hits().getFirst().snippet();
    return snippet.marks().stream().map((Span s) -> s.of(snippet.text())).toList();
  }

  @Test
  void aSnippetShowsTheBestPlaceOfALongText() throws IOException {
    String filler = "Nothing of note was said here. ".repeat(30);
    engine.put(Draft.of("l").paragraph(filler + "At last the caseload rose. " + filler).findings());
    engine.commit("1");
    Hit.Snippet snippet = engine.search(paragraphs(word("caseload"))).hits().getFirst().snippet();
    assertTrue(snippet.text().length() < 420);
    assertEquals("caseload", snippet.marks().getFirst().of(snippet.text()));
  }

  @Test
  void offersTheNearestWordAndCompletions() throws IOException {
    put(
        Draft.of("s")
            .about(Draft.LAMBETH)
            .themes("adoption")
            .quote("Lib Peck", null, "Caseloads are high.")
            .paragraph("Caseloads are high."));
    assertEquals("caseloads", engine.nearestWord("casseloads").orElseThrow());
    assertTrue(engine.nearestWord("caseloads").isEmpty());
    assertTrue(engine.nearestWord("zzzzzzzz").isEmpty());
    assertEquals("Lambeth", engine.suggest("lamb", 5).getFirst().text());
    assertEquals("person", engine.suggest("pec", 5).getFirst().kind());
    assertEquals(List.of(), engine.suggest("xyz", 5));
  }

  @Test
  void similarRecordsAreByOtherDocuments() throws IOException {
    String text = "Adoption panels meet monthly in Brixton to review delayed placements.";
    put(
        Draft.of("a").paragraph(text).paragraph("Adoption panels meet monthly in Brixton."),
        Draft.of("b").paragraph("Monthly adoption panels in Brixton review placements."),
        Draft.of("c").paragraph("The budget was set."));
    var id = engine.search(paragraphs(phrase("delayed placements"))).hits().getFirst().entry().id();
    List<Hit> similar = engine.similar(id, 5);
    assertEquals(
        List.of("Monthly adoption panels in Brixton review placements."),
        similar.stream().map(h -> h.entry().text()).toList());
  }
}
