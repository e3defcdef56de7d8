package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.ingest.Decisions;
import org.onrecord.ingest.OperatorCouncils;
import org.onrecord.ingest.UnmatchedPeople;
import org.onrecord.model.Authority;
import org.onrecord.model.Speaker;
import org.onrecord.store.PersonRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code people}: names that may be one person's, and what the operator says of them. */
@Command(name = "people", description = "Merges, renames and describes people.")
final class PeopleCommand {

  private final Parts parts;
  private final Terminal terminal;

  PeopleCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Command(
      name = "suggest",
      description = "Prints unmatched speaker names with counts, as a CSV file for people apply.")
  int suggest(@Mixin IndexOption index) throws IOException {
    List<UnmatchedPeople.Name> names;
    Opened.needIndex(index.folder());
    try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
      names = UnmatchedPeople.of(index.folder(), ingesting.parts());
    }
    CSVPrinter out = new CSVPrinter(terminal.out(), CSVFormat.DEFAULT);
    out.printRecord(
        "id",
        "name",
        "aliases",
        "authority",
        "role",
        "from",
        "to",
        "party",
        "source",
        "count",
        "why");
    for (UnmatchedPeople.Name each : names) {
      out.printRecord(
          each.id(),
          each.name(),
          String.join(";", each.aliases()),
          each.authority(),
          each.role(),
          null,
          null,
          null,
          null,
          each.count(),
          each.why());
    }
    out.flush();
    return ExitCodes.DONE;
  }

  @Command(
      name = "apply",
      description = "Applies a CSV file: id,name,aliases,authority,role,from,to,party,source.")
  int apply(@Parameters(paramLabel = "FILE.csv") Path file, @Mixin IndexOption index)
      throws IOException {
    Opened.needIndex(index.folder());
    Gazetteer gazetteer = OperatorCouncils.gazetteer(index.folder());
    List<PersonRow> people =
        CsvRows.read(file, List.of("name", "authority")).rows().stream()
            .map(row -> person(row, gazetteer))
            .toList();
    try (Opened opened = Opened.of(parts, index.folder(), terminal)) {
      new Decisions(opened.index()).name(people);
    }
    terminal.say("applied " + people.size());
    return ExitCodes.DONE;
  }

  private static PersonRow person(CSVRecord row, Gazetteer gazetteer) {
    String name = CsvRows.cell(row, "name");
    String council = CsvRows.cell(row, "authority");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("row " + row.getRecordNumber() + " names nobody");
    }
    List<Authority> found = council.isEmpty() ? List.of() : gazetteer.named(council);
    if (!council.isEmpty() && found.isEmpty()) {
      throw new IllegalArgumentException(
          "row " + row.getRecordNumber() + ": no council is called " + council);
    }
    String code = found.isEmpty() ? "" : found.getFirst().code();
    String id = CsvRows.cell(row, "id");
    if (!id.isEmpty() && !id.toLowerCase(Locale.ROOT).startsWith("p_")) {
      throw new IllegalArgumentException(
          "row " + row.getRecordNumber() + ": a person's id begins with p_, not: " + id);
    }
    return new PersonRow(
        id.isEmpty() ? Speaker.Person.of(name, code).id() : id,
        name,
        Arrays.stream(CsvRows.cell(row, "aliases").split(";"))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .toList(),
        code,
        orNull(row, "role"),
        orNull(row, "from"),
        orNull(row, "to"),
        orNull(row, "party"),
        orNull(row, "source"));
  }

  private static @Nullable String orNull(CSVRecord row, String column) {
    String cell = CsvRows.cell(row, column);
    return cell.isEmpty() ? null : cell;
  }
}
