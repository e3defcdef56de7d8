package org.onrecord.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceClass;
import org.onrecord.model.StableId;
import org.onrecord.read.ReadResult;
import org.onrecord.read.SafeReader;
import org.onrecord.read.SourceFile;

/** What the extractor finds in documents of the corpus that ships, read as the program reads. */
final class SampleFindings {

  private static final String ROOT = "/org/onrecord/sample/";

  private SampleFindings() {}

  /** One document's expectations, beside what was found in it. */
  record Pair(String file, JsonNode expected, Findings found) {}

  /** All documents that have expectations. */
  static List<Pair> all() throws IOException {
    Path councils = Files.createTempFile("councils", ".csv");
    Map<String, Metadata> said = said();
    List<Pair> pairs = new ArrayList<>();
    try (SafeReader reader = new SafeReader()) {
      Files.write(councils, bytes(ROOT + "councils.csv"));
      Extractor extractor = Extractor.of(Gazetteer.withOperators(councils));
      for (JsonNode one : new JsonMapper().readTree(bytes("/eval/sample-expectations.json"))) {
        String file = one.path("file").asText();
        byte[] raw = bytes(ROOT + file);
        ReadResult result = reader.read(new SourceFile(file, file, raw));
        if (!(result instanceof ReadResult.Read read)) {
          throw new IllegalStateException(file + " was not read: " + result);
        }
        Metadata metadata = said.getOrDefault(file, Metadata.NONE);
        pairs.add(
            new Pair(
                file,
                one,
                extractor.extract(
                    read.document(), DocumentId.ofUrl(file), StableId.sha256Hex(raw), metadata)));
      }
    } finally {
      Files.deleteIfExists(councils);
    }
    return pairs;
  }

  private static Map<String, Metadata> said() throws IOException {
    Map<String, Metadata> said = new HashMap<>();
    String csv = new String(bytes(ROOT + "manifest.csv"), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(new StringReader(csv))) {
      String date = row.get("date");
      String authority = row.get("authority");
      said.put(
          row.get("file"),
          new Metadata(
              orNull(row.get("title")),
              orNull(row.get("url")),
              orNull(row.get("publisher")),
              SourceClass.of(row.get("source_class")).orElse(null),
              orNull(row.get("body")),
              date.isEmpty() ? null : DateInterval.ofIso(date, date, DateBasis.STATED),
              authority.isEmpty() ? List.of() : List.of(authority),
              null,
              null));
    }
    return said;
  }

  private static @org.jspecify.annotations.Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SampleFindings.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    }
  }
}
