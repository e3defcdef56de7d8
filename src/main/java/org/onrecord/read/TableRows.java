package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Block;

/** Rows of office documents: each cell is a list of paragraphs. */
final class TableRows {

  private static final int PARAGRAPHS_OF_A_COLUMN = 4;
  private static final int CHARACTERS_OF_A_COLUMN = 600;

  /** Whether a row only lays out the page: one cell, or one with as much as a page's column. */
  boolean isLayout(List<List<List<Run>>> cells) {
    if (cells.size() < 2) {
      return true;
    }
    for (List<List<Run>> cell : cells) {
      int length = cell.stream().mapToInt(TableRows::length).sum();
      long filled = cell.stream().filter(p -> length(p) > 0).count();
      if (filled >= PARAGRAPHS_OF_A_COLUMN && length > CHARACTERS_OF_A_COLUMN) {
        return true;
      }
    }
    return false;
  }

  void write(ReadingBuilder out, boolean header, List<List<List<Run>>> cells)
      throws UnreadableException {
    List<List<Run>> row = new ArrayList<>();
    for (List<List<Run>> cell : cells) {
      List<Run> words = new ArrayList<>();
      for (List<Run> paragraph : cell) {
        words.addAll(paragraph);
        words.add(new Run(" ", false));
      }
      row.add(words);
    }
    out.addRow(header ? Block.Kind.HEADER_ROW : Block.Kind.ROW, null, row);
  }

  private static int length(List<Run> runs) {
    return runs.stream().mapToInt(r -> r.text().strip().length()).sum();
  }
}
