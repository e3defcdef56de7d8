package org.onrecord.lucene;

import java.io.IOException;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchEngineContract;

/** The contract, kept in memory. */
class InMemoryEngineTest extends SearchEngineContract {

  @Override
  protected SearchEngine create() throws IOException {
    return LuceneEngine.inMemory();
  }
}
