package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({"'','',0", "'',pay,3", "speaker,speaker,0", "speeker,speaker,1", "kitten,sitting,3"})
  void countsWhatIsPutInLeftOutOrChanged(String a, String b, int edits) {
    assertEquals(edits, EditDistance.between(a, b));
    assertEquals(edits, EditDistance.between(b, a));
  }
}
