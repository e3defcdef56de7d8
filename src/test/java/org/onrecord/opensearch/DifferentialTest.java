package org.onrecord.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.model.RecordId;
import org.onrecord.query.Sort;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/**
 * Both engines over the same 20,000 records: 300 random queries with filters give the same totals,
 * kinds and facet counts, and by date the same order.
 */
@Tag("cluster")
class DifferentialTest {

  private static final int RECORDS = 20_000;
  private static final int QUERIES = 300;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static Cluster cluster;
  private static SearchEngine lucene;
  private static SearchEngine openSearch;

  @BeforeAll
  static void fillBoth() throws IOException, InterruptedException {
    cluster = Cluster.start(3);
    lucene = LuceneEngine.inMemory();
    openSearch = cluster.engine("same");
    var random = new Random(8);
    int records = 0;
    for (int n = 0; records < RECORDS; n++) {
      var findings = RandomRecords.document(n, random);
      records += 10;
      lucene.put(findings);
      openSearch.put(findings);
    }
    lucene.commit("1");
    openSearch.commit("1");
  }

  @AfterAll
  static void stop() throws IOException {
    if (cluster != null) {
      openSearch.close();
      lucene.close();
      cluster.close();
    }
  }

  @Test
  void bothCountAndOrderAlike() throws IOException {
    var random = new Random(300);
    var differences = new ArrayList<String>();
    long found = 0;
    for (int i = 0; i < QUERIES; i++) {
      SearchRequest request =
          RandomRecords.request(random, TODAY)
              .withSort(random.nextBoolean() ? Sort.NEWEST : Sort.OLDEST)
              .withFacets(FacetRequest.all());
      SearchResult one = lucene.search(request);
      SearchResult other = openSearch.search(request);
      List<String> told = told(one);
      if (!told.equals(told(other))) {
        differences.add(request + "\n  embedded: " + told + "\n  cluster:  " + told(other));
      }
      found += one.total();
    }
    assertTrue(found > QUERIES * 10L, "the queries found too little to compare: " + found);
    assertEquals(
        List.of(), differences, () -> differences.size() + " of " + QUERIES + " queries differ");
  }

  /** All that must be equal, line by line. */
  private static List<String> told(SearchResult r) {
    var lines = new ArrayList<String>();
    lines.add("total " + r.total() + ", undated " + r.undated());
    lines.add("may fall in range " + r.mayFallInRange() + ", left out " + r.undatedLeftOut());
    lines.add("kinds " + r.kinds());
    r.facets().forEach(f -> lines.add("facet " + f));
    lines.add("hits " + ids(r));
    return lines;
  }

  private static List<RecordId> ids(SearchResult result) {
    return result.hits().stream().map(h -> h.entry().id()).toList();
  }
}
