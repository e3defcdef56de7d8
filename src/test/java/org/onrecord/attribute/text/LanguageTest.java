package org.onrecord.attribute.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Welsh told from English, also where a line is short or borrows names. */
final class LanguageTest {

  private static String of(String text, String document) {
    return Language.of(text, Tokens.of(text, 0, text.length()), document);
  }

  @Test
  @DisplayName("sentences of either language")
  void tellsSentences() {
    assertEquals("cy", of("Mae'r neuadd ar agor i bawb o hyn ymlaen.", "en"));
    assertEquals("cy", of("Croeso i bawb i’r ŵyl am dri diwrnod o hwyl.", "en"));
    assertEquals("en", of("The hall is open to all from now on.", "cy"));
    assertEquals("en", of("I am at home, and so am I.", "en"));
  }

  @Test
  @DisplayName("an English sentence with Welsh names in it is English")
  void leavesNames() {
    assertEquals(
        "en", of("The Eisteddfod yr Urdd is coming to Bryn y Castell in the spring.", "en"));
    assertEquals("en", of("Cyngor Gwynedd said that Y Ganolfan was closed for the day.", "cy"));
  }

  @Test
  @DisplayName("a Welsh sentence with an English name in it is Welsh")
  void keepsWelsh() {
    assertEquals(
        "cy", of("Mae cwmni Friends of the Earth wedi ysgrifennu at y Cyngor am y llwybr.", "en"));
  }

  @Test
  @DisplayName("names and figures are in their document’s language")
  void followsTheDocument() {
    assertEquals("cy", of("Elin Prys, Owain Tudur, Nia Wyn", "cy"));
    assertEquals("en", of("Elin Prys, Owain Tudur, Nia Wyn", "en"));
  }
}
