package org.onrecord.attribute;

import java.util.List;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Statement;

/** Runs the extractor over a few lines and puts each statement on one: "D Jo Bell, said: words". */
final class Said {

  private static final Extractor EXTRACTOR = Extractor.of(Gazetteer.bundled());

  private Said() {}

  static Findings findings(String text) {
    var source =
        new SourceDocument("a.txt", text, List.of(), Metadata.NONE, "plain/1", false, List.of());
    return EXTRACTOR.extract(source, DocumentId.ofUrl("http://a.example/"), "", Metadata.NONE);
  }

  static List<String> in(String text) {
    return findings(text).statements().stream().map(Said::line).toList();
  }

  static List<String> inMinutes(String text) {
    return in(
        "Cabinet\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Councillor A Nott (Chair)\n\n"
            + text);
  }

  private static String line(Statement s) {
    String kind =
        switch (s.kind()) {
          case DIRECT -> "D";
          case INDIRECT -> "I";
          case MIXED -> "X";
        };
    var speaker = s.speaker();
    String name = speaker == null ? "nobody" : speaker.name();
    return kind + " " + name + ", " + s.cue() + ": " + s.text().replace("\n", " / ");
  }
}
