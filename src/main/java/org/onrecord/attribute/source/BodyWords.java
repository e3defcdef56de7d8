package org.onrecord.attribute.source;

import java.util.Map;
import java.util.Set;

/** Words that bodies are called by for short, and what the names of such bodies have in them. */
final class BodyWords {

  /** What a business is called for short. */
  static final Set<String> FIRMS =
      Set.of("firm", "company", "contractor", "operator", "developer", "provider", "builder");

  private static final Set<String> UNIONS =
      Set.of(
          "union", "unite", "unison", "gmb", "ucu", "neu", "nasuwt", "pcs", "aslef", "rmt", "fbu",
          "usdaw", "eis", "naht");
  private static final Set<String> WATCHDOGS =
      Set.of(
          "ofsted",
          "cqc",
          "estyn",
          "ofwat",
          "ofgem",
          "ofcom",
          "inspectorate",
          "ombudsman",
          "regulator",
          "commission",
          "hmicfrs");
  private static final Set<String> CHARITIES =
      Set.of(
          "charity",
          "trust",
          "foundation",
          "mencap",
          "shelter",
          "barnardo's",
          "nspcc",
          "rspca",
          "rspb",
          "sustrans",
          "centrepoint");

  /** A trust of these is no charity in the words of the press. */
  static final Set<String> PUBLIC = Set.of("nhs", "academy", "academies", "council");

  /** What names of each sort have in them; other sorts are part of the name itself. */
  static final Map<String, Set<String>> SIGNS =
      Map.of(
          "union", UNIONS,
          "watchdog", WATCHDOGS,
          "regulator", WATCHDOGS,
          "inspectorate", WATCHDOGS,
          "charity", CHARITIES);

  /** Sorts of body that are part of their names. */
  static final Set<String> OWN =
      Set.of(
          "association",
          "trust",
          "society",
          "federation",
          "forum",
          "foundation",
          "club",
          "league",
          "alliance",
          "network",
          "institute",
          "college",
          "hospital",
          "school",
          "ombudsman",
          "partnership",
          "department",
          "agency",
          "theatre",
          "museum",
          "chamber");

  /** Documents that find something. */
  static final Set<String> FINDING =
      Set.of(
          "report",
          "survey",
          "review",
          "audit",
          "study",
          "poll",
          "inquiry",
          "investigation",
          "inspection",
          "analysis",
          "assessment",
          "census");

  /** What is done to a business. */
  static final Set<String> HIRING =
      Set.of(
          "contract",
          "contractor",
          "contractors",
          "appointed",
          "hired",
          "awarded",
          "tender",
          "bought",
          "built",
          "sold",
          "commissioned");

  private BodyWords() {}

  /** Whether a word says what sort of body something is. */
  static boolean isSort(String word) {
    return FIRMS.contains(word) || SIGNS.containsKey(word) || OWN.contains(word);
  }
}
