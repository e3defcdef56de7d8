package org.onrecord.lucene;

import java.time.LocalDate;
import org.apache.lucene.util.FixedBitSet;

/**
 * What facets, filters and orders need of each record of one segment, packed into two words of 64
 * bits on the heap: 16 bytes a record. Counting from here costs a few nanoseconds a hit; from doc
 * values it costs several times as much.
 *
 * <p>Word A is all that counting looks at: group (form and year in one), authority, speaker, the
 * set of themes, and whether that is not the whole truth. One step counts what would be two values
 * of one group, or a handful of themes: few combinations of them exist. Word B: source, day, due,
 * flags. Further authorities, and sets of themes beyond the 32,767th, are flagged and read from doc
 * values.
 */
final class Codes {

  static final int GROUP_BITS = 14;
  static final int AUTHORITY_BITS = 12;
  static final int SPEAKER_BITS = 22;
  static final int THEMES_BITS = 15;
  static final int SOURCE_BITS = 20;
  static final int DAY_BITS = 18;

  static final int AUTHORITY_SHIFT = GROUP_BITS;
  static final int SPEAKER_SHIFT = AUTHORITY_SHIFT + AUTHORITY_BITS;
  static final int THEMES_SHIFT = SPEAKER_SHIFT + SPEAKER_BITS;

  /** Most forms, and most years: what a group is put together from. */
  static final int PART = 1 << 10;

  /** In A: there are more authorities, or the themes stand in doc values only. */
  static final long MORE = 1L << 63;

  private static final int DAY_SHIFT = SOURCE_BITS;
  private static final int DUE_SHIFT = DAY_SHIFT + DAY_BITS;

  /** In B, as are the following. */
  static final long WIDE_DATE = 1L << 56;

  static final long WIDE_DUE = 1L << 57;
  static final long MORE_AUTHORITIES = 1L << 58;
  static final long MORE_THEMES = 1L << 59;

  /** Day 1 of the packed days; 0 is undated. They reach to the year 2217. */
  private static final long FIRST_DAY = LocalDate.of(1500, 1, 1).toEpochDay();

  private static final int LAST = (1 << DAY_BITS) - 1;

  /** Of no segment. */
  static final Codes NONE = new Codes(new long[0], new long[0], new FixedBitSet(1));

  /** By document. */
  final long[] a;

  /** By document. */
  final long[] b;

  /** The heads: the last Lucene document of every block. */
  final FixedBitSet heads;

  Codes(long[] a, long[] b, FixedBitSet heads) {
    this.a = a;
    this.b = b;
    this.heads = heads;
  }

  static int group(long a) {
    return (int) a & (1 << GROUP_BITS) - 1;
  }

  static int authority(long a) {
    return (int) (a >>> AUTHORITY_SHIFT) & (1 << AUTHORITY_BITS) - 1;
  }

  static int speaker(long a) {
    return (int) (a >>> SPEAKER_SHIFT) & (1 << SPEAKER_BITS) - 1;
  }

  static int themes(long a) {
    return (int) (a >>> THEMES_SHIFT) & (1 << THEMES_BITS) - 1;
  }

  static int source(long b) {
    return (int) b & (1 << SOURCE_BITS) - 1;
  }

  static int day(long b) {
    return (int) (b >>> DAY_SHIFT) & LAST;
  }

  static int due(long b) {
    return (int) (b >>> DUE_SHIFT) & LAST;
  }

  static long ofAuthority(int code) {
    return (long) code << AUTHORITY_SHIFT;
  }

  static long ofSpeaker(int code) {
    return (long) code << SPEAKER_SHIFT;
  }

  static long ofThemes(int code) {
    return (long) code << THEMES_SHIFT;
  }

  static long ofDay(int day) {
    return (long) day << DAY_SHIFT;
  }

  static long ofDue(int day) {
    return (long) day << DUE_SHIFT;
  }

  /** A day as codes hold it; days beyond the range count as its ends. */
  static int pack(long epochDay) {
    return Math.clamp(epochDay - FIRST_DAY + 1, 1, LAST);
  }

  /** The latest day that fits, for orders that turn days round. */
  static int lastDay() {
    return LAST;
  }

  /** The first Lucene document of the block that {@code doc} stands in. */
  int blockStart(int doc) {
    return doc == 0 ? 0 : heads.prevSetBit(doc - 1) + 1;
  }

  /** The head of the block that {@code doc} stands in. */
  int head(int doc) {
    return heads.nextSetBit(doc);
  }
}
