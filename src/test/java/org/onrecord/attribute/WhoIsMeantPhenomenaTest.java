package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom offices, "the latter", "they" and labels mean in a record. */
final class WhoIsMeantPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  private static void record(String text, String... expected) {
    assertEquals(
        List.of(expected),
        Said.in(
            """
            Executive

            Minutes of the meeting held on 6 June 2022

            Present: Councillor P Marsh (Chair), Councillor A.J. Dunn (Deputy Leader and Cabinet Member for Finance), Councillor T Oke (Cabinet Member for Roads)

            Officers: M Lund (Director of Place), N Asher (Head of Legal Services and Monitoring Officer)

            """
                + text));
  }

  @Test
  @DisplayName("one who holds two offices is meant by either, under any of its names")
  void resolvesEitherOfTwoOffices() {
    record(
        "The Portfolio Holder for Finance advised that reserves had grown. The Monitoring Officer"
            + " confirmed that the decision was lawful.",
        "I AJ Dunn, advised: reserves had grown.",
        "I N Asher, confirmed: the decision was lawful.");
    record(
        "The Deputy Leader warned that rates would rise. The Portfolio Holder added that this was"
            + " beyond the Council.",
        "I AJ Dunn, warned: rates would rise.",
        "I AJ Dunn, added: this was beyond the Council.");
  }

  @Test
  @DisplayName("whoever takes the chair is the Chair from there on")
  void followsTheChair() {
    record(
        """
        The Chair said that the agenda was full.

        Councillor Marsh left the room and the Deputy Leader took the Chair.

        The Chair explained that the rules allowed this.

        Councillor Marsh resumed the Chair. The Chair noted that it was late.\
        """,
        "I P Marsh, said: the agenda was full.",
        "I AJ Dunn, explained: the rules allowed this.",
        "I P Marsh, noted: it was late.");
  }

  @Test
  @DisplayName("the former and the latter are the two whom the sentence before named")
  void resolvesFormerAndLatter() {
    record(
        "The Director of Place and the Monitoring Officer were invited to comment. The former said"
            + " that the wall was sound. The latter advised that no permit was needed.",
        "I M Lund, said: the wall was sound.",
        "I N Asher, advised: no permit was needed.");
    record(
        "Councillors Oke and Dunn had both written in. The latter argued that the fee was too high;"
            + " the former contended that it was too low.",
        "I AJ Dunn, argued: the fee was too high",
        "I T Oke, contended: it was too low.");
  }

  @Test
  @DisplayName("of three, nobody is the latter")
  void leavesTheLatterOfThree() {
    record(
        "Councillors Oke, Dunn and Marsh had written in. The latter argued that the fee was high.",
        "I nobody, argued: the fee was high.");
  }

  @Test
  @DisplayName("two offices speak as one")
  void joinsOffices() {
    record(
        "The Director of Place and the Monitoring Officer stated that talks had begun.",
        "I M Lund and N Asher, stated: talks had begun.");
  }

  @Test
  @DisplayName("one whose gender is open is they")
  void resolvesSingularThey() {
    says(
        "A resident of Mill Lane told the council the noise was awful. They said: “It never stops"
            + " before four.”",
        "I a resident of Mill Lane, told: the noise was awful.",
        "D a resident of Mill Lane, said: It never stops before four.");
    record(
        "A member of the public said that the site was unlit. They added that two people had"
            + " fallen.",
        "I a member of the public, said: the site was unlit.",
        "I a member of the public, added: two people had fallen.");
  }

  @Test
  @DisplayName("what is announced as somebody’s comment is that person’s, word for word")
  void readsAnnouncedComments() {
    record(
        "Comment by the Cabinet Member for Roads: The resurfacing of Mill Lane will begin in May.",
        "D T Oke, null: The resurfacing of Mill Lane will begin in May.");
    record(
        "Question 2 from Mrs Wendy Ball, Oakham: “Will the bridge open before the fair does?”",
        "D Wendy Ball, null: Will the bridge open before the fair does?");
  }

  @Test
  @DisplayName("a letter’s words are the writer’s")
  void attributesLettersToWriters() {
    record(
        "The clerk read out a letter from a swimmer, Mrs Ivy Tunn: “I have swum here since 1961.”",
        "D Ivy Tunn, null: I have swum here since 1961.");
    record(
        "Councillor Oke read aloud an email from the parents of Llan School, who wrote: “Our"
            + " children learned to swim there.”",
        "D the parents of Llan School, wrote: Our children learned to swim there.");
  }

  @Test
  @DisplayName("“the document” is the report that was told of")
  void resolvesTheDocument() {
    says(
        "A report seen by the Echo says the scheme has cost £2 million. According to the document,"
            + " half of it was spent on lawyers.",
        "I the report, says: the scheme has cost £2 million.",
        "I the report, According to: half of it was spent on lawyers.");
  }

  @Test
  @DisplayName("the sort of a business before its name is no part of it")
  void leavesSortsOut() {
    says(
        "Contractor Greenway West, which runs the lorries, said it would hire 46 drivers.",
        "I Greenway West, said: it would hire 46 drivers.");
  }

  @Test
  @DisplayName("the spokeswoman is the one who was introduced as a council’s")
  void resolvesTheSpokeswoman() {
    says(
        "A Denbigh College spokeswoman said the roof was safe. The cost of it, the spokeswoman"
            + " added, was “a matter for the insurers”.",
        "I a Denbigh College spokeswoman, said: the roof was safe.",
        "X a Denbigh College spokeswoman, added: The cost of it / was “a matter for the insurers”.");
  }

  @Test
  @DisplayName("how long ago it was is no part of who said it")
  void leavesTimesOut() {
    says(
        "Two winters ago the council pledged to grit every hill.",
        "I the council, pledged: to grit every hill.");
  }

  @Test
  @DisplayName("a relative clause with two verbs and an apposition leaves the subject its own")
  void readsOverLongRelativeClauses() {
    says(
        "Nora Pell, who started Reel Time, a cinema for the deaf, and has run it since, asked why"
            + " the grant had gone.",
        "I Nora Pell, asked: why the grant had gone.");
  }

  @Test
  @DisplayName("offices in columns and beneath an initial have their holders")
  void readsListsOfOfficers() {
    says(
        """
        Health Committee

        Minutes of the meeting held on 6 June 2022

        Also in attendance

        Mr. C. Ode             Director of Care
        Mrs. B. Lunt           Assistant Director, Quality

        The Assistant Director replied that it was late. The Portfolio Holder agreed that it was.

        S Tarn, Portfolio Holder for Health\
        """,
        "I B Lunt, replied: it was late.",
        "I S Tarn, agreed: it was.");
  }

  @Test
  @DisplayName("an office below a name, in an address, is that person’s")
  void readsAddresses() {
    says(
        """
        14 March 2023

        Rosalind Ashby-Cole

        Executive Director, Children and Families

        Elmham Council

        Dear Ms Ashby-Cole

        The executive director has assured us that each file would be read again.\
        """,
        "I Rosalind Ashby-Cole, assured: each file would be read again.");
  }
}
