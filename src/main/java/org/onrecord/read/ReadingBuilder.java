package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

/**
 * Writes a reading block by block: white space inside a block becomes single spaces, blocks are
 * parted by an empty line, cells by {@code " | "}. Holds at most {@link #MOST_CHARACTERS}
 * characters.
 */
final class ReadingBuilder {

  /** As many characters as come out of any file: a bound, since a small file can unfold to much. */
  static final int MOST_CHARACTERS = 20_000_000;

  private static final long FEWEST_OF_PACKED = 1_000_000;
  private static final long MOST_OF_A_BYTE = 100;
  private static final String BETWEEN_BLOCKS = "\n\n";
  private static final String BETWEEN_CELLS = " | ";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final int most;

  ReadingBuilder() {
    this(MOST_CHARACTERS);
  }

  private ReadingBuilder(int most) {
    this.most = most;
  }

  /**
   * A builder for a file that is packed: a hundred characters may come out of each of its bytes, or
   * a million where it is small.
   */
  static ReadingBuilder ofPacked(SourceFile file) {
    long byRatio = Math.max(FEWEST_OF_PACKED, MOST_OF_A_BYTE * file.bytes().length);
    return new ReadingBuilder((int) Math.min(MOST_CHARACTERS, byRatio));
  }

  /** Adds a block of these words; does nothing where they are all white space. */
  void add(Block.Kind kind, int level, @Nullable Integer page, List<Run> runs)
      throws UnreadableException {
    int before = text.length();
    int start = startOfNext();
    List<Span> strong = write(runs);
    if (text.length() == start) {
      text.setLength(before);
      return;
    }
    blocks.add(new Block(new Span(start, text.length()), kind, level, page, List.of(), strong));
    checkLength();
  }

  /** Adds one table row; empty cells stay, a row of nothing but empty cells is left out. */
  void addRow(Block.Kind kind, @Nullable Integer page, List<List<Run>> cells)
      throws UnreadableException {
    int before = text.length();
    int start = startOfNext();
    List<Span> spans = new ArrayList<>();
    List<Span> strong = new ArrayList<>();
    boolean words = false;
    for (List<Run> cell : cells) {
      if (!spans.isEmpty()) {
        text.append(BETWEEN_CELLS);
      }
      int cellStart = text.length();
      strong.addAll(write(cell));
      spans.add(new Span(cellStart, text.length()));
      words |= text.length() > cellStart;
    }
    if (!words) {
      text.setLength(before);
      return;
    }
    blocks.add(new Block(new Span(start, text.length()), kind, 0, page, spans, strong));
    checkLength();
  }

  private int startOfNext() {
    if (!text.isEmpty()) {
      text.append(BETWEEN_BLOCKS);
    }
    return text.length();
  }

  /** The first {@code most} characters written, or all where there are fewer. */
  String beginning(int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  /** How many blocks there are. */
  int size() {
    return blocks.size();
  }

  SourceDocument build(String source, Metadata stated, String reader, List<String> notes) {
    return new SourceDocument(source, text.toString(), blocks, stated, reader, false, notes);
  }

  private void checkLength() throws UnreadableException {
    if (text.length() > most) {
      throw new UnreadableException("more than " + most + " characters of text come out of it");
    }
  }

  /** Writes the words and gives where bold ones stand. */
  private List<Span> write(List<Run> runs) {
    int start = text.length();
    boolean space = false;
    List<Span> strong = new ArrayList<>();
    int strongFrom = -1;
    for (Run run : runs) {
      if (!run.strong() && strongFrom >= 0) {
        addStrong(strong, strongFrom);
        strongFrom = -1;
      }
      String words = run.text();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Characters.isSpace(c)) {
          space = true;
        } else if (!Characters.isInvisible(c)) {
          if (space && text.length() > start) {
            text.append(' ');
          }
          space = false;
          if (run.strong() && strongFrom < 0) {
            strongFrom = text.length();
          }
          i = Characters.append(text, words, i);
        }
      }
    }
    if (strongFrom >= 0) {
      addStrong(strong, strongFrom);
    }
    return strong;
  }

  private void addStrong(List<Span> strong, int from) {
    if (text.length() > from) {
      strong.add(new Span(from, text.length()));
    }
  }
}
