package org.onrecord.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.Draft;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/** A search that runs out of time answers as far as it came, and says so. */
class DeadlineTest {

  private static SearchRequest request(Duration timeout) {
    return new SearchRequest(
        new Clause.Everything(),
        Scope.RECORD,
        Optional.of(RecordKind.PARAGRAPH),
        List.of(),
        Sort.NEWEST,
        20,
        null,
        FacetRequest.all(),
        true,
        LocalDate.of(2026, 11, 22),
        timeout);
  }

  @Test
  void anAnswerThatRanOutOfTimeSaysSoAndIsNeverKept() throws Exception {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      for (int i = 0; i < 300; i++) {
        engine.put(
            Draft.of("d" + i).paragraph("The council mends road number " + i + ".").findings());
      }
      engine.commit("1");

      SearchResult late = engine.search(request(Duration.ofNanos(1)));
      assertTrue(late.partial());
      assertTrue(late.total() <= 300);

      SearchResult inTime = engine.search(request(Duration.ofHours(1)));
      assertFalse(inTime.partial());
      assertEquals(300, inTime.total());
    }
  }
}
