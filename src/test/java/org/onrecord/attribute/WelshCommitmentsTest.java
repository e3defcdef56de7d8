package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Commitment;
import org.onrecord.model.DateInterval;

/** What is undertaken in Welsh, by whom and by when. */
final class WelshCommitmentsTest {

  private static void undertakes(String text, String... expected) {
    var found =
        Said.findings("Cyngor Sir Ceredigion\n\n3 Mai 2026\n\n" + text).commitments().stream()
            .map(WelshCommitmentsTest::line)
            .toList();
    assertEquals(List.of(expected), found);
  }

  private static String line(Commitment c) {
    DateInterval due = c.due();
    String when = due == null ? "-" : due.text() + " = " + due.iso();
    var who = c.who();
    return (who == null ? "nobody" : who.name()) + " | " + when;
  }

  @Test
  @DisplayName("bydd y Cyngor yn …, with months, years and days")
  void readsWill() {
    undertakes(
        "Bydd y Cyngor yn cyhoeddi'r cynllun erbyn diwedd 2026.",
        "y Cyngor | erbyn diwedd 2026 = 2026");
    undertakes(
        "Bydd Cyngor Sir Ceredigion yn trwsio'r wal ym mis Mehefin.",
        "Cyngor Sir Ceredigion | ym mis Mehefin = 2026-06");
    undertakes(
        "Bydd y Cabinet yn trafod yr adroddiad ar 14 Gorffennaf 2026.",
        "y Cabinet | ar 14 Gorffennaf 2026 = 2026-07-14");
    undertakes(
        "Bydd y Pwyllgor yn gosod y golau newydd erbyn Fawrth 2027 yn y pentref.",
        "y Pwyllgor | erbyn Fawrth 2027 = 2027-03");
  }

  @Test
  @DisplayName("a month without its year is the next one, as are next year and within three months")
  void countsFromTheDocument() {
    undertakes(
        "Bydd y Cyngor yn agor y pwll erbyn mis Mawrth.", "y Cyngor | erbyn mis Mawrth = 2027-03");
    undertakes(
        "Bydd y Cyngor yn agor y pwll y flwyddyn nesaf.", "y Cyngor | y flwyddyn nesaf = 2027");
    undertakes(
        "Bydd y Cyngor yn ateb y llythyr o fewn tri mis.", "y Cyngor | o fewn tri mis = 2026-08");
  }

  @Test
  @DisplayName("we will, we promise, the council has promised")
  void readsPledges() {
    undertakes(
        "Dywedodd y Cynghorydd Nia Tudur, Arweinydd y Cyngor: “Byddwn yn ailagor y ganolfan cyn y"
            + " Nadolig.”",
        "Nia Tudur | -");
    undertakes(
        "Dywedodd y Cynghorydd Nia Tudur, Arweinydd y Cyngor: “Rydym yn ymrwymo i godi cant o dai"
            + " erbyn 2028.”",
        "Nia Tudur | erbyn 2028 = 2028");
    undertakes(
        "Mae'r Cyngor wedi addo y bydd y bont yn ddiogel erbyn mis Awst 2026.",
        "y Cyngor | erbyn mis Awst 2026 = 2026-08");
    undertakes(
        "Ymrwymodd y Cyngor i gadw'r ysgol ar agor tan fis Medi 2027.",
        "y Cyngor | tan fis Medi 2027 = 2027-09");
  }

  @Test
  @DisplayName("a thing that opens on a day is the council's announcement")
  void readsEvents() {
    undertakes(
        "Bydd y llyfrgell newydd yn agor ym mis Tachwedd 2026.",
        "y Cyngor | ym mis Tachwedd 2026 = 2026-11");
  }

  @Test
  @DisplayName("aims, questions, conditions and what others will do bind nobody")
  void leavesTheRest() {
    undertakes("Bydd y Cyngor yn parhau i weithio gyda phobl y dref a'r ardal.");
    undertakes("A fydd y Cyngor yn agor y pwll yn y dref eleni?");
    undertakes(
        "Dywedodd Lowri Pryce: “Byddwn yn symud i Loegr yn y gwanwyn os bydd yr ysgol ar gau.”");
    undertakes("Bydd trigolion yn gallu gweld y cynllun yn y neuadd.");
  }

  @Test
  @DisplayName("penderfynwyd cymeradwyo binds, penderfynwyd nodi does not")
  void readsResolutions() {
    undertakes(
        "PENDERFYNWYD: Cymeradwyo'r grant i'r clwb ac i'r neuadd o 1 Mehefin 2026.",
        "y Cyngor | o 1 Mehefin 2026 = 2026-06-01");
    undertakes("PENDERFYNWYD nodi'r adroddiad ar y gwaith yn yr ardal.");
  }
}
