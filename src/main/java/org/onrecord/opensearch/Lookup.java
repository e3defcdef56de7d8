package org.onrecord.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be known of the index before a query can be compiled. */
interface Lookup {

  /** Ids of the documents that have a record which matches: for the wider unit. */
  List<String> documents(Map<String, Object> query) throws IOException;

  /**
   * The words of a field that begin so, as many as a prefix may stand for, the commonest first.
   *
   * @param field {@code words} or {@code names}
   */
  Beginning wordsWith(String field, String prefix) throws IOException;

  /**
   * What a prefix stands for.
   *
   * @param cut whether there are more words than these
   */
  record Beginning(List<String> words, boolean cut) {
    public Beginning {
      words = List.copyOf(words);
    }
  }

  /** Those of the words, exactly as they are indexed, that some record holds. */
  Set<String> known(Set<String> words) throws IOException;
}
