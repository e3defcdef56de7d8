package org.onrecord.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator knows of a person.
 *
 * @param id {@code p_…}, the one that remains
 * @param name as shown from now on
 * @param aliases other names, or ids, that are the same person
 * @param authority the council's code; empty where unknown
 * @param role an office
 * @param from since when, ISO
 * @param to until when, ISO
 * @param party a party
 * @param source where this is known from
 */
public record PersonRow(
    String id,
    String name,
    List<String> aliases,
    String authority,
    @Nullable String role,
    @Nullable String from,
    @Nullable String to,
    @Nullable String party,
    @Nullable String source) {

  public PersonRow {
    aliases = List.copyOf(aliases);
  }
}
