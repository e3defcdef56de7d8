package org.onrecord.ingest;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds sets that share much: each set leaves, under each of eight orders, its smallest member; two
 * sets meet under an order with the odds of their Jaccard similarity, so that two that share half
 * miss each other once in 256 times and two that share nine tenths once in a hundred million.
 *
 * <p>Open addressing over plain arrays, since a large collection has millions of entries. What is
 * removed stays as an entry that its owner no longer answers to. Not thread-safe.
 */
final class MinHashTable {

  private static final int ORDERS = 8;

  private long[] keys = new long[1 << 12];
  private int[] heads = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int[] owners = new int[1 << 12];
  private int slots;
  private int entries = 1;

  /** Enters a set of {@code owner}; {@code group} keeps sets of different groups apart. */
  void add(long group, int[] set, int owner) {
    for (int order = 0; order < ORDERS; order++) {
      int slot = slot(key(group, set, order));
      if (entries == next.length) {
        next = Arrays.copyOf(next, entries * 2);
        owners = Arrays.copyOf(owners, entries * 2);
      }
      owners[entries] = owner;
      next[entries] = heads[slot];
      heads[slot] = entries++;
      if (slots * 2 > keys.length) {
        grow();
      }
    }
  }

  /** Shows every owner that meets the set under an order, some of them more than once. */
  void meet(long group, int[] set, IntConsumer owner) {
    for (int order = 0; order < ORDERS; order++) {
      long key = key(group, set, order);
      int slot = find(keys, heads, key);
      for (int e = heads[slot]; e != 0; e = next[e]) {
        owner.accept(owners[e]);
      }
    }
  }

  private static long key(long group, int[] set, int order) {
    long least = Long.MAX_VALUE;
    for (int member : set) {
      least = Math.min(least, Shingles.mix(member + ((long) (order + 1) << 40)));
    }
    return Shingles.mix(least ^ group) + order;
  }

  private int slot(long key) {
    int slot = find(keys, heads, key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      slots++;
    }
    return slot;
  }

  private static int find(long[] keys, int[] heads, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 17) & mask;
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    int[] widerHeads = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != 0) {
        int slot = find(wider, widerHeads, keys[i]);
        wider[slot] = keys[i];
        widerHeads[slot] = heads[i];
      }
    }
    keys = wider;
    heads = widerHeads;
  }
}
