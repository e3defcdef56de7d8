package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceClass;

class FeedTest {

  @Test
  void givesTheResultWithPermalinksAsIds() throws Exception {
    try (RunningServer server = RunningServer.over(Shelf.documents())) {
      SyndFeed feed = feed(server, "q=adoption&kind=any");
      assertEquals("atom_1.0", feed.getFeedType());
      assertEquals(
          server.json("/api/search?q=adoption&kind=any").path("total").asInt(),
          feed.getEntries().size());
      for (SyndEntry entry : feed.getEntries()) {
        assertTrue(entry.getUri().startsWith(server.address("/s/r_")), entry.getUri());
        assertEquals(
            200, server.get(entry.getUri().substring(server.address("").length())).statusCode());
      }
    }
  }

  @Test
  void holdsTheHundredOfTheNewestDocuments() throws Exception {
    List<Findings> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      var shelf =
          new Shelf(
              "https://many.example/" + i,
              "Number " + i,
              Shelf.MERE,
              SourceClass.NEWS,
              "2020-01-01");
      for (int k = 0; k < 5; k++) {
        shelf.passage("Paragraph " + k + " of number " + i + " is on gritting.");
      }
      documents.add(shelf.findings());
    }
    try (RunningServer server = RunningServer.over(documents)) {
      SyndFeed feed = feed(server, "q=gritting");
      assertEquals(100, feed.getEntries().size());
      var seen = new HashSet<String>();
      for (SyndEntry entry : feed.getEntries()) {
        seen.add(entry.getUri());
        String text = entry.getContents().getFirst().getValue();
        int number = Integer.parseInt(text.replaceAll(".*number (\\d+) .*", "$1"));
        assertTrue(number >= 40, text);
      }
      assertEquals(100, seen.size());
    }
  }

  private static SyndFeed feed(RunningServer server, String parameters) throws Exception {
    return new SyndFeedInput()
        .build(new StringReader(server.get("/feed.atom?" + parameters).body()));
  }
}
