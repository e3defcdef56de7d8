package org.onrecord.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps something out that was taken out. Holds no word of it: ids and hashes only.
 *
 * @param at the instant of the removal, ISO
 * @param what whether a document, a record or a person
 * @param id of what was removed
 * @param hashes of a document: the SHA-256 of its snapshot and of its path; empty for all others
 * @param reason the operator's words
 */
public record Tombstone(String at, What what, String id, List<String> hashes, String reason) {

  /** What can be removed. */
  public enum What {
    DOCUMENT,
    RECORD,
    PERSON;

    /** The kind that an id is of; null where its prefix is none of ours. */
    public static @Nullable What ofId(String id) {
      return Arrays.stream(values())
          .filter(w -> id.startsWith(w.prefix()))
          .findFirst()
          .orElse(null);
    }

    private String prefix() {
      return name().substring(0, 1).toLowerCase(Locale.ROOT) + "_";
    }
  }

  public Tombstone {
    hashes = List.copyOf(hashes);
  }
}
