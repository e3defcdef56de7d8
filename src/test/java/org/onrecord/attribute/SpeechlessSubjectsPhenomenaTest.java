package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Subjects that cannot speak, and words that only look like a report of theirs. */
final class SpeechlessSubjectsPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  @Test
  @DisplayName("states, rates and doings say nothing, whatever follows from them")
  void leavesThingsUnspoken() {
    says("The quality of supervision suggested that rotas were short.");
    says("Waiting times are down, indicating that the new desk works.");
    says("Those circumstances suggest that a visit was due.");
    says("Changes at the depot have encouraged drivers to stay.");
    says("The annual review of the depot is on time, adding a further layer of checks.");
  }

  @Test
  @DisplayName("people, groups and figures speak as before")
  void keepsThoseWhoSpeak() {
    says(
        "Most tenants leaving the hostel said that they felt ready.",
        "I most tenants, said: they felt ready.");
    says(
        "The committee’s own figures show that rents fell in May.",
        "I the committee’s own figures, show: rents fell in May.");
    says(
        "The delegation said that the pier was unsafe.",
        "I the delegation, said: the pier was unsafe.");
    says(
        "The council recognised in 2014 that there had been delays.",
        "I the council, recognised: there had been delays.");
  }

  @Test
  @DisplayName("a past form after its noun may be a participle: the actions agreed in May")
  void tellsParticiples() {
    says("Actions agreed in planning meetings are seldom followed up.");
    says("The points noted in records of the group are not always clear.");
    says("Centres found to be unsafe in 2016 have been rebuilt.");
    says("Meetings observed during the audit were well chaired.");
  }

  @Test
  @DisplayName("“that” may stand for the thing just named")
  void tellsRelatives() {
    says("Officers make clear decisions that inform the next plan.");
    says("Wardens write kind letters to tenants that help them to settle.");
    says("Wardens have responded to the storm so that nobody sleeps rough.");
  }

  @Test
  @DisplayName("what a report would say if it were written has not been said")
  void leavesSuppositions() {
    says("Where an assessment concludes that a tenant is at risk, a visit is made.");
    says("Managers must ensure that plans state that repairs are due.");
    says("If a warden reports that a lift has failed, an engineer is sent.");
    says(
        "The letter was sent when Jo Bell had said that the lift would fail.",
        "I Jo Bell, said: the lift would fail.");
  }

  @Test
  @DisplayName("what documents hold in general is told by the author, one document speaks")
  void tellsDescriptionsOfDocuments() {
    says("Most plans do not explain how tenants can complain.");
    says("Letters to tenants explain why rents have gone up.");
    says(
        "The report explains how the lift came to fail.",
        "I the report, explains: how the lift came to fail.");
  }

  @Test
  @DisplayName("decisions are informed by papers, people by people")
  void tellsInforming() {
    says("Decisions are informed by thorough surveys that capture each repair.");
    says(
        "The board was informed by the treasurer that rents had gone up.",
        "I the treasurer, informed: rents had gone up.");
  }

  @Test
  @DisplayName("one goes by a plan or a need; according to a neighbour somebody has spoken")
  void tellsMeasuresFromSources() {
    says("Wardens call on tenants according to the plan and leave a card.");
    says("Flats are let according to each tenant and the size of the family.");
    says(
        "The lift had failed twice, according to the warden.",
        "I the warden, according to: The lift had failed twice");
  }

  @Test
  @DisplayName("a plain verb ends a subject: who practitioners are, not what they keep")
  void cutsSubjectsAtPlainVerbs() {
    says(
        "Tenants know the warden well, and they told us that she was kind.",
        "I Tenants, told: she was kind.");
    says(
        "Wardens keep a record of each call. They said that calls had doubled.",
        "I Wardens, said: calls had doubled.");
  }

  @Test
  @DisplayName("a document that opens its sentence is written small")
  void lowersOpeningDocuments() {
    says(
        "Evidence shows that the lift was never greased.",
        "I the evidence, shows: the lift was never greased.");
  }
}
