package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptPaperTest {

  private static ReadResult read(String text) {
    return new Reader()
        .read(new SourceFile("p/a.txt", "a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cabinet\n\nNOT FOR PUBLICATION\n\nDisposal of land at Mill Lane\n\nThe council will sell.",
        "NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A\n\nAward of contract",
        "Report to Cabinet\n\nThis report is exempt from publication under paragraph 3 of Schedule 12A to the Local Government Act 1972.",
        "CONFIDENTIAL - NOT FOR PUBLICATION\n\nStaffing matters",
        "EXEMPT APPENDIX\n\nBids received",
      })
  void quarantinesPapersThatAreKeptFromThePublic(String text) {
    var exempt = assertInstanceOf(ReadResult.Unreadable.class, read(text));
    assertTrue(exempt.reason().startsWith("exempt: "), exempt.reason());
    assertEquals("p/a.txt", exempt.path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minutes of Cabinet\n\nRESOLVED: That the press and public be excluded under Schedule 12A of the Local Government Act 1972.",
        "Report to Cabinet\n\nAppendix 3 to this report is exempt from publication under Schedule 12A.\n\nThe council will build.",
        "Agenda\n\n1. Apologies\n\n2. Exempt items: the public may be excluded by virtue of paragraph 3 of Schedule 12A.",
        "Further to considering the exempt information at item 20, RESOLVED: to approve.",
        "The leader said the report was not for publication until the vote.",
      })
  void readsPublicPapersThatMentionExemptOnes(String text) {
    assertInstanceOf(ReadResult.Read.class, read(text));
  }
}
