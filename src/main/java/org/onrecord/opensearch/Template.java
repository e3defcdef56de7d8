package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The two indices: one of records, one of whole documents.
 *
 * <p>Texts arrive already cut into words by the program's own analysis, so that every engine finds
 * the same: words of one position are joined by {@code |}, positions by spaces, and the cluster
 * only takes them apart again. Nothing refreshes by itself: what was put is seen after a commit.
 */
final class Template {

  /** Most values of one facet that are counted; the cluster's own limit on buckets. */
  static final int MOST_VALUES = 65_000;

  /** Letters of the longest value that is filtered by; longer ones would not be taken at all. */
  private static final int LONGEST_VALUE = 8_000;

  private Template() {}

  static ObjectNode records(Layout layout) {
    ObjectNode index = settings(layout);
    ObjectNode fields = mapping(index);
    words(fields, "words");
    words(fields, "names");
    for (String keyword :
        new String[] {
          "id", "doc", "kind", "authority", "speaker", "year", "theme", "class", "publisher",
          "body", "grade", "quote", "is", "has", "cue", "codes", "speakerIds", "bodyWords",
          "publisherName", "nameWords", "roleWords"
        }) {
      keyword(fields, keyword);
    }
    keyword(fields, "heading").put("doc_values", false);
    for (String counted : new String[] {"vocabulary", "namesVocabulary"}) {
      keyword(fields, counted).put("index", false);
    }
    for (String day : new String[] {"earliest", "latest", "dueEarliest", "dueLatest"}) {
      fields.putObject(day).put("type", "integer");
    }
    fields.putObject("boilerplate").put("type", "boolean");
    fields.putObject("entry").put("type", "object").put("enabled", false);
    return index;
  }

  static ObjectNode documents(Layout layout) {
    ObjectNode index = settings(layout);
    ObjectNode fields = mapping(index);
    fields.putObject("records").put("type", "keyword").put("index", false).put("doc_values", false);
    fields.putObject("findings").put("type", "object").put("enabled", false);
    return index;
  }

  private static ObjectNode settings(Layout layout) {
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    ObjectNode settings = index.putObject("settings");
    settings.put("number_of_shards", layout.shards());
    settings.put("number_of_replicas", layout.replicas());
    settings.put("refresh_interval", "-1");
    settings.put("index.max_terms_count", MOST_VALUES);
    ObjectNode analysis = settings.putObject("analysis");
    analysis
        .putObject("tokenizer")
        .putObject("positions")
        .put("type", "whitespace")
        .put("max_token_length", 4_000);
    ObjectNode apart = analysis.putObject("filter").putObject("apart");
    apart.put("type", "pattern_capture").put("preserve_original", false);
    apart.putArray("patterns").add("([^|]+)");
    ObjectNode analyzer = analysis.putObject("analyzer").putObject("words");
    analyzer.put("type", "custom").put("tokenizer", "positions");
    analyzer.putArray("filter").add("apart");
    return index;
  }

  private static ObjectNode mapping(ObjectNode index) {
    return index.putObject("mappings").put("dynamic", "strict").putObject("properties");
  }

  private static ObjectNode keyword(ObjectNode fields, String name) {
    return fields.putObject(name).put("type", "keyword").put("ignore_above", LONGEST_VALUE);
  }

  private static void words(ObjectNode fields, String name) {
    fields.putObject(name).put("type", "text").put("analyzer", "words");
  }
}
