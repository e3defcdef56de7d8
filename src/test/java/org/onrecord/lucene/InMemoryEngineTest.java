package org.onrecord.lucene;

import java.io.IOException;
import org.onrecord.search.FacetsContract;
import org.onrecord.search.SearchEngine;

/** The contract, kept in memory. */
class InMemoryEngineTest extends FacetsContract {

  @Override
  protected SearchEngine create(String name) throws IOException {
    return LuceneEngine.inMemory();
  }
}
