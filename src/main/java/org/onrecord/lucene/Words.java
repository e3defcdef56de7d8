package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Cuts a text into folded words, once for all fields. Reused from text to text, so that indexing
 * makes no garbage; not thread-safe.
 *
 * <p>A word is a run of letters and digits. Case and accents are folded; apostrophes inside a word
 * vanish ({@code O’Brien} is {@code obrien}); everything else separates. Words joined by hyphens
 * ({@code well-being}) are each a word, and two to four of them are also one joined word: {@code
 * wellbeing} stands where the first part stands. So that a phrase can run on after the joined word,
 * its {@linkplain #tail tail} stands where the last part stands.
 */
@SuppressWarnings("EnumOrdinal") // kinds are kept as bytes, and no longer than a text
final class Words {

  /** What a word is. */
  enum Kind {
    PLAIN,
    /** All parts of a hyphenated word as one. */
    JOINED,
    /** Where a joined word ends; only of use inside phrases. */
    TAIL
  }

  /** Longest word that is kept whole, in letters. */
  private static final int LONGEST = 100;

  /** Most parts of a hyphenated word that are also joined; {@code state-of-the-art} has four. */
  static final int MOST_PARTS = 4;

  private static final Kind[] KINDS = Kind.values();

  private char[] letters = new char[1024];
  private int used;
  private int[] begins = new int[256];
  private int[] lengths = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] positions = new int[256];
  private byte[] kinds = new byte[256];
  private boolean[] possessive = new boolean[256];
  private int count;
  private int position;

  /** Reads a text; what was read before is gone. Positions count from 0. */
  Words read(CharSequence text) {
    used = 0;
    count = 0;
    position = 0;
    return more(text, 0);
  }

  /** Reads a further text, {@code gap} positions after the last word. */
  Words more(CharSequence text, int gap) {
    position += gap;
    int length = text.length();
    int firstPart = -1;
    int i = 0;
    while (i < length) {
      if (!Letters.isWordAt(text, i)) {
        i++;
        continue;
      }
      int first = count;
      int end = word(text, i, length);
      boolean joins =
          end + 1 < length && Letters.isHyphen(text.charAt(end)) && Letters.isWordAt(text, end + 1);
      if (firstPart < 0) {
        firstPart = first;
      }
      if (!joins) {
        join(firstPart);
        firstPart = -1;
      }
      i = end;
    }
    return this;
  }

  private int word(CharSequence text, int start, int length) {
    int begin = used;
    boolean owned = false;
    int i = start;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
          letter(c);
        } else if (c >= 'A' && c <= 'Z') {
          letter((char) (c + 32));
        } else if (c == '\'' && i + 1 < length && Letters.isWordAt(text, i + 1)) {
          owned = isLastS(text, i + 1, length);
        } else {
          break;
        }
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        fold(c);
      } else if (Letters.isApostrophe(c) && i + 1 < length && Letters.isWordAt(text, i + 1)) {
        owned = isLastS(text, i + 1, length);
      } else if (!Letters.isInvisible(c)) {
        break;
      }
    }
    add(begin, used - begin, start, i, position++, Kind.PLAIN, owned);
    return i;
  }

  private void join(int firstPart) {
    int parts = count - firstPart;
    if (parts < 2 || parts > MOST_PARTS) {
      return;
    }
    int begin = used;
    for (int p = firstPart; p < firstPart + parts; p++) {
      for (int k = 0; k < lengths[p]; k++) {
        letter(letters[begins[p] + k]);
      }
    }
    int length = used - begin;
    if (length > LONGEST) {
      return;
    }
    int last = firstPart + parts - 1;
    int start = starts[firstPart];
    int end = ends[last];
    int at = positions[firstPart];
    // the joined word stands right after the first part, so that positions never run backwards
    add(0, 0, 0, 0, 0, Kind.PLAIN, false);
    int moved = count - 1 - (firstPart + 1);
    shift(firstPart + 1, moved);
    set(firstPart + 1, begin, length, start, end, at, Kind.JOINED, possessive[last + 1]);
    String tail = tail(new String(letters, begin, length), parts);
    int tailBegin = used;
    for (int k = 0; k < tail.length(); k++) {
      letter(tail.charAt(k));
    }
    add(tailBegin, tail.length(), start, end, at + parts - 1, Kind.TAIL, false);
  }

  /** The word that stands where a joined word of so many parts ends. */
  static String tail(String joined, int parts) {
    return "\u0001" + (char) ('0' + parts) + joined;
  }

  private void shift(int from, int many) {
    System.arraycopy(begins, from, begins, from + 1, many);
    System.arraycopy(lengths, from, lengths, from + 1, many);
    System.arraycopy(starts, from, starts, from + 1, many);
    System.arraycopy(ends, from, ends, from + 1, many);
    System.arraycopy(positions, from, positions, from + 1, many);
    System.arraycopy(kinds, from, kinds, from + 1, many);
    System.arraycopy(possessive, from, possessive, from + 1, many);
  }

  private void add(int begin, int len, int start, int end, int at, Kind kind, boolean owned) {
    if (count == begins.length) {
      int size = count * 2;
      begins = Arrays.copyOf(begins, size);
      lengths = Arrays.copyOf(lengths, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      positions = Arrays.copyOf(positions, size);
      kinds = Arrays.copyOf(kinds, size);
      possessive = Arrays.copyOf(possessive, size);
    }
    set(count++, begin, Math.min(len, LONGEST + 2), start, end, at, kind, owned);
  }

  private void set(
      int i, int begin, int length, int start, int end, int at, Kind kind, boolean owned) {
    begins[i] = begin;
    lengths[i] = length;
    starts[i] = start;
    ends[i] = end;
    positions[i] = at;
    kinds[i] = (byte) kind.ordinal();
    possessive[i] = owned;
  }

  private void letter(char c) {
    if (used == letters.length) {
      letters = Arrays.copyOf(letters, used * 2);
    }
    letters[used++] = c;
  }

  private void fold(char c) {
    if (used + 4 > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    char[] one = {Character.toLowerCase(c)};
    used = ASCIIFoldingFilter.foldToASCII(one, 0, letters, used, 1);
    for (int k = used - 1; k >= 0 && k >= used - 4; k--) {
      letters[k] = Character.toLowerCase(letters[k]);
    }
  }

  private static boolean isLastS(CharSequence text, int i, int length) {
    char c = text.charAt(i);
    return (c == 's' || c == 'S') && (i + 1 == length || !Letters.isWordAt(text, i + 1));
  }

  int count() {
    return count;
  }

  /** The letters of all words: word i is {@code length(i)} letters from {@code begin(i)}. */
  char[] letters() {
    return letters;
  }

  int begin(int i) {
    return begins[i];
  }

  int length(int i) {
    return lengths[i];
  }

  /** Where word i begins in the text that was read. */
  int start(int i) {
    return starts[i];
  }

  /** One past the last unit of word i in the text. */
  int end(int i) {
    return ends[i];
  }

  int position(int i) {
    return positions[i];
  }

  Kind kind(int i) {
    return KINDS[kinds[i]];
  }

  /** Whether word i ends in an apostrophe and an s. */
  boolean isPossessive(int i) {
    return possessive[i];
  }

  /** Whether word i is this one. */
  boolean is(int i, CharSequence word) {
    return lengths[i] == word.length() && begins(i, word);
  }

  /** Whether word i begins so. */
  boolean begins(int i, CharSequence prefix) {
    int length = prefix.length();
    if (lengths[i] < length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (letters[begins[i] + k] != prefix.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The words of a text without those that hyphens make of them. */
  static List<String> plain(String text) {
    var words = new Words().read(text);
    var plain = new ArrayList<String>();
    for (int i = 0; i < words.count; i++) {
      if (words.kind(i) == Kind.PLAIN) {
        plain.add(words.word(i));
      }
    }
    return plain;
  }

  /** Word i as a string. */
  String word(int i) {
    return new String(letters, begins[i], lengths[i]);
  }
}
