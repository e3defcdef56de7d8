package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.Authority;
import org.onrecord.model.StableId;
import org.onrecord.store.JournalLine.CouncilAdded;

/**
 * Councils by name, for documents that another program read: a council that the gazetteer lacks
 * gets a code of the operator's range, made from its name, so that it is the same in every run.
 * Safe for use by many threads.
 */
final class Councils {

  private static final int FIRST = 10_000_000;
  private static final int CODES = 90_000_000;

  private final Gazetteer gazetteer;
  private final Map<String, Authority> byName = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<CouncilAdded> added = new ConcurrentLinkedQueue<>();

  Councils(Gazetteer gazetteer, Collection<CouncilAdded> known) {
    this.gazetteer = gazetteer;
    known.forEach(c -> byName.put(key(c.name()), new Authority(c.code(), c.name())));
  }

  /** The council of this name, alias or code. */
  Authority named(String name) {
    Authority known = byName.get(name);
    return known != null ? known : byName.computeIfAbsent(name, this::find);
  }

  private Authority find(String name) {
    List<Authority> found = gazetteer.named(name);
    if (!found.isEmpty()) {
      return found.getFirst();
    }
    Authority before = byName.get(key(name));
    if (before != null) {
      return before;
    }
    long number =
        Long.parseLong(StableId.sha256Hex(key(name).getBytes(UTF_8)).substring(0, 12), 16);
    String code = String.format(Locale.ROOT, "X%08d", FIRST + number % CODES);
    Authority made = new Authority(code, name.strip());
    added.add(new CouncilAdded(code, made.name(), List.of(), null, null));
    return made;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The councils that were made since the last call, in order of their codes. */
  List<CouncilAdded> takeAdded() {
    Map<String, CouncilAdded> all = new LinkedHashMap<>();
    for (CouncilAdded c = added.poll(); c != null; c = added.poll()) {
      all.putIfAbsent(c.code(), c);
    }
    return all.values().stream().sorted(Comparator.comparing(CouncilAdded::code)).toList();
  }
}
