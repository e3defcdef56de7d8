package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.onrecord.model.Findings;
import org.onrecord.search.Entry;

/**
 * Records and findings as the cluster keeps them beside what is searched, to be given back whole.
 *
 * @param nouns writes and reads the model's records exactly; handed in, so that the program has one
 *     form of them
 */
record RecordJson(ObjectMapper nouns) {

  JsonNode write(Object noun) {
    return nouns.valueToTree(noun);
  }

  Entry entry(JsonNode json) throws IOException {
    return nouns.treeToValue(json, Entry.class);
  }

  Findings findings(JsonNode json) throws IOException {
    return nouns.treeToValue(json, Findings.class);
  }
}
