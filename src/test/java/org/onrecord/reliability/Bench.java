package org.onrecord.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.onrecord.Config;
import org.onrecord.Joined;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.IngestParts;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Tally;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.ModelJson;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/** Real parts, a folder of made-up news, and what an index holds as one hash. */
final class Bench {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  private static final List<String> MATTERS =
      List.of("the swimming pool", "school places", "missed bins", "foster carers", "potholes");
  private static final List<String> PEOPLE =
      List.of("Ann Carrow", "Peter Lisk", "Joan Tebbit-Hale", "Owen Pryce", "Mara Quill");

  private Bench() {}

  /** Writes so many short news items, no two alike but for one story printed in every tenth. */
  static List<String> news(Path folder, int count, long seed) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(seed);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "news-%05d.txt", i));
      Files.writeString(file, item(random, i), StandardCharsets.UTF_8);
      files.add(file.toString());
    }
    return files;
  }

  private static String item(Random random, int i) {
    String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    String matter = MATTERS.get(random.nextInt(MATTERS.size()));
    String same =
        i % 10 == 0
            ? "\n\nCouncillor Ann Carrow said: “We promised this town a library that opens on"
                + " Sundays, and it will open on Sundays from next spring onwards.”\n"
            : "";
    return "Lambeth Council answers questions about "
        + matter
        + " ("
        + i
        + ")\n\n"
        + "Published: "
        + (1 + random.nextInt(28))
        + " March "
        + (2010 + random.nextInt(15))
        + "\n\n"
        + "Councillor "
        + person
        + ", Cabinet Member for Services, said: “We have heard "
        + random.nextInt(900)
        + " complaints about "
        + matter
        + " and we will answer number "
        + i
        + " within "
        + (2 + random.nextInt(9))
        + " weeks.”"
        + same
        + "\n\nThe council will publish a plan for "
        + matter
        + " by June 2027.\n";
  }

  static Parts parts() throws IOException {
    return new Joined(new Config(CLOCK, Optional.empty()));
  }

  /** Adds to an index of real parts. */
  static Tally add(Path index, List<String> inputs) throws IOException {
    return add(index, inputs, Progress.NONE, 2, CLOCK);
  }

  static Tally add(Path index, List<String> inputs, Progress progress, int threads, Clock clock)
      throws IOException {
    Parts joined = new Joined(new Config(clock, Optional.empty()));
    try (Parts.Ingesting ingesting = joined.ingesting(line -> {})) {
      IngestParts of = ingesting.parts();
      var parts =
          new IngestParts(
              of.engines(), of.reader(), of.themes(), threads, of.clock(), of.messages());
      try (OpenIndex open = OpenIndex.open(index, parts, Optional.empty())) {
        return Add.run(open, inputs, AddOptions.NONE, progress);
      }
    }
  }

  /** Everything that an index holds and that does not depend on when or from where it was added. */
  static String digest(Path index) throws IOException {
    try (Store store = Store.openReadOnly(index);
        SearchEngine engine = LuceneEngine.openReadOnly(index)) {
      return digest(store, engine);
    }
  }

  static String digest(Store store, SearchEngine engine) throws IOException {
    MessageDigest digest = org.onrecord.model.StableId.digest();
    TreeSet<String> ids = new TreeSet<>();
    for (StoredDocument each : store.ledger().documents()) {
      ids.add(each.id());
    }
    for (String id : ids) {
      StoredDocument stored = store.ledger().document(id).orElseThrow();
      Findings found =
          engine
              .document(new DocumentId(id))
              .orElseThrow(() -> new IOException(id + " is in the journal and not in the index"));
      digest.update(ModelJson.MAPPER.writeValueAsBytes(found));
      digest.update(
          (stored.sha256() + stored.reading() + stored.sum()).getBytes(StandardCharsets.UTF_8));
    }
    long held = engine.version().documents();
    if (held != ids.size()) {
      throw new IOException("the index holds " + held + " documents, the journal " + ids.size());
    }
    return ids.size() + ":" + HexFormat.of().formatHex(digest.digest());
  }
}
