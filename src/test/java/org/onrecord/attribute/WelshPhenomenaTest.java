package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Welsh reports: the verb comes first, words change their beginning, the article leans on verbs.
 */
final class WelshPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  @Test
  @DisplayName("dywedodd y Cynghorydd X, swydd: “…”")
  void readsCueBeforeQuotation() {
    says(
        "Dywedodd y Cynghorydd Nia Tudur, Arweinydd y Cyngor: “Mae'r bont ar agor eto.”",
        "D Nia Tudur, Dywedodd: Mae'r bont ar agor eto.");
    says(
        "Ychwanegodd Dr Owain ap Rhys: ‘Roedd y gwaith yn anodd, ond mae wedi dod i ben.’",
        "D Owain ap Rhys, Ychwanegodd: Roedd y gwaith yn anodd, ond mae wedi dod i ben.");
  }

  @Test
  @DisplayName("“…,” meddai’r Cynghorydd X, and the quotation that goes on")
  void readsCueAfterQuotation() {
    says(
        "“Mae'r pwll yn hen,” meddai'r Cynghorydd Nia Tudur. “Rhaid i ni ei drwsio.”",
        "D Nia Tudur, meddai: Mae'r pwll yn hen, / Rhaid i ni ei drwsio.");
    says(
        "“Dw i'n hapus iawn yma,” meddai Lowri Pryce, sy'n byw yn y fflatiau. “Mae pawb yn ffeind.”",
        "D Lowri Pryce, meddai: Dw i'n hapus iawn yma, / Mae pawb yn ffeind.");
  }

  @Test
  @DisplayName("an office before or after the name, and the office alone")
  void readsOffices() {
    says(
        "Dywedodd Arweinydd y Cyngor, y Cynghorydd Nia Tudur, fod y pwll ar gau ers mis Mai.\n\n"
            + "Eglurodd yr Arweinydd fod y boeler wedi torri.",
        "I Nia Tudur, Dywedodd: fod y pwll ar gau ers mis Mai.",
        "I Nia Tudur, Eglurodd: fod y boeler wedi torri.");
    says(
        "Rhybuddiodd y Prif Weithredwr y byddai'r gwaith yn cymryd blwyddyn.",
        "I y Prif Weithredwr, Rhybuddiodd: byddai'r gwaith yn cymryd blwyddyn.");
  }

  @Test
  @DisplayName("the role is kept as worded, with the commas within it")
  void keepsRoles() {
    var said =
        Said.findings(
                "Dywedodd y Cynghorydd Elis Wyn, Aelod Cabinet dros Ddiwylliant, y Gymraeg a"
                    + " Hamdden: “Mae croeso i bawb yn y neuadd.”")
            .statements();
    assertEquals("Aelod Cabinet dros Ddiwylliant, y Gymraeg a Hamdden", said.getFirst().role());
    assertEquals("cy", said.getFirst().tags().lang());
  }

  @Test
  @DisplayName("ychwanegodd without a name is whoever spoke last")
  void readsBareVerbs() {
    says(
        "Dywedodd Lowri Pryce fod y ffordd yn beryglus. Ychwanegodd: “Mae'r plant yn ofnus.”",
        "I Lowri Pryce, Dywedodd: fod y ffordd yn beryglus.",
        "D Lowri Pryce, Ychwanegodd: Mae'r plant yn ofnus.");
    says(
        "Cadarnhaodd y Cyfarwyddwr fod y to yn ddiogel. Nododd hefyd y bydd yr ysgol yn ailagor.",
        "I y Cyfarwyddwr, Cadarnhaodd: fod y to yn ddiogel.",
        "I y Cyfarwyddwr, Nododd: bydd yr ysgol yn ailagor.");
  }

  @Test
  @DisplayName("a softened verb after fe is the same verb; ni says that nobody did")
  void undoesMutations() {
    says(
        "Fe bwysleisiodd y Cynghorydd Nia Tudur fod y gost yn uchel.",
        "I Nia Tudur, bwysleisiodd: fod y gost yn uchel.");
    says("Ni ddywedodd y Cynghorydd Nia Tudur fod y gost yn uchel.");
  }

  @Test
  @DisplayName("yn ôl names a source; to come back does not")
  void readsAccordingTo() {
    says(
        "Yn ôl yr adroddiad, mae hanner y tai yn wag.",
        "I yr adroddiad, Yn ôl: mae hanner y tai yn wag.");
    says("Mae hanner y tai yn wag, yn ôl Estyn.", "I Estyn, yn ôl: Mae hanner y tai yn wag");
    says("Daeth y plant yn ôl i'r ysgol ar ôl y gwyliau, ac roedd y staff yn falch.");
  }

  @Test
  @DisplayName("groups, bodies and those who speak for them")
  void readsDescriptions() {
    says(
        "Dywedodd llefarydd ar ran y Cyngor fod y llwybr wedi ei glirio.",
        "I llefarydd ar ran y Cyngor, Dywedodd: fod y llwybr wedi ei glirio.");
    says(
        "Gofynnodd aelodau a oedd y gost wedi codi.",
        "I aelodau, Gofynnodd: a oedd y gost wedi codi.");
    says(
        "Mae Llywodraeth Cymru wedi cadarnhau y bydd yr arian yn dod.",
        "I Llywodraeth Cymru, cadarnhau: bydd yr arian yn dod.");
    says(
        "Mae'r Cyngor yn dweud bod y bysiau yn llawn.",
        "I y Cyngor, dweud: bod y bysiau yn llawn.");
  }

  @Test
  @DisplayName("those who are told are no part of what is said")
  void dropsHearers() {
    says(
        "Dywedodd y Cyfarwyddwr wrth y Pwyllgor fod y ganolfan yn llawn.",
        "I y Cyfarwyddwr, Dywedodd: fod y ganolfan yn llawn.");
  }

  @Test
  @DisplayName("two verbs are two statements, impersonal ones none")
  void cutsAtTheNextVerb() {
    says(
        "Eglurodd Lowri Pryce fod y bws yn hwyr, ac ychwanegodd fod y gyrrwr yn flin.",
        "I Lowri Pryce, Eglurodd: fod y bws yn hwyr",
        "I Lowri Pryce, ychwanegodd: fod y gyrrwr yn flin.");
    says("Dywedwyd fod y bws yn hwyr a bod y gyrrwr yn flin iawn am yr oedi.");
  }

  @Test
  @DisplayName("a quotation over two paragraphs is one statement")
  void joinsParagraphs() {
    says(
        "Dywedodd Lowri Pryce: “Mae'r siop yn bwysig i'r pentref.\n\n“Heb y siop, bydd pobl yn"
            + " symud o 'ma.”",
        "D Lowri Pryce, Dywedodd: Mae'r siop yn bwysig i'r pentref. / Heb y siop, bydd pobl yn symud"
            + " o 'ma.");
  }

  @Test
  @DisplayName("the same words in both languages are two statements, each in its own")
  void keepsBothLanguages() {
    var said =
        Said.findings(
                "Dywedodd y Cynghorydd Nia Tudur, Arweinydd y Cyngor: “Mae'r bont ar agor eto i"
                    + " bawb yn y dref.”\n\n"
                    + "Councillor Nia Tudur, Leader of the Council, said: “The bridge is open again"
                    + " to all in the town.”")
            .statements();
    assertEquals(List.of("cy", "en"), said.stream().map(s -> s.tags().lang()).toList());
    assertEquals(said.get(0).speaker(), said.get(1).speaker());
    assertEquals(
        List.of("Arweinydd y Cyngor", "Leader of the Council"),
        said.stream().map(s -> s.role()).toList());
  }
}
