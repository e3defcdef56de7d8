package org.onrecord.search;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.model.Copies;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Speaker;

/** Documents that several tests use. */
final class Samples {

  private Samples() {}

  /** One document with a record of every kind and every sort of speaker. */
  static Draft everything() {
    return Draft.of("everything")
        .on("2016-10-14")
        .by(SourceClass.OFFICIAL_RECORD, "Lambeth Council", "Cabinet")
        .flagged("draft")
        .about(Draft.LAMBETH, Draft.TRAFFORD)
        .themes("adoption", "care-leavers")
        .boilerplate("Main post content")
        .heading("Children’s services")
        .paragraph("Adoption “requires improvement to be good”, says O’Brien – café.")
        .paragraph("Nothing of note.")
        .quote("Lib Peck", "Leader of the Council", "We are pleased with adoption.")
        .quote(null, null, "Nobody knows who said this.")
        .quote(
            new Speaker.Ambiguous(
                List.of(
                    Speaker.Person.of("Ann Smith", "E09000022"),
                    Speaker.Person.of("Joe Smith", "E09000022"))),
            null,
            "One of the Smiths said this.",
            null)
        .quote(
            Speaker.Described.of("a council spokesperson", "E09000022"),
            null,
            "This was copied.",
            new Copies("c1", false, 2))
        .commitment(
            "Cabinet",
            "Report back by January 2017.",
            DateInterval.ofIso("2017-01", "by January 2017", DateBasis.STATED))
        .commitment(null, "Within 12 months.", DateInterval.inWords("within 12 months"))
        .commitment("Cabinet", "This approach would continue.", null)
        .lang("cy")
        .decision("Bydd y Cyngor yn adrodd.")
        .judgement(
            Draft.LAMBETH, "adoption", "requires improvement", "Adoption requires improvement.");
  }

  /** A document of paragraphs that all hold the word caseload, with days, councils and themes. */
  static Draft many(int from, int to) {
    Draft draft = Draft.of("many" + from);
    for (int i = from; i < to; i++) {
      draft.about(i % 3 == 0 ? Draft.LAMBETH : Draft.TRAFFORD);
      draft.themes(i % 5 == 0 ? "adoption" : "housing");
      draft.date(
          i % 7 == 0
              ? DateInterval.UNKNOWN
              : DateInterval.ofDay(
                  LocalDate.of(2015, 1, 1).plusDays(i * 11L), null, DateBasis.STATED));
      draft.paragraph("Report " + i + " on a caseload" + " and caseloads".repeat(i % 4) + ".");
    }
    return draft;
  }
}
