package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.opensearch.Layout.Names;

/**
 * The indices of one part: generations {@code g1}, {@code g2} …, of which the aliases point at the
 * one in use. A rebuild fills the next generation; one request, which readers see whole or not at
 * all, then moves the aliases to it and deletes the former.
 */
final class Indices {

  private static final Pattern GENERATION = Pattern.compile(".*-(\\d+)of(\\d+)-g(\\d{1,9})");

  private final Rest rest;
  private final Layout layout;

  Indices(Rest rest, Layout layout) {
    this.rest = rest;
    this.layout = layout;
  }

  /**
   * The aliases of this part, to write through; its first generation is made where there is none.
   *
   * @throws IllegalArgumentException if the cluster holds the collection in another number of parts
   */
  Names own() throws IOException {
    Names own = layout.own();
    if (pointedAt(own.records()).isEmpty() || pointedAt(own.documents()).isEmpty()) {
      use(fresh());
    }
    return own;
  }

  /**
   * Finds what is there, for reading.
   *
   * @throws IOException if the cluster holds no index of this name
   */
  Names existing(Names names) throws IOException {
    if (pointedAt(names.records()).isEmpty() || pointedAt(names.documents()).isEmpty()) {
      throw new IOException(
          "the cluster holds no index " + names.records() + "; onrecord add makes one");
    }
    return names;
  }

  /** The numbers of all parts that the cluster holds, such as {@code 2/3}. */
  Set<String> parts() throws IOException {
    var parts = new TreeSet<String>();
    for (String index : named(layout.whole().documents() + "-*of*-g*")) {
      Matcher m = GENERATION.matcher(index);
      if (m.matches()) {
        parts.add(m.group(1) + "/" + m.group(2));
      }
    }
    return parts;
  }

  /** A new, empty generation that no alias points at; what a failed rebuild left is deleted. */
  Names fresh() throws IOException {
    for (String part : parts()) {
      if (!part.endsWith("/" + layout.parts())) {
        throw new IllegalArgumentException(
            layout.prefix()
                + " holds part "
                + part
                + " of a collection: --shard counts to the same number everywhere, or"
                + " --engine-prefix names another collection");
      }
    }
    int last = 0;
    Names own = layout.own();
    for (String alias : List.of(own.records(), own.documents())) {
      Set<String> used = pointedAt(alias);
      for (String index : named(alias + "-g*")) {
        Matcher m = GENERATION.matcher(index);
        last = m.matches() ? Math.max(last, Integer.parseInt(m.group(3))) : last;
        if (!used.contains(index)) {
          rest.send("DELETE", "/" + index, null);
        }
      }
    }
    Names fresh = layout.generation(last + 1);
    rest.send("PUT", "/" + fresh.records(), Json.bytes(Template.records(layout)));
    rest.send("PUT", "/" + fresh.documents(), Json.bytes(Template.documents(layout)));
    return fresh;
  }

  /** Points the aliases at a generation, and deletes the one that they pointed at. */
  void use(Names generation) throws IOException {
    var actions = new ArrayList<Object>();
    move(actions, layout.own().records(), layout.whole().records(), generation.records());
    move(actions, layout.own().documents(), layout.whole().documents(), generation.documents());
    Rest.Answer moved = rest.ask("POST", "/_aliases", Json.bytes(Map.of("actions", actions)));
    // a request whose answer was lost is sent twice, and finds that there is nothing left to do
    if (!moved.isDone() && !isUsed(generation)) {
      throw new IOException("the cluster did not go over to the new index: " + moved.reason());
    }
  }

  /** How often was committed to what is in use; 0 where nothing is. */
  long commitsInUse() throws IOException {
    Names own = layout.own();
    return pointedAt(own.documents()).isEmpty() ? 0 : new Versions(rest, own).commits();
  }

  private void move(List<Object> actions, String own, String whole, String to) throws IOException {
    for (String former : pointedAt(own)) {
      actions.add(Map.of("remove_index", Map.of("index", former)));
    }
    actions.add(Map.of("add", Map.of("index", to, "alias", own)));
    actions.add(Map.of("add", Map.of("index", to, "alias", whole)));
  }

  private boolean isUsed(Names generation) throws IOException {
    return pointedAt(layout.own().records()).equals(Set.of(generation.records()))
        && pointedAt(layout.own().documents()).equals(Set.of(generation.documents()));
  }

  /** The indices behind an alias; none where there is no such alias. */
  private Set<String> pointedAt(String alias) throws IOException {
    return keys(rest.ask("GET", "/_alias/" + alias, null));
  }

  private Set<String> named(String pattern) throws IOException {
    return keys(rest.ask("GET", "/" + pattern + "/_alias", null));
  }

  private static Set<String> keys(Rest.Answer answer) throws IOException {
    if (answer.status() == 404) {
      return Set.of();
    }
    if (!answer.isDone()) {
      throw new IOException("the cluster refused to name its indices: " + answer.reason());
    }
    var names = new TreeSet<String>();
    answer.body().fieldNames().forEachRemaining(names::add);
    return names;
  }
}
