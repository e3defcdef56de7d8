package org.onrecord.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.PriorityQueue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.onrecord.query.Clause;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.SearchRequest;

/**
 * What plain Lucene takes for the same work on the same index: ten hits with marked text, and
 * counts of five facets from codes on the heap. The measure that the engine is held to; nothing
 * else uses it. Not thread-safe.
 *
 * <p>It does the least that any program over this index must do: Lucene's own collectors, Lucene's
 * own highlighter, one pass or two as with the engine, no second scoring, no order among equals, no
 * counts of what a choice set aside.
 */
public final class ReferenceLoop implements AutoCloseable {

  private static final int HITS = 10;

  private final Snapshot snapshot;
  private final Stems stems = new Stems();
  private final UnifiedHighlighter highlighter;

  /**
   * Holds the state of the index that is newest now until it is closed.
   *
   * @throws IOException if the index cannot be read
   */
  public ReferenceLoop(LuceneEngine engine) throws IOException {
    snapshot = engine.snapshot();
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(new English()).withMaxLength(10_000).build();
  }

  /**
   * Runs one request once.
   *
   * @return number of hits
   * @throws IOException if the index cannot be read
   */
  public long run(SearchRequest request) throws IOException {
    Query query = query(request);
    var counter = new Counter();
    TopDocs top;
    if (request.sort() != org.onrecord.query.Sort.RELEVANCE
        || request.clause() instanceof Clause.Everything) {
      var newest = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true));
      top = snapshot.searcher.search(query, new TopFieldCollectorManager(newest, HITS, null, 1000));
      snapshot.searcher.search(query, new Only(counter));
    } else if (Search.cost(snapshot, query) >= Search.TWO_PASSES_FROM) {
      top = snapshot.searcher.search(query, new TopScoreDocCollectorManager(HITS, null, 1000));
      snapshot.searcher.search(query, new Only(counter));
    } else {
      var both =
          new MultiCollectorManager(
              new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE), new Only(counter));
      top = (TopDocs) snapshot.searcher.search(query, both)[0];
    }
    int facets = counter.first();
    return counter.total + (marked(query, top) + facets < 0 ? 1 : 0);
  }

  private Query query(SearchRequest request) throws IOException {
    var compiled = Compiler.compile(request, snapshot, stems, new Deadline(request.timeout()));
    var all = new BooleanQuery.Builder();
    Query words = compiled.query();
    all.add(words == null ? MatchAllDocsQuery.INSTANCE : words, Occur.MUST);
    var filters = new FilterQueries(snapshot, request.today());
    boolean filtered = false;
    for (FacetChoice choice : request.choices()) {
      var any = new org.onrecord.query.Filter.AnyOf(choice.facet().field(), choice.include());
      all.add(filters.query(any), Occur.FILTER);
      filtered = true;
    }
    Compiled.Between dates = compiled.dates();
    if (dates != null) {
      var between =
          new org.onrecord.query.Filter.Between(
              org.onrecord.query.Filter.DateField.DATE, dates.from(), dates.to());
      all.add(filters.query(between), Occur.FILTER);
      filtered = true;
    }
    return filtered || words == null ? all.build() : words;
  }

  private int marked(Query query, TopDocs top) throws IOException {
    int length = 0;
    String[] texts = new String[top.scoreDocs.length];
    var records = new RecordReader(snapshot);
    for (int i = 0; i < texts.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      texts[i] = records.entry(hit.doc).text();
      Object marked = highlighter.highlightWithoutSearcher(Fields.STEMMED, query, texts[i], 1);
      length += marked == null ? 0 : marked.toString().length();
    }
    return length;
  }

  /** Counts five facets by the codes of each hit, in the fewest steps. */
  private final class Counter implements Collector {
    private final int[] docs = new int[512];
    private final int[] authority = new int[snapshot.tables.authorities];
    private final int[] year = new int[snapshot.tables.years];
    private final int[] speaker = new int[snapshot.tables.speakers];
    private final int[] form = new int[snapshot.tables.forms.length];
    private final int[] theme = new int[65];
    private long total;
    private long[] words = {};

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      words = snapshot.codes(leaf).words;
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
          count(doc);
        }

        @Override
        public void collect(DocIdStream stream) {
          for (int n = stream.intoArray(docs); n > 0; n = stream.intoArray(docs)) {
            for (int i = 0; i < n; i++) {
              count(docs[i]);
            }
          }
        }
      };
    }

    private void count(int doc) {
      long a = words[3 * doc];
      authority[Codes.authority(a)]++;
      year[Codes.year(a)]++;
      form[Codes.form(a)]++;
      speaker[Codes.speaker(words[3 * doc + 1])]++;
      for (long m = words[3 * doc + 2]; m != 0; m &= m - 1) {
        theme[Long.numberOfTrailingZeros(m)]++;
      }
      total++;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Looks at every count, as an answer must, and keeps the first twelve of each facet. */
    int first() {
      int kept = 0;
      for (int[] counts : new int[][] {authority, year, speaker, form, theme}) {
        var best = new PriorityQueue<Long>();
        for (int code = 1; code < counts.length; code++) {
          if (counts[code] > 0) {
            best.add((long) counts[code] << 32 | code);
            if (best.size() > 12) {
              best.poll();
            }
          }
        }
        kept += best.size();
      }
      return kept;
    }
  }

  /** Hands out one collector: searches here run on one thread. */
  private record Only(Counter counter) implements CollectorManager<Counter, Counter> {
    @Override
    public Counter newCollector() {
      return counter;
    }

    @Override
    public Counter reduce(Collection<Counter> all) {
      return counter;
    }
  }

  /** The nearest that Lucene has to the stemmed field's analysis. */
  private static final class English extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new PorterStemFilter(new LowerCaseFilter(words)));
    }
  }

  @Override
  public void close() throws IOException {
    snapshot.release();
  }
}
