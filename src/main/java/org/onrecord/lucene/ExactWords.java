package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * The ways in which exact words can stand in a text, hyphens being what they are: {@code
 * well-being} is written {@code well being} or {@code wellbeing}, and the words of a phrase may
 * each have been written with a hyphen that the reader left out.
 */
final class ExactWords {

  /** A word at a distance from where the phrase begins. */
  record At(String word, int offset) {}

  /** One way to write a phrase; {@code width} is how many positions it takes. */
  record Way(List<At> words, int width) {

    static final Way EMPTY = new Way(List.of(), 0);

    Way and(List<At> more, int wide) {
      var all = new ArrayList<>(words);
      more.forEach(at -> all.add(new At(at.word, at.offset + width)));
      return new Way(all, width + wide);
    }
  }

  /** Ways that are tried; each further hyphen doubles them. */
  private static final int MOST_WAYS = 16;

  private final IndexReader reader;

  ExactWords(IndexReader reader) {
    this.reader = reader;
  }

  /** All ways to write the words that were read, for one field; empty where there are no words. */
  List<Way> ways(Words words, String field) throws IOException {
    List<Way> ways = List.of(Way.EMPTY);
    int i = 0;
    while (i < words.count()) {
      int next = next(words, i);
      boolean tail = parts(words, i) == 1 && next < words.count();
      ways = joined(ways, tail ? withTails(words.word(i), field) : typed(words, i));
      i = next;
    }
    return words.count() == 0 ? List.of() : ways;
  }

  /** The ways that can be told without an index. */
  static List<Way> typedWays(Words words) {
    List<Way> ways = List.of(Way.EMPTY);
    for (int i = 0; i < words.count(); i = next(words, i)) {
      ways = joined(ways, typed(words, i));
    }
    return words.count() == 0 ? List.of() : ways;
  }

  private static int next(Words words, int i) {
    int parts = parts(words, i);
    return i + (parts > 1 ? parts + 2 : 1);
  }

  private static List<Way> typed(Words words, int i) {
    int parts = parts(words, i);
    return parts > 1 ? compound(words, i, parts) : List.of(one(words.word(i)));
  }

  private static Way one(String word) {
    return new Way(List.of(new At(word, 0)), 1);
  }

  /** How many parts the hyphenated word has whose first part is word i; 1 for a plain word. */
  static int parts(Words words, int i) {
    if (i + 1 >= words.count() || words.kind(i + 1) != Words.Kind.JOINED) {
      return 1;
    }
    int parts = 2;
    while (words.kind(i + parts + 1) != Words.Kind.TAIL) {
      parts++;
    }
    return parts;
  }

  private static List<Way> compound(Words words, int i, int parts) {
    var apart = new ArrayList<At>();
    for (int p = 0; p < parts; p++) {
      apart.add(new At(words.word(p == 0 ? i : i + p + 1), p));
    }
    return List.of(new Way(apart, parts), one(words.word(i + 1)));
  }

  /** A plain word, and where the index has it with hyphens, that too. */
  private List<Way> withTails(String word, String field) throws IOException {
    var ways = new ArrayList<Way>();
    ways.add(one(word));
    for (int parts = 2; parts <= Words.MOST_PARTS; parts++) {
      String tail = Words.tail(word, parts);
      if (reader.docFreq(new Term(field, tail)) > 0) {
        ways.add(new Way(List.of(new At(word, 0), new At(tail, parts - 1)), parts));
      }
    }
    return ways;
  }

  private static List<Way> joined(List<Way> before, List<Way> unit) {
    var all = new ArrayList<Way>();
    for (Way next : unit) {
      for (Way way : before) {
        if (all.size() < MOST_WAYS) {
          all.add(way.and(next.words, next.width));
        }
      }
    }
    return all;
  }
}
