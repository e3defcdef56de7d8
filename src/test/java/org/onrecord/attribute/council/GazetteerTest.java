package org.onrecord.attribute.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Authority;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trafford Council has been praised. | Trafford Council/Trafford/NAMED",
        "The London Borough of Merton met. | London Borough of Merton/Merton/NAMED",
        "A ROYAL BOROUGH OF KENSINGTON AND CHELSEA notice"
            + " | ROYAL BOROUGH OF KENSINGTON AND CHELSEA/Kensington and Chelsea/NAMED",
        "GATESHEAD METROPOLITAN BOROUGH COUNCIL"
            + " | GATESHEAD METROPOLITAN BOROUGH COUNCIL/Gateshead/NAMED",
        "staff of Walsall MBC | Walsall MBC/Walsall/NAMED",
        "Barking Council froze rents | Barking Council/Barking and Dagenham/NAMED",
        "Bath & North East Somerset Council | Bath & North East Somerset Council/Bath and North"
            + " East Somerset/NAMED",
        "the plan of Stoke-on-Trent City Council"
            + " | Stoke-on-Trent City Council/Stoke-on-Trent/NAMED",
        "Newcastle City Council agreed | Newcastle City Council/Newcastle upon Tyne/NAMED",
        "Newcastle Borough Council agreed | Newcastle Borough Council/Newcastle-under-Lyme/NAMED",
        "Cyngor Gwynedd | Cyngor Gwynedd/Gwynedd/NAMED",
        "Cyngor Dinas Caerdydd | Cyngor Dinas Caerdydd/Cardiff/NAMED",
        "a site of RBKC | RBKC/Kensington and Chelsea/NAMED",
        "St Helens Borough Council | St Helens Borough Council/St Helens/NAMED",
        "Bournemouth, Christchurch and Poole Council | Bournemouth, Christchurch and Poole"
            + " Council/Bournemouth, Christchurch and Poole/NAMED",
        "Lambeth’s chief executive | Lambeth/Lambeth/HOLDER",
        "Devon county councillors met |Devon/Devon/HOLDER",
        "families across Reading | Reading/Reading/PLACE",
        "homes in Tower Hamlets, and | Tower Hamlets/Tower Hamlets/PLACE",
        "The leader of Wirral wrote | Wirral/Wirral/HOLDER",
      })
  void findsCouncilsWithWhatSpeaksForThem(String text, String expected) {
    assertEquals(
        expected.strip(),
        GAZETTEER.of(text).stream()
            .map(m -> m.span().of(text) + "/" + m.authority().name() + "/" + m.evidence())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reading to a child each night helps her.",
        "They met on Lambeth Road at noon.",
        "The Bishop of Lincoln gave thanks.",
        "He plays for Newcastle United.",
        "Councillor Bradford seconded it, and Mr Barnsley agreed.",
        "Jonathan Sutton said no.",
        "We like barking dogs, and to bury bones.",
        "Harbottle Parish Council and Hastings Town Council",
        "a graduate of the University of Warwick",
        "the Oxford Mail and the Derby Telegraph",
        "It opened at Barking last week.",
        "The Wandsworth Youth Council has met.",
        "The Duke of Norfolk came.",
        "Councillor Angharad Owen-Hart thanked her.",
        "Sian Prosser-Poole, Chief Executive, was there.",
        "Mr Kent-Lacey seconded it.",
        "Anne Marie Hart sent apologies.",
      })
  void leavesWordsSurnamesStreetsAndClubsAlone(String text) {
    assertEquals(
        List.of(),
        GAZETTEER.of(text).stream()
            .filter(m -> m.isAtLeast(CouncilMention.Evidence.PLACE))
            .toList());
  }

  @Test
  void takesTheCouncilThatStoodOnTheDay() {
    String text = "Services in Somerset were inspected.";
    assertEquals("E10000027", code(text, "2022-01-27"));
    assertEquals("E06000066", code(text, "2024-01-27"));
    assertEquals("E10000027", code("Somerset County Council said so.", "2020-05-01"));
    assertEquals("E06000065", code("North Yorkshire Council said so.", "2024-05-01"));
  }

  private static String code(String text, String day) {
    return GAZETTEER.of(text, LocalDate.parse(day)).getFirst().authority().code();
  }

  @Test
  void looksUpNamesAliasesAndCodes() {
    assertEquals(List.of(new Authority("E09000022", "Lambeth")), GAZETTEER.named("E09000022"));
    assertEquals("Lambeth", GAZETTEER.named("London Borough of Lambeth").getFirst().name());
    assertEquals("Lambeth", GAZETTEER.named("lambeth council").getFirst().name());
    assertEquals("Hull", GAZETTEER.named("Kingston upon Hull").getFirst().name());
    assertEquals("Cardiff", GAZETTEER.named("Caerdydd").getFirst().name());
    assertEquals(List.of(), GAZETTEER.named("Ambridge"));
  }

  @Test
  void listsAllThatANameMayMean() {
    assertEquals(
        List.of("Newcastle upon Tyne", "Newcastle-under-Lyme"),
        GAZETTEER.named("Newcastle").stream().map(Authority::name).sorted().toList());
    assertEquals(
        List.of("E06000066", "E10000027"),
        GAZETTEER.named("Somerset").stream().map(Authority::code).toList());
  }

  @Test
  void knowsFormerCouncilsAndWhatBecameOfThem() {
    Council cumbria = GAZETTEER.council("E10000006").orElseThrow();
    assertEquals(List.of("E06000063", "E06000064"), cumbria.successors());
    assertEquals(LocalDate.parse("2023-03-31"), cumbria.to());
    assertTrue(GAZETTEER.councils().size() >= 460);
  }

  @Test
  void knowsWhoseSiteAnAddressIs() {
    assertEquals(
        "Lambeth",
        GAZETTEER.ofAddress("https://moderngov.lambeth.gov.uk/x?y=1").orElseThrow().name());
    assertTrue(GAZETTEER.ofAddress("https://example.org/lambeth").isEmpty());
    assertTrue(GAZETTEER.ofAddress("not an address").isEmpty());
  }

  @Test
  void mergesTheOperatorsCouncils(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("councils.csv");
    Files.writeString(
        file,
        """
        code,name,aliases,from,to
        X00000001,Borsetshire,Borsetshire County Council;BCC,1974-04-01,
        E09000022,Lambeth,Brixton Vestry,,
        """);
    Gazetteer wider = Gazetteer.withOperators(file);
    assertEquals("X00000001", wider.named("Borsetshire").getFirst().code());
    assertEquals(
        "X00000001", wider.of("Borsetshire County Council met.").getFirst().authority().code());
    assertEquals("E09000022", wider.named("Brixton Vestry").getFirst().code());
    assertEquals("E09000022", wider.named("Lambeth").getFirst().code());
  }

  @Test
  void namesTheRowOfAnOperatorsFileThatIsWrong(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("councils.csv");
    Files.writeString(file, "code,name,aliases,from,to\nX1,Borsetshire,,yesterday,\n");
    var error = assertThrows(IOException.class, () -> Gazetteer.withOperators(file));
    assertTrue(String.valueOf(error.getMessage()).contains("row 1"), error::toString);
  }
}
