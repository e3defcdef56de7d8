package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;

/** One walk over all hits, segment by segment. */
interface Pass extends LeafCollector {

  /** Told before each segment that has hits. */
  void leaf(LeafReaderContext leaf) throws IOException;
}
