package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the packages to their order: which may import which, and which library lives where. The
 * answer comes from jdeps, the JDK's own tool, which always understands the class files of the JDK
 * that made them.
 */
class PackageOrderTest {

  private static final String ROOT = "org.onrecord";

  /**
   * Each package and all that it may import of ours; {@code *} is all but the root, {@code cli} and
   * the rooms of {@code attribute}, which open only to those that name them.
   */
  private static final Map<String, String> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("model", ""),
          Map.entry("read", "model"),
          Map.entry("split", "model"),
          Map.entry("attribute", "model split attribute.*"),
          Map.entry("attribute.text", "model"),
          Map.entry("attribute.time", "model attribute.text"),
          Map.entry("attribute.council", "model attribute.text"),
          Map.entry("attribute.people", "model split attribute.text"),
          Map.entry(
              "attribute.document",
              "model split attribute.text attribute.time attribute.council attribute.people"),
          Map.entry("attribute.source", "model attribute.text attribute.people"),
          Map.entry("attribute.cue", "model attribute.text attribute.people attribute.source"),
          Map.entry(
              "attribute.speech",
              "model attribute.text attribute.people attribute.document attribute.source"
                  + " attribute.cue"),
          Map.entry("attribute.decision", "model attribute.document"),
          Map.entry(
              "attribute.judgement", "model attribute.text attribute.time attribute.document"),
          Map.entry(
              "attribute.undertaking",
              "model split attribute.text attribute.time attribute.council attribute.people"
                  + " attribute.document attribute.decision"),
          Map.entry(
              "attribute.welsh",
              "model attribute.text attribute.people attribute.document attribute.cue"
                  + " attribute.speech"),
          Map.entry("query", "model"),
          Map.entry("search", "model query"),
          Map.entry("lucene", "model query search"),
          Map.entry("opensearch", "model query search"),
          Map.entry("store", "model"),
          Map.entry("ingest", "model read split attribute attribute.council search store"),
          Map.entry("serve", "model query search store"),
          Map.entry("bench", "model query search lucene"),
          Map.entry("cli", "* attribute.council"),
          Map.entry("", "* cli attribute.council"));

  /** Each library, and the packages of ours that may import it. */
  private static final Map<String, Set<String>> HOME_OF =
      Map.of(
          "org.apache.lucene", Set.of("lucene"),
          "io.javalin", Set.of("serve"),
          "org.apache.pdfbox", Set.of("read"),
          "org.jsoup", Set.of("read"),
          "picocli", Set.of("cli"));

  private record Import(String from, String to) {}

  private static final List<Import> IMPORTS = imports();

  @Test
  void packagesImportOnlyWhatTheyMay() {
    var broken = new TreeSet<String>();
    for (Import i : IMPORTS) {
      boolean ours = i.to().startsWith(ROOT) && !i.to().equals(i.from());
      if (ours && !mayImport(ofOurs(i.from()), ofOurs(i.to()))) {
        broken.add(i.from() + " imports " + i.to());
      }
    }
    assertEquals(Set.of(), broken);
  }

  private static boolean mayImport(String from, String to) {
    Set<String> allowed = Set.of(MAY_IMPORT.getOrDefault(from, "").split(" "));
    int dot = to.indexOf('.');
    if (dot > 0) {
      return allowed.contains(to) || allowed.contains(to.substring(0, dot) + ".*");
    }
    return allowed.contains(to) || (allowed.contains("*") && !to.isEmpty() && !to.equals("cli"));
  }

  @Test
  void noPackageLeadsBackToItself() {
    var remaining = new TreeMap<String, Set<String>>();
    for (Import i : IMPORTS) {
      if (i.to().startsWith(ROOT) && !i.to().equals(i.from())) {
        remaining.computeIfAbsent(i.from(), from -> new TreeSet<>()).add(i.to());
      }
    }
    // take away whatever imports nothing that is left; what stays is a circle and what leads there
    boolean found = true;
    while (found) {
      remaining.values().forEach(imported -> imported.retainAll(remaining.keySet()));
      found = remaining.values().removeIf(Set::isEmpty);
    }
    assertEquals(Map.of(), remaining);
  }

  @Test
  void librariesStayAtHome() {
    var broken = new TreeSet<String>();
    for (Import i : IMPORTS) {
      HOME_OF.forEach((library, homes) -> {
        if (i.to().startsWith(library) && !homes.contains(ofOurs(i.from()))) {
          broken.add(i.from() + " imports " + i.to());
        }
      });
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> found =
        IMPORTS.stream().map(i -> ofOurs(i.from())).collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(MAY_IMPORT.keySet());
    assertEquals(Set.of(), found);
  }

  /** The package's name below the root; empty for the root itself. */
  private static String ofOurs(String name) {
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static List<Import> imports() {
    var report = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(report),
                new PrintWriter(report),
                "--ignore-missing-deps",
                "-verbose:package",
                "target/classes");
    assertEquals(0, status, () -> "jdeps: " + report);
    var line = Pattern.compile("(?m)^ +(\\S+)\\s+-> (\\S+)");
    List<Import> imports =
        line.matcher(report.toString())
            .results()
            .map(m -> new Import(m.group(1), m.group(2)))
            .toList();
    assertTrue(imports.size() > 10, () -> "jdeps reported too little: " + report);
    return imports;
  }
}
