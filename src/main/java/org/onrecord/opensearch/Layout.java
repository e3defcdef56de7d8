package org.onrecord.opensearch;

/**
 * How indices are named and cut. Several machines may add to one collection, each its own part of
 * the sources from a journal of its own: each part has indices of its own, which it alone writes
 * and rebuilds, and readers search all parts as one.
 *
 * @param prefix the indices' names begin with it
 * @param part which part this is, from 1
 * @param parts how many there are
 * @param shards primary shards of each new index
 * @param replicas copies of each shard
 */
public record Layout(String prefix, int part, int parts, int shards, int replicas) {

  public Layout {
    if (!prefix.matches("[a-z0-9][a-z0-9_-]{0,79}")) {
      throw new IllegalArgumentException(
          "an index's name has small letters, digits, - and _, not: " + prefix);
    }
    if (part < 1 || part > parts) {
      throw new IllegalArgumentException("part " + part + " of " + parts);
    }
    if (shards < 1 || replicas < 0) {
      throw new IllegalArgumentException(shards + " shards with " + replicas + " replicas");
    }
  }

  /** The whole collection as one part, in one shard without copies. */
  public static Layout of(String prefix) {
    return new Layout(prefix, 1, 1, 1, 0);
  }

  public Layout withShards(int shards, int replicas) {
    return new Layout(prefix, part, parts, shards, replicas);
  }

  public Layout withPart(int part, int parts) {
    return new Layout(prefix, part, parts, shards, replicas);
  }

  /**
   * Two indices that belong together, by name or by alias.
   *
   * @param records one document for each record
   * @param documents one for each whole document
   */
  record Names(String records, String documents) {}

  /** Aliases of what all parts have in use: to read. */
  Names whole() {
    return new Names(prefix + "-records", prefix + "-documents");
  }

  /** Aliases of what this part has in use: to write, and to read what this part wrote. */
  Names own() {
    String suffix = "-" + part + "of" + parts;
    return new Names(whole().records() + suffix, whole().documents() + suffix);
  }

  /** One generation of this part's indices, by their own names. */
  Names generation(int n) {
    return new Names(own().records() + "-g" + n, own().documents() + "-g" + n);
  }
}
