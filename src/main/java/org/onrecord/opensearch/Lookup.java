package org.onrecord.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be known of the index before a query can be compiled. */
interface Lookup {

  /** Ids of the documents that have a record which matches: for the wider unit. */
  List<String> documents(Map<String, Object> query) throws IOException;

  /** Those of the words, exactly as they are indexed, that some record holds. */
  Set<String> known(Set<String> words) throws IOException;
}
