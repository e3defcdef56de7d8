package org.onrecord.lucene;

import java.time.LocalDate;
import org.apache.lucene.util.FixedBitSet;

/**
 * What facets, filters and orders need of each record of one segment, packed into three words of 64
 * bits on the heap: 24 bytes a record. Counting from here costs a few nanoseconds a hit; from doc
 * values it costs two to three times as much.
 *
 * <p>Word A: form, year, authority, source, flags. Word B: speaker, day, due. Word T: a bit for
 * each theme. Further authorities, and themes beyond the 63rd, are flagged and read from doc
 * values.
 */
final class Codes {

  static final int FORM_BITS = 10;
  static final int YEAR_BITS = 10;
  static final int AUTHORITY_BITS = 12;
  static final int SOURCE_BITS = 20;
  static final int SPEAKER_BITS = 24;
  static final int DAY_BITS = 18;

  /** Themes that have a bit of their own. */
  static final int MASKED_THEMES = 63;

  static final long WIDE_DATE = 1L << 52;
  static final long WIDE_DUE = 1L << 53;
  static final long MORE_AUTHORITIES = 1L << 54;
  static final long MORE_THEMES = 1L << 55;

  /** Day 1 of the packed days; 0 is undated. They reach to the year 2217. */
  private static final long FIRST_DAY = LocalDate.of(1500, 1, 1).toEpochDay();

  private static final int LAST = (1 << DAY_BITS) - 1;

  /** A, B and T of document d stand at 3 d, 3 d + 1 and 3 d + 2. */
  final long[] words;

  /** The heads: the last Lucene document of every block. */
  final FixedBitSet heads;

  Codes(long[] words, FixedBitSet heads) {
    this.words = words;
    this.heads = heads;
  }

  static int form(long a) {
    return (int) a & (1 << FORM_BITS) - 1;
  }

  static int year(long a) {
    return (int) (a >>> 10) & (1 << YEAR_BITS) - 1;
  }

  static int authority(long a) {
    return (int) (a >>> 20) & (1 << AUTHORITY_BITS) - 1;
  }

  static int source(long a) {
    return (int) (a >>> 32) & (1 << SOURCE_BITS) - 1;
  }

  static int speaker(long b) {
    return (int) b & (1 << SPEAKER_BITS) - 1;
  }

  static int day(long b) {
    return (int) (b >>> 24) & LAST;
  }

  static int due(long b) {
    return (int) (b >>> 42) & LAST;
  }

  static long ofForm(int code) {
    return code;
  }

  static long ofYear(int code) {
    return (long) code << 10;
  }

  static long ofAuthority(int code) {
    return (long) code << 20;
  }

  static long ofSource(int code) {
    return (long) code << 32;
  }

  static long ofDay(int day) {
    return (long) day << 24;
  }

  static long ofDue(int day) {
    return (long) day << 42;
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
