package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Codes of councils and ids of speakers, as the server tells them. */
final class Known {

  private final Map<String, String> authorities = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  /**
   * Asks for all of them.
   *
   * @throws IOException if the server does not answer
   */
  static Known of(Asking asking) throws IOException {
    var known = new Known();
    for (JsonNode each : asking.json("/api/authorities").path("authorities")) {
      known.authorities.put(each.path("name").asText(), each.path("code").asText());
    }
    String cursor = "";
    do {
      JsonNode page = asking.json("/api/people?size=100" + cursor);
      for (JsonNode each : page.path("people")) {
        // one name may be that of several people: the first, who said most, is meant
        known.speakers.putIfAbsent(each.path("name").asText(), each.path("id").asText());
      }
      String next = page.path("next").asText("");
      cursor =
          page.path("next").isNull() || next.isEmpty()
              ? ""
              : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    return known;
  }

  /** The council's code; one that no council has where no record is of it. */
  String authority(String name) {
    return authorities.getOrDefault(name, "X99999999");
  }

  /** The speaker's id; one that nobody has where nothing is of theirs. */
  String speaker(String name) {
    return speakers.getOrDefault(name, "p_aaaaaaaaaaaaaaaaaaaa");
  }
}
