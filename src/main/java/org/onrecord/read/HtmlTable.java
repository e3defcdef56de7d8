package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;

/**
 * A table whose rows are rows. Tables that only lay a page out are none.
 *
 * @param element the table
 */
record HtmlTable(Element element) {

  /** A cell with this many paragraphs is a column of a page, not a value. */
  private static final int BLOCKS_OF_A_COLUMN = 3;

  private static final int CHARACTERS_OF_A_COLUMN = 600;

  /** The table; null where it only lays the page out, so that its cells are read as a page is. */
  static @Nullable HtmlTable of(Element table) {
    if (table.attr("role").equals("presentation") || table.selectFirst("table table") != null) {
      return null;
    }
    int widest = 0;
    for (Element row : table.select("tr")) {
      int cells = 0;
      for (Element cell : row.children()) {
        cells++;
        int blocks = cell.select("p, li, h1, h2, h3, h4, div").size();
        if (blocks >= BLOCKS_OF_A_COLUMN && cell.text().length() > CHARACTERS_OF_A_COLUMN) {
          return null;
        }
      }
      widest = Math.max(widest, cells);
    }
    return widest < 2 ? null : new HtmlTable(table);
  }

  void write(ReadingBuilder out, boolean boilerplate) throws UnreadableException {
    Element caption = element.selectFirst("> caption");
    if (caption != null) {
      out.add(boilerplate ? Block.Kind.BOILERPLATE : Block.Kind.CAPTION, 0, null, words(caption));
    }
    for (Element row : element.select("tr")) {
      if (!HtmlBlocks.isShown(row)) {
        continue;
      }
      List<List<Run>> cells = new ArrayList<>();
      boolean header = row.parent() != null && row.parent().normalName().equals("thead");
      boolean allHeaders = true;
      for (Element cell : row.children()) {
        cells.add(words(cell));
        allHeaders &= cell.normalName().equals("th");
      }
      Block.Kind kind = header || allHeaders ? Block.Kind.HEADER_ROW : Block.Kind.ROW;
      out.addRow(boilerplate ? Block.Kind.BOILERPLATE : kind, null, cells);
    }
  }

  private static List<Run> words(Element cell) {
    List<Run> runs = new ArrayList<>();
    gather(cell, false, runs);
    ListMarker marker = ListMarker.at(runs);
    return marker == null ? runs : marker.rest();
  }

  private static void gather(Element element, boolean strong, List<Run> runs) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        runs.add(new Run(words.getWholeText(), strong));
      } else if (node instanceof Element child && HtmlBlocks.isShown(child)) {
        String tag = child.normalName();
        boolean parts = child.isBlock() || tag.equals("br");
        if (parts) {
          runs.add(new Run(" ", strong));
        }
        gather(child, strong || tag.equals("b") || tag.equals("strong"), runs);
        if (parts) {
          runs.add(new Run(" ", strong));
        }
      }
    }
  }
}
