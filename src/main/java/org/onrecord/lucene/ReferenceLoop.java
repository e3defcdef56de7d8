package org.onrecord.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.onrecord.query.Filter;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.SearchRequest;

/**
 * What plain Lucene takes for the same work on the same index: ten hits with marked text, and
 * counts of five facets from codes on the heap. The measure that the engine is held to; nothing
 * else uses it. Not thread-safe.
 *
 * <p>It does the least that any program over this index must do: Lucene's own collectors, Lucene's
 * own highlighter, one pass or two as with the engine, no second scoring and no order among equals.
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
    Compiled compiled = Compiler.compile(request, snapshot, stems, new Deadline(request.timeout()));
    Query counted = query(request, compiled, false);
    Query found = request.choices().isEmpty() ? counted : query(request, compiled, true);
    var counter = new ReferenceCounter(request, snapshot);
    boolean byDay = request.sort() != org.onrecord.query.Sort.RELEVANCE || !compiled.scores();
    TopDocs top;
    if (byDay) {
      var newest = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true));
      top = snapshot.searcher.search(found, new TopFieldCollectorManager(newest, HITS, null, 1000));
      snapshot.searcher.search(counted, new Only(counter));
    } else if (!found.equals(counted)
        || Weighed.of(counted, ScoreMode.COMPLETE_NO_SCORES, snapshot).cost()
            >= Passes.Shares.MEASURED.twoPasses()) {
      top = snapshot.searcher.search(found, new TopScoreDocCollectorManager(HITS, null, 1000));
      snapshot.searcher.search(counted, new Only(counter));
    } else {
      var both =
          new MultiCollectorManager(
              new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE), new Only(counter));
      top = (TopDocs) snapshot.searcher.search(counted, both)[0];
    }
    int facets = counter.first();
    return counter.total() + (marked(found, top) + facets < 0 ? 1 : 0);
  }

  /** The words and dates, with what was chosen in facets or, to be counted sideways, without. */
  private Query query(SearchRequest request, Compiled compiled, boolean chosen) {
    Query words = compiled.query();
    var all = new BooleanQuery.Builder();
    all.add(words == null ? MatchAllDocsQuery.INSTANCE : words, Occur.MUST);
    var filters = new FilterQueries(snapshot, request.today());
    boolean filtered = false;
    for (FacetChoice choice : request.choices()) {
      if (chosen) {
        var any = new Filter.AnyOf(choice.facet().field(), choice.include());
        all.add(filters.query(any), Occur.FILTER);
        filtered = true;
      }
    }
    Compiled.Between dates = compiled.dates();
    if (dates != null) {
      var between = new Filter.Between(Filter.DateField.DATE, dates.from(), dates.to());
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

  /** Hands out one collector: searches here run on one thread. */
  private record Only(ReferenceCounter counter)
      implements CollectorManager<ReferenceCounter, ReferenceCounter> {
    @Override
    public ReferenceCounter newCollector() {
      return counter;
    }

    @Override
    public ReferenceCounter reduce(Collection<ReferenceCounter> all) {
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
