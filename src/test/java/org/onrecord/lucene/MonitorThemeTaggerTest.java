package org.onrecord.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Findings;
import org.onrecord.search.Draft;
import org.onrecord.search.ThemeTagger;

/** Each sort of term, found by the walk or by the monitor, tags the same as a search would find. */
class MonitorThemeTaggerTest {

  @TempDir Path folder;

  private static List<String> themes(ThemeTagger tagger, String text) {
    Findings tagged = tagger.tag(Draft.of("a").paragraph(text).findings());
    return tagged.passages().getFirst().tags().themes();
  }

  private ThemeTagger tagger(String... terms) throws IOException {
    var yaml = new StringBuilder();
    for (int i = 0; i < terms.length; i++) {
      yaml.append("- id: t%d\n  name: Theme %d\n  terms: ['%s']\n".formatted(i, i, terms[i]));
    }
    Path file = Files.writeString(folder.resolve("themes.yaml"), yaml);
    return MonitorThemeTagger.ofFile(file);
  }

  @Test
  void findsWordsInAnyFormPhrasesExactlyAndBothNearEachOther() throws IOException {
    ThemeTagger tagger =
        tagger(
            "caseload",
            "\"foster carer\"",
            "turnover NEAR/3 \"social workers\"",
            "adopt* NEAR/4 child*");
    assertEquals(List.of("t0"), themes(tagger, "Caseloads were high."));
    assertEquals(List.of("t1"), themes(tagger, "A Foster-Carer came."));
    assertEquals(List.of(), themes(tagger, "Fosters care."));
    assertEquals(List.of("t2"), themes(tagger, "Turnover of our social workers."));
    assertEquals(List.of("t2"), themes(tagger, "Social workers and their turnover."));
    assertEquals(List.of(), themes(tagger, "Turnover is too high among our social workers."));
    assertEquals(List.of("t3"), themes(tagger, "They adopted two young children."));
    assertEquals(List.of(), themes(tagger, "They adopted the plan for all of the children."));
  }

  @Test
  void asksTheMonitorForAllOtherTerms() throws IOException {
    ThemeTagger tagger =
        tagger("housing -damp", "(flood OR river) water", "brathwaite~", "homeless*");
    assertEquals(List.of("t0"), themes(tagger, "Housing repairs."));
    assertEquals(List.of(), themes(tagger, "Damp housing."));
    assertEquals(List.of("t1"), themes(tagger, "The river's waters rose."));
    assertEquals(List.of("t2"), themes(tagger, "Mrs Braithwaite asked."));
    assertEquals(List.of("t3"), themes(tagger, "Homelessness fell."));
  }

  @Test
  void keepsThemesThatARecordHadAndLeavesBoilerplateAlone() throws IOException {
    ThemeTagger tagger = tagger("caseload");
    Findings tagged =
        tagger.tag(
            Draft.of("a")
                .themes("own")
                .paragraph("A caseload.")
                .boilerplate("Caseload")
                .findings());
    assertEquals(List.of("own", "t0"), tagged.passages().getFirst().tags().themes());
    assertEquals(List.of("own"), tagged.passages().getLast().tags().themes());
  }

  @Test
  void theShippedThemesTagEachOfTheirOwnExactTerms() throws IOException {
    ThemeTagger tagger = MonitorThemeTagger.shipped();
    assertTrue(tagger.themes().size() > 30);
    for (ThemeTagger.Theme theme : tagger.themes()) {
      for (String term : theme.terms()) {
        if (term.startsWith("\"") && term.indexOf('"', 1) == term.length() - 1) {
          assertTrue(themes(tagger, term).contains(theme.id()), theme.id() + ": " + term);
        }
      }
    }
  }

  @Test
  void namesTheThemeWhoseTermIsNoQueryOfWords() {
    var e = assertThrows(IOException.class, () -> tagger("caseload", "speaker:peck"));
    assertTrue(String.valueOf(e.getMessage()).contains("t1"));
  }
}
