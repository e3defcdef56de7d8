package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Sort;

/**
 * Keeps the first so many records of one order: by its own key, then newest first, then by id. The
 * order is total, so it is the same however the index is cut into segments. Not thread-safe.
 *
 * <p>Key and day share one number: a score's or a day's 31 bits above the 18 of the day.
 */
final class TopHits {

  /** One record's place in the order. */
  record Ranked(int doc, long key, long order) {

    /** First in the order comes first. */
    static final Comparator<Ranked> FIRST =
        (x, y) -> x.key != y.key ? Long.compare(y.key, x.key) : Long.compare(x.order, y.order);

    float score() {
      return TopHits.score(key);
    }
  }

  private final Sort sort;
  private final int most;
  private final @Nullable Ranked after;
  private final int[] docs;
  private final long[] keys;
  private final long[] orders;
  private int size;
  private int base;
  private @Nullable NumericDocValues ids;

  /**
   * @param most how many to keep
   * @param after only records behind this one; null for the start
   */
  TopHits(Sort sort, int most, @Nullable Ranked after) {
    this.sort = sort;
    this.most = most;
    this.after = after;
    docs = new int[most];
    keys = new long[most];
    orders = new long[most];
  }

  void leaf(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    ids = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
  }

  /** The key by which a record is ordered. */
  static long key(Sort sort, float score, long b) {
    int day = Codes.day(b);
    long primary =
        switch (sort) {
          case RELEVANCE -> Float.floatToIntBits(score);
          case NEWEST -> day;
          case OLDEST -> day == 0 ? 0 : Codes.lastDay() - day + 1;
          case DUE -> Codes.due(b) == 0 ? 0 : Codes.lastDay() - Codes.due(b) + 1;
        };
    return primary << Codes.DAY_BITS | day;
  }

  /** The score that a key of relevance holds. */
  static float score(long key) {
    return Float.intBitsToFloat((int) (key >>> Codes.DAY_BITS));
  }

  /** The same record with another score. */
  static Ranked rescored(Ranked hit, float score) {
    long day = hit.key & (1L << Codes.DAY_BITS) - 1;
    return new Ranked(
        hit.doc, (long) Float.floatToIntBits(score) << Codes.DAY_BITS | day, hit.order);
  }

  /** Whether no record of this score or a lower one than the worst kept can come in. */
  boolean isFull() {
    return size == most;
  }

  /** The lowest score kept; 0 while there is room. */
  float worstScore() {
    return size < most || most == 0 ? 0 : score(keys[0]);
  }

  /** Takes a record in if it is among the first; documents of a leaf come in rising order. */
  void offer(int doc, float score, long b) throws IOException {
    long key = key(sort, score, b);
    if ((size == most && (most == 0 || key < keys[0])) || (after != null && key > after.key)) {
      return;
    }
    long order = order(doc);
    if ((after != null && key == after.key && order <= after.order)
        || (size == most && key == keys[0] && order >= orders[0])) {
      return;
    }
    take(base + doc, key, order);
  }

  /** Takes a record in, and the worst one out where there is no room. */
  private void take(int doc, long key, long order) {
    if (size < most) {
      int i = size++;
      for (; i > 0 && isWorse(key, order, (i - 1) >> 1); i = (i - 1) >> 1) {
        copy((i - 1) >> 1, i);
      }
      set(i, doc, key, order);
    } else {
      sink(doc, key, order);
    }
  }

  /** None, of the same order and number, for another part of the same search. */
  TopHits another() {
    return new TopHits(sort, most, after);
  }

  /** Takes in those of another part of the same search that are among the first of both. */
  void add(TopHits other) {
    for (int i = 0; i < other.size; i++) {
      if (size < most || isWorse(keys[0], orders[0], other.keys[i], other.orders[i])) {
        take(other.docs[i], other.keys[i], other.orders[i]);
      }
    }
  }

  private long order(int doc) throws IOException {
    return ids != null && ids.advanceExact(doc) ? ids.longValue() : 0;
  }

  private boolean isWorse(long key, long order, int than) {
    return isWorse(key, order, keys[than], orders[than]);
  }

  private static boolean isWorse(long key, long order, long thanKey, long thanOrder) {
    return key != thanKey ? key < thanKey : order > thanOrder;
  }

  private void sink(int doc, long key, long order) {
    int i = 0;
    for (int child = 1; child < size; child = 2 * i + 1) {
      if (child + 1 < size && isWorse(keys[child + 1], orders[child + 1], child)) {
        child++;
      }
      if (isWorse(key, order, child)) {
        break;
      }
      copy(child, i);
      i = child;
    }
    set(i, doc, key, order);
  }

  private void copy(int from, int to) {
    set(to, docs[from], keys[from], orders[from]);
  }

  private void set(int i, int doc, long key, long order) {
    docs[i] = doc;
    keys[i] = key;
    orders[i] = order;
  }

  /** What was kept, in order. */
  List<Ranked> inOrder() {
    var ranked = new ArrayList<Ranked>(size);
    for (int i = 0; i < size; i++) {
      ranked.add(new Ranked(docs[i], keys[i], orders[i]));
    }
    ranked.sort(Ranked.FIRST);
    return ranked;
  }
}
