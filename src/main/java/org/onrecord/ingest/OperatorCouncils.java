package org.onrecord.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.store.Durable;
import org.onrecord.store.JournalLine;
import org.onrecord.store.JournalLine.CouncilAdded;
import org.onrecord.store.Ledger;
import org.onrecord.store.Store;

/**
 * The councils that the operator added: the journal holds them, and {@code councils.csv} in the
 * index's folder is made from it for the gazetteer, the server's too.
 */
public final class OperatorCouncils {

  private static final String FILE = "councils.csv";

  private final Store store;
  private final Gazetteer gazetteer;
  private final Councils names;

  private OperatorCouncils(Store store, Gazetteer gazetteer) {
    this.store = store;
    this.gazetteer = gazetteer;
    this.names = new Councils(gazetteer, store.ledger().councils());
  }

  /**
   * The journal's councils, and those of {@code extra}, which are journalled.
   *
   * @throws IOException if {@code extra} is not of the form of councils.csv, naming the row
   */
  static OperatorCouncils open(Store store, Optional<Path> extra) throws IOException {
    if (extra.isPresent()) {
      Gazetteer.withOperators(extra.get());
      List<CouncilAdded> rows = new ArrayList<>(rows(extra.get()));
      rows.removeIf(store.ledger().councils()::contains);
      store.append(rows);
    }
    write(store.folder(), store.ledger());
    return new OperatorCouncils(store, gazetteer(store.folder()));
  }

  /** The gazetteer of an index: the bundled one and the operator's. */
  public static Gazetteer gazetteer(Path index) throws IOException {
    Path file = index.resolve(FILE);
    return Files.notExists(file) ? Gazetteer.bundled() : Gazetteer.withOperators(file);
  }

  private static List<CouncilAdded> rows(Path csv) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<CouncilAdded> rows = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(in)) {
        List<String> aliases =
            Arrays.stream(row.get("aliases").split(";"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
        rows.add(
            new CouncilAdded(
                row.get("code"), row.get("name"), aliases, row.get("from"), row.get("to")));
      }
    }
    return rows;
  }

  private static void write(Path folder, Ledger ledger) throws IOException {
    if (ledger.councils().isEmpty()) {
      return;
    }
    StringWriter text = new StringWriter();
    try (CSVPrinter out = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      out.printRecord("code", "name", "aliases", "from", "to");
      for (CouncilAdded c : ledger.councils()) {
        out.printRecord(c.code(), c.name(), String.join(";", c.aliases()), c.from(), c.to());
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve(FILE);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Durable.write(file, bytes);
    }
  }

  /** Journals the councils that lines named and nobody knew. */
  void keepAdded() throws IOException {
    List<CouncilAdded> added = new ArrayList<>(names.takeAdded());
    added.removeIf(store.ledger().councils()::contains);
    store.append(List.<JournalLine>copyOf(added));
    if (!added.isEmpty()) {
      write(store.folder(), store.ledger());
    }
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Councils names() {
    return names;
  }
}
