package org.onrecord.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Finds words in the index's dictionaries, each once for a whole search: a query's words are asked
 * for when it is compiled and again for each pass, in every segment. Not thread-safe.
 */
final class Lookup {

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> known = new HashMap<>();

  Lookup(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  private TermStates of(Term term) throws IOException {
    TermStates states = known.get(term);
    if (states == null) {
      states = TermStates.build(searcher, term, true);
      known.put(term, states);
    }
    return states;
  }

  /** Whether any record has the word in this field. */
  boolean has(String field, String word) throws IOException {
    return of(new Term(field, word)).docFreq() > 0;
  }

  /** Records that have the word in this field. */
  TermQuery query(String field, String word) throws IOException {
    var term = new Term(field, word);
    return new TermQuery(term, of(term));
  }
}
