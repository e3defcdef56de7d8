package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.Speaker;
import org.onrecord.model.StableId;
import org.onrecord.model.Statement;

/** Twelve documents in words that no rule was written from, one of each kind. */
class OwnCasesTest {

  private int statements;
  private int found;
  private int commitments;
  private int undertaken;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void mostIsFoundAndNobodyIsNamedWrongly() throws IOException, URISyntaxException {
    Extractor extractor = Extractor.of(Gazetteer.bundled());
    Path folder =
        Path.of(Objects.requireNonNull(OwnCasesTest.class.getResource("own-cases")).toURI());
    List<Path> files = ExtractMain.files(folder);
    assertEquals(12, files.size());
    for (Path file : files) {
      Findings got =
          extractor.extract(
              PlainSources.read(file),
              DocumentId.ofUrl(file.toString()),
              StableId.sha256Hex(new byte[0]),
              Metadata.NONE);
      String gold = file.toString().replace(".txt", ".gold.json");
      compare(new JsonMapper().readTree(Files.readString(Path.of(gold))), got);
    }
    assertEquals(List.of(), wrong);
    assertTrue(found >= 0.75 * statements, found + " of " + statements);
    assertTrue(undertaken >= 0.85 * commitments, undertaken + " of " + commitments);
  }

  private void compare(JsonNode gold, Findings got) {
    for (JsonNode wanted : gold.path("statements")) {
      statements++;
      String words = level(wanted.path("text").asText());
      for (Statement s : got.statements()) {
        if (level(s.text()).equals(words)) {
          found++;
          judge(wanted.path("speaker").asText(), s.speaker());
        }
      }
    }
    for (JsonNode wanted : gold.path("commitments")) {
      commitments++;
      String words = level(wanted.path("text").asText());
      boolean there = got.commitments().stream().anyMatch(c -> isPart(level(c.text()), words));
      undertaken += there ? 1 : 0;
    }
  }

  private void judge(String wanted, @Nullable Speaker is) {
    if (is != null
        && !(is instanceof Speaker.Described)
        && !level(is.name()).equals(level(wanted))) {
      wrong.add("is " + is.name() + ", should be " + wanted);
    }
  }

  /** A clause within the sentence, or the sentence around the clause. */
  private static boolean isPart(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static String level(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
    String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
    return bare.replaceAll("[.,;]+$", "");
  }
}
