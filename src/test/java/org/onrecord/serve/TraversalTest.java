package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No spelling of an address leads out of the pages' folder. */
class TraversalTest {

  private static final List<String> UPS =
      List.of(
          "../",
          "..%2f",
          "..%2F",
          "%2e%2e/",
          "%2e%2e%2f",
          ".%2e/",
          "%2e./",
          "..;/",
          "..\\",
          "..%5c",
          "%2e%2e%5c",
          "..%c0%af",
          "..%252f",
          "%252e%252e/",
          "..%00/",
          "....//",
          "..././",
          "..%e2%88%95",
          "..%ef%bc%8f",
          "./../",
          "%uff0e%uff0e/",
          "..//",
          ".../",
          "..%09/",
          "..%0d/");

  private static final List<String> FROM =
      List.of("/", "/assets/", "/assets/x/", "/s/", "/plain/d/");

  private static final List<String> TO = List.of("pom.xml", "src/main/resources", "etc/passwd");

  @Test
  void noneOfThreeHundredSpellingsLeavesTheFolder() throws IOException, InterruptedException {
    var targets = new ArrayList<String>();
    for (String from : FROM) {
      for (String up : UPS) {
        for (String to : TO) {
          targets.add(from + up + to);
          targets.add(from + up.repeat(6) + to);
        }
      }
    }
    assertTrue(targets.size() >= 300, "spellings " + targets.size());
    try (RunningServer server = RunningServer.over(Shelf.documents())) {
      for (String target : targets) {
        Wire.Reply reply = Wire.get(server.port(), target);
        assertTrue(Set.of(400, 404).contains(reply.status()), target + " " + reply.status());
        assertFalse(reply.body().contains("<artifactId>"), target);
        assertFalse(reply.body().contains("root:"), target);
      }
      assertEquals(200, server.get("/assets/site.css").statusCode());
    }
  }
}
