package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Findings;
import org.onrecord.model.Speaker;
import org.onrecord.model.Speaker.Ambiguous;
import org.onrecord.model.Speaker.Person;
import org.onrecord.model.Statement;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Speakers' names that were not merged for want of evidence, for the operator to decide: names of
 * one word, names of one surname within one council, and surnames that could be either of two.
 */
public final class UnmatchedPeople {

  private final Map<String, Name> names = new LinkedHashMap<>();

  private UnmatchedPeople() {}

  /**
   * A name that may be somebody else's, too.
   *
   * @param id of the person as known now
   * @param aliases names of others that may be the same
   * @param authority the council's code; empty where unknown
   * @param role as last worded
   * @param count of statements
   * @param why it is suggested
   */
  public record Name(
      String id,
      String name,
      List<String> aliases,
      String authority,
      @Nullable String role,
      int count,
      String why) {
    public Name {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * All such names, those with most statements first.
   *
   * @throws IOException if the index cannot be read
   */
  public static List<Name> of(Path folder, IngestParts parts) throws IOException {
    UnmatchedPeople people = new UnmatchedPeople();
    try (Store store = Store.openReadOnly(folder);
        SearchEngine engine = parts.engines().read(folder)) {
      for (StoredDocument document : store.ledger().documents()) {
        Optional<Findings> findings = engine.document(document.documentId());
        findings.ifPresent(people::count);
      }
    }
    return people.suggested();
  }

  private void count(Findings f) {
    String code = f.document().mainAuthorityCode();
    for (Statement s : f.statements()) {
      Speaker speaker = s.speaker();
      if (speaker instanceof Person person) {
        names.merge(
            person.id(),
            new Name(person.id(), person.name(), List.of(), code, s.role(), 1, ""),
            (a, b) ->
                new Name(
                    a.id(),
                    a.name(),
                    List.of(),
                    a.authority(),
                    b.role() == null ? a.role() : b.role(),
                    a.count() + 1,
                    ""));
      } else if (speaker instanceof Ambiguous several) {
        names.merge(
            "?" + several.name() + code,
            new Name(
                "",
                several.name(),
                several.candidates().stream().map(Person::name).toList(),
                code,
                s.role(),
                1,
                "ambiguous"),
            (a, b) ->
                new Name(
                    a.id(),
                    a.name(),
                    a.aliases(),
                    a.authority(),
                    a.role(),
                    a.count() + 1,
                    a.why()));
      }
    }
  }

  private List<Name> suggested() {
    Map<String, Set<Name>> bySurname = new TreeMap<>();
    List<Name> suggested = new ArrayList<>();
    for (Name each : names.values()) {
      if (each.why().isEmpty()) {
        String last = each.name().substring(each.name().lastIndexOf(' ') + 1);
        bySurname
            .computeIfAbsent(
                each.authority() + '|' + last.toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>())
            .add(each);
      } else {
        suggested.add(each);
      }
    }
    for (Set<Name> group : bySurname.values()) {
      for (Name each : group) {
        List<String> others =
            group.stream().map(Name::name).filter(n -> !n.equals(each.name())).toList();
        boolean alone = each.name().indexOf(' ') < 0;
        if (alone || !others.isEmpty()) {
          suggested.add(
              new Name(
                  each.id(),
                  each.name(),
                  others,
                  each.authority(),
                  each.role(),
                  each.count(),
                  alone ? "surname alone" : "same surname and council"));
        }
      }
    }
    suggested.sort(Comparator.comparingInt(Name::count).reversed().thenComparing(Name::name));
    return suggested;
  }
}
