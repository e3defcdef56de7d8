package org.onrecord.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws that come out the same on every machine for one seed. Not thread-safe. */
final class Draws {

  private final SplittableRandom random;

  Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Evenly from 0 to below {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Evenly from 0 to below 1. */
  double share() {
    return random.nextDouble();
  }

  <T> T of(java.util.List<T> list) {
    return list.get(below(list.size()));
  }

  /** Ranks that are drawn the less often the higher they are, as words and names are in life. */
  static final class Ranks {
    private final double[] sums;

    /**
     * @param exponent of Zipf's law: 0 draws evenly, 1 as words fall in English
     * @param flat how many of the first are about as common as the very first
     */
    Ranks(int count, double exponent, double flat) {
      sums = new double[count];
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += Math.pow(i + flat, -exponent);
        sums[i] = sum;
      }
    }

    int draw(Draws draws) {
      int found = Arrays.binarySearch(sums, draws.share() * sums[sums.length - 1]);
      return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }
  }
}
