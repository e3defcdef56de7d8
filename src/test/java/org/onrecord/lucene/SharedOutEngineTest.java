package org.onrecord.lucene;

import java.io.IOException;
import org.onrecord.search.FacetsContract;
import org.onrecord.search.SearchEngine;

/** The contract, every search shared out as those of large indexes are. */
class SharedOutEngineTest extends FacetsContract {

  @Override
  protected SearchEngine create(String name) throws IOException {
    return LuceneEngine.inMemory(new Passes.Shares(0, 0));
  }
}
