package org.onrecord.attribute.council;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;

/**
 * One row of a list of councils: the council and what it is called.
 *
 * @param names mean it where their neighbours allow
 * @param whole mean it wherever they stand
 * @param weak mean it only with a council word: {@code Barking Council}
 * @param acronyms mean it only in capitals
 */
record CouncilRow(
    Council council,
    List<String> names,
    List<String> whole,
    List<String> weak,
    List<String> acronyms) {

  private static final String RESOURCE = "councils.tsv";

  /** The rows of the bundled list, in its order. */
  static List<CouncilRow> bundled() {
    try (InputStream in = CouncilRow.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      // the first line names sources and licences, the second the columns
      return reader.lines().skip(2).map(CouncilRow::ofBundled).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of an operator's file.
   *
   * @throws IOException if it cannot be read or a row is not of the form that the gazetteer names
   */
  static List<CouncilRow> operators(Path csv) throws IOException {
    var rows = new ArrayList<CouncilRow>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    try (var reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
        var parser = format.parse(reader)) {
      for (CSVRecord row : parser) {
        rows.add(ofOperator(csv, row));
      }
    }
    return rows;
  }

  /** This council, also under the other row's names. */
  CouncilRow and(CouncilRow other) {
    return new CouncilRow(
        council,
        join(join(names, other.names), List.of(other.council.authority().name())),
        join(whole, other.whole),
        join(weak, other.weak),
        join(acronyms, other.acronyms));
  }

  private static CouncilRow ofBundled(String line) {
    String[] cell = line.split("\t", -1);
    Council council =
        new Council(
            new Authority(cell[0], cell[1]),
            cell[2],
            cell[3],
            day(cell[8]),
            day(cell[9]),
            listed(cell[10], " "),
            listed(cell[11], " "));
    List<String> whole = new ArrayList<>(List.of(cell[2]));
    List<String> names = new ArrayList<>(council.isJoint() ? List.of() : List.of(cell[1]));
    Stream.concat(listed(cell[4], ";").stream(), listed(cell[7], ";").stream())
        .forEach(name -> (isWhole(name) ? whole : names).add(name));
    return new CouncilRow(council, names, whole, listed(cell[5], ";"), listed(cell[6], ";"));
  }

  private static CouncilRow ofOperator(Path csv, CSVRecord row) throws IOException {
    try {
      Council council =
          new Council(
              new Authority(row.get("code"), row.get("name")),
              row.get("name"),
              "operator",
              row.isMapped("from") ? day(row.get("from")) : null,
              row.isMapped("to") ? day(row.get("to")) : null,
              List.of(),
              List.of());
      if (row.get("code").isBlank() || row.get("name").isBlank()) {
        throw new IllegalArgumentException("code and name may not be empty");
      }
      List<String> aliases = row.isMapped("aliases") ? listed(row.get("aliases"), ";") : List.of();
      return new CouncilRow(
          council,
          join(List.of(row.get("name")), aliases),
          Stream.concat(Stream.of(row.get("name")), aliases.stream())
              .filter(CouncilRow::isWhole)
              .toList(),
          List.of(),
          List.of());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(csv + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }

  /** Whether a name says itself that it is a council's. */
  private static boolean isWhole(String name) {
    return name.endsWith("Council")
        || name.endsWith("Authority")
        || name.endsWith("Corporation")
        || name.startsWith("Cyngor ")
        || name.startsWith("Comhairle ")
        || name.contains("Borough of ");
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isBlank() ? null : LocalDate.parse(iso);
  }

  private static List<String> listed(String cell, String divider) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(divider)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<String> join(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
