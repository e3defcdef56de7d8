package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String WORDS = "The café’s owner said: “Naïve – £5.”";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTheCommonEncodingsWithoutAMark(String charset) {
    assertEquals(WORDS, TextDecoder.decode(WORDS.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheMark(String charset) {
    assertEquals(WORDS, TextDecoder.decode(("\ufeff" + WORDS).getBytes(Charset.forName(charset))));
  }

  @Test
  void readsLatin1() {
    assertEquals("café £5", TextDecoder.decode("café £5".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void readsAFilePastedTogetherOfTwoEncodings() {
    byte[] utf8 = "“one” ".getBytes(StandardCharsets.UTF_8);
    byte[] windows = "“two”".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[utf8.length + windows.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(windows, 0, both, utf8.length, windows.length);
    assertEquals("“one” “two”", TextDecoder.decode(both));
  }

  @Test
  void levelsLineEndsOfPlainTextAndKeepsItsWords() {
    byte[] bytes = "\ufeffOne\r\ntwo\rthree\u0000 \u00a0four\f".getBytes(StandardCharsets.UTF_8);
    var read = (ReadResult.Read) new Reader().read(new SourceFile("a.txt", "a.txt", bytes));
    assertEquals("One\ntwo\nthree \u00a0four\f", read.document().text());
    assertEquals(1, read.document().blocks().size());
  }
}
