package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;

/** The paragraphs, items, headings and rows of a Word document's main part (WordprocessingML). */
final class DocxBlocks {

  private static final int DEEPEST = 60;

  private final ReadingBuilder out;
  private final DocxStyles styles;
  private int depth;

  DocxBlocks(ReadingBuilder out, DocxStyles styles) {
    this.out = out;
    this.styles = styles;
  }

  /** One paragraph as it is gathered. */
  private static final class Paragraph {
    private final List<Run> runs = new ArrayList<>();
    private int rank;
    private int itemDepth;
    private boolean hidden;
  }

  void read(byte[] xml) throws XMLStreamException, UnreadableException {
    XMLStreamReader reader = SafeXml.reader(xml);
    while (reader.hasNext()) {
      reader.next();
      if (reader.isStartElement() && reader.getLocalName().equals("body")) {
        for (Paragraph paragraph : blocks(reader)) {
          write(paragraph);
        }
      }
    }
  }

  /** Reads to the end of the element; tables in it are written, paragraphs are given. */
  private List<Paragraph> blocks(XMLStreamReader xml)
      throws XMLStreamException, UnreadableException {
    if (++depth > DEEPEST) {
      throw new UnreadableException("damaged document: nested more than " + DEEPEST + " deep");
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        break;
      }
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "p" -> paragraphs.add(paragraph(xml));
          case "tbl" -> {
            for (Paragraph before : paragraphs) {
              write(before);
            }
            paragraphs.clear();
            table(xml);
          }
          case "sdt",
              "sdtContent",
              "ins",
              "moveTo",
              "customXml",
              "smartTag",
              "AlternateContent",
              "Choice" ->
              paragraphs.addAll(blocks(xml));
          default -> SafeXml.skip(xml);
        }
      }
    }
    depth--;
    return paragraphs;
  }

  private Paragraph paragraph(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    var paragraph = new Paragraph();
    int open = 1;
    boolean bold = false;
    boolean inRun = false;
    while (open > 0 && xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        open--;
        if (xml.getLocalName().equals("r")) {
          inRun = false;
        }
      } else if (xml.isStartElement()) {
        open++;
        switch (xml.getLocalName()) {
          case "r" -> {
            bold = false;
            paragraph.hidden = false;
            inRun = true;
          }
          case "b" -> bold = inRun && isOn(xml);
          case "vanish" -> paragraph.hidden = inRun && isOn(xml);
          case "pStyle" -> style(paragraph, SafeXml.attribute(xml, "val"));
          case "ilvl" -> paragraph.itemDepth = SafeXml.number(xml, "val", 0) + 1;
          case "numId" -> number(paragraph, SafeXml.number(xml, "val", 0));
          case "outlineLvl" -> outline(paragraph, SafeXml.number(xml, "val", 9));
          case "t" -> {
            String words = xml.getElementText();
            open--;
            if (!paragraph.hidden) {
              paragraph.runs.add(new Run(words, bold));
            }
          }
          case "tab", "br", "cr" -> paragraph.runs.add(new Run(" ", bold));
          case "noBreakHyphen" -> paragraph.runs.add(new Run("-", bold));
          case "txbxContent" -> {
            blocks(xml).forEach(p -> paragraph.runs.addAll(spaced(p)));
            open--;
          }
          // what was deleted, codes of fields, and the same drawing again for old programs
          case "del", "moveFrom", "instrText", "Fallback", "rPrChange", "pPrChange" -> {
            SafeXml.skip(xml);
            open--;
          }
          default -> {}
        }
      }
    }
    return paragraph;
  }

  private static List<Run> spaced(Paragraph paragraph) {
    List<Run> runs = new ArrayList<>(paragraph.runs);
    runs.add(new Run(" ", false));
    return runs;
  }

  private void style(Paragraph paragraph, @Nullable String style) {
    if (style != null) {
      paragraph.rank = styles.ranks().getOrDefault(style, 0);
      if (styles.lists().contains(style) && paragraph.rank == 0) {
        paragraph.itemDepth = Math.max(1, paragraph.itemDepth);
      }
    }
  }

  /** List 0 takes a paragraph out of the list that its style puts it in. */
  private static void number(Paragraph paragraph, int list) {
    paragraph.itemDepth = list == 0 ? 0 : Math.max(1, paragraph.itemDepth);
  }

  private static void outline(Paragraph paragraph, int level) {
    if (level < 9) {
      paragraph.rank = level + 1;
    }
  }

  private static boolean isOn(XMLStreamReader xml) {
    String value = SafeXml.attribute(xml, "val");
    return value == null || value.equals("1") || value.equals("true") || value.equals("on");
  }

  private void write(Paragraph paragraph) throws UnreadableException {
    ListMarker marker = ListMarker.at(paragraph.runs);
    List<Run> words = marker == null ? paragraph.runs : marker.rest();
    if (paragraph.rank > 0) {
      out.add(Block.Kind.HEADING, paragraph.rank, null, words);
    } else if (paragraph.itemDepth > 0 || marker != null) {
      int level = paragraph.itemDepth > 0 || marker == null ? paragraph.itemDepth : marker.depth();
      out.add(Block.Kind.ITEM, level, null, words);
    } else {
      out.add(Block.Kind.PARAGRAPH, 0, null, words);
    }
  }

  private void table(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    var table = new TableRows();
    List<List<Paragraph>> row = new ArrayList<>();
    List<List<List<Paragraph>>> rows = new ArrayList<>();
    boolean header = false;
    List<Boolean> headers = new ArrayList<>();
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        open--;
        if (xml.getLocalName().equals("tr")) {
          rows.add(row);
          headers.add(header);
        }
      } else if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "tr" -> {
            row = new ArrayList<>();
            header = false;
            open++;
          }
          case "tblHeader" -> {
            header = true;
            open++;
          }
          case "tc" -> row.add(blocks(xml));
          default -> open++;
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      List<List<List<Run>>> cells = new ArrayList<>();
      for (List<Paragraph> cell : rows.get(i)) {
        cells.add(cell.stream().map(p -> p.runs).toList());
      }
      if (table.isLayout(cells)) {
        for (List<Paragraph> cell : rows.get(i)) {
          for (Paragraph paragraph : cell) {
            write(paragraph);
          }
        }
      } else {
        table.write(out, headers.get(i), cells);
      }
    }
  }
}
