package org.onrecord.lucene;

import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.search.Completions;
import org.onrecord.search.Hit;
import org.onrecord.search.IndexVersion;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/**
 * One state of the index, open: the reader, the codes of its segments, and answers that need not be
 * worked out twice. Safe for use by many threads; held by a count of users.
 */
final class Snapshot {

  /** Answers kept of each sort: some 20 KB each, 100 KB at most. */
  private static final int ANSWERS = 512;

  /** Requests that are remembered as asked: a power of two. */
  private static final int ASKED = 1 << 12;

  /** Most text, in UTF-16 units, and most facet values of an answer that is kept. */
  private static final long KEPT_TEXT = 40_000;

  private static final int KEPT_VALUES = 400;

  final DirectoryReader reader;
  final IndexSearcher searcher;
  final Tables tables;
  final IndexVersion version;
  final StemPool stems;
  final Map<String, String> commitData;
  private final List<Codes> codes;
  private @Nullable Completions completions;
  private final Answers wordless = new Answers();
  private final Answers worded = new Answers();
  private final AtomicIntegerArray asked = new AtomicIntegerArray(ASKED);

  Snapshot(DirectoryReader reader, List<Codes> codes, Tables tables, StemPool stems)
      throws IOException {
    this.stems = stems;
    this.reader = reader;
    this.codes = codes;
    this.tables = tables;
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    commitData = reader.getIndexCommit().getUserData();
    var infos = ((StandardDirectoryReader) reader).getSegmentInfos();
    String id = HexFormat.of().formatHex(infos.getId(), 8, 16);
    long documents = documents();
    version = new IndexVersion(id, documents, reader.numDocs() - documents);
  }

  private long documents() {
    long documents = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      var heads = codes(leaf).heads;
      if (live == null) {
        documents += heads.cardinality();
      } else {
        for (int d = 0; d < leaf.reader().maxDoc(); d++) {
          documents += heads.get(d) && live.get(d) ? 1 : 0;
        }
      }
    }
    return documents;
  }

  Codes codes(LeafReaderContext leaf) {
    return codes.get(leaf.ord);
  }

  /** The segment that holds a document of the whole index. */
  LeafReaderContext leafOf(int doc) {
    return reader.leaves().get(org.apache.lucene.index.ReaderUtil.subIndex(doc, reader.leaves()));
  }

  /** What can be completed; worked out when first asked for. */
  synchronized Completions completions() throws IOException {
    Completions known = completions;
    if (known == null) {
      known = new CompletionFinder(this).find();
      completions = known;
    }
    return known;
  }

  /** The answer that was kept for a request; null where none was. */
  @Nullable SearchResult answer(SearchRequest request) {
    SearchRequest key = key(request);
    SearchResult known = wordless.known(key);
    return known == null ? worded.known(key) : known;
  }

  /**
   * Keeps an answer: the landing page's at once, any other when it is asked for again, since most
   * are not.
   *
   * @param words whether it was asked for with words: no number of these drives single filters out,
   *     which many ask for
   */
  void keep(SearchRequest request, SearchResult result, boolean words) {
    if (result.partial() || !isSmall(result)) {
      return;
    }
    SearchRequest key = key(request);
    boolean landing = key.clause() instanceof Clause.Everything && key.choices().isEmpty();
    if (landing || wasAsked(key)) {
      (words ? worded : wordless).keep(key, result);
    }
  }

  /** Whether it was asked lately, or, rarely, another that looks alike; from now on it was. */
  private boolean wasAsked(SearchRequest key) {
    int hash = key.hashCode();
    return asked.getAndSet(hash & ASKED - 1, hash) == hash;
  }

  private static boolean isSmall(SearchResult result) {
    long text = 0;
    for (Hit hit : result.hits()) {
      text += hit.entry().text().length() + hit.snippet().text().length();
    }
    int values = 0;
    for (SearchResult.FacetCounts facet : result.facets()) {
      values += facet.values().size();
    }
    return text <= KEPT_TEXT && values <= KEPT_VALUES;
  }

  /** What the answer depends on: not how long it may take, since none that was cut is kept. */
  private static SearchRequest key(SearchRequest request) {
    return request.withTimeout(SearchRequest.TIMEOUT);
  }

  /** The last answers that were asked for. Safe for use by many threads. */
  private static final class Answers {
    private final Map<SearchRequest, SearchResult> kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<SearchRequest, SearchResult> eldest) {
            return size() > ANSWERS;
          }
        };

    synchronized @Nullable SearchResult known(SearchRequest request) {
      return kept.get(request);
    }

    synchronized void keep(SearchRequest request, SearchResult result) {
      kept.put(request, result);
    }
  }

  /** Counts one more user; false where the snapshot is closed already. */
  boolean hold() {
    return reader.tryIncRef();
  }

  /** Counts one user less; the last one closes the reader. */
  void release() throws IOException {
    reader.decRef();
  }
}
