package org.onrecord.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

final class SentencesTest {

  private static List<String> of(String text) {
    return Sentences.of(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void endsAtStopsAndKeepsClosersWithTheirSentence() {
    assertEquals(
        List.of("We shall act.", "“It is time.”", "Is it?"),
        of("We shall act. “It is time.” Is it?"));
  }

  @Test
  void doesNotEndAfterTitlesInitialsAndShortWords() {
    assertEquals(
        List.of("Cllr. J. Bell met Mr. Lee at 5 p.m. to talk."),
        of("Cllr. J. Bell met Mr. Lee at 5 p.m. to talk."));
  }

  @Test
  void doesNotEndInsideNumbers() {
    assertEquals(List.of("It cost £4.5m.", "No more."), of("It cost £4.5m. No more."));
  }
}
