package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.model.Block;

/** The paragraphs, items, headings and rows of an OpenDocument text's content (ISO 26300). */
final class OdtBlocks {

  private static final int DEEPEST = 60;
  private static final int MOST_SPACES = 100;

  private final ReadingBuilder out;
  private final TableRows tables = new TableRows();
  private final Set<String> boldStyles = new HashSet<>();

  OdtBlocks(ReadingBuilder out) {
    this.out = out;
  }

  void read(byte[] content) throws XMLStreamException, UnreadableException {
    XMLStreamReader xml = SafeXml.reader(content);
    String style = "";
    while (xml.hasNext()) {
      xml.next();
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          String name = SafeXml.attribute(xml, "name");
          style = name == null ? "" : name;
        }
        case "text-properties" -> {
          if ("bold".equals(SafeXml.attribute(xml, "font-weight"))) {
            boldStyles.add(style);
          }
        }
        case "text" -> blocks(xml, 0, 0);
        default -> {}
      }
    }
  }

  private void blocks(XMLStreamReader xml, int list, int deep)
      throws XMLStreamException, UnreadableException {
    if (deep > DEEPEST) {
      throw new UnreadableException("damaged document: nested more than " + DEEPEST + " deep");
    }
    while (xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        return;
      }
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "h" -> {
            int rank = SafeXml.number(xml, "outline-level", 1);
            out.add(Block.Kind.HEADING, Math.max(1, rank), null, words(xml));
          }
          case "p" -> paragraph(words(xml), list);
          case "list" -> blocks(xml, list + 1, deep + 1);
          case "table" -> table(xml, false);
          case "list-item", "list-header", "section", "text-box", "frame", "index-body" ->
              blocks(xml, list, deep + 1);
          default -> SafeXml.skip(xml);
        }
      }
    }
  }

  private void paragraph(List<Run> words, int list) throws UnreadableException {
    ListMarker marker = ListMarker.at(words);
    List<Run> rest = marker == null ? words : marker.rest();
    if (list > 0 || marker != null) {
      out.add(Block.Kind.ITEM, list > 0 || marker == null ? list : marker.depth(), null, rest);
    } else {
      out.add(Block.Kind.PARAGRAPH, 0, null, rest);
    }
  }

  /** The words to the end of a paragraph. */
  private List<Run> words(XMLStreamReader xml) throws XMLStreamException {
    List<Run> runs = new ArrayList<>();
    String own = SafeXml.attribute(xml, "style-name");
    boolean bold = own != null && boldStyles.contains(own);
    int open = 1;
    int boldFrom = bold ? 0 : Integer.MAX_VALUE;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        runs.add(new Run(xml.getText(), open >= boldFrom));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (open == boldFrom) {
          boldFrom = Integer.MAX_VALUE;
        }
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        switch (xml.getLocalName()) {
          case "s" ->
              runs.add(
                  new Run(" ".repeat(Math.min(MOST_SPACES, SafeXml.number(xml, "c", 1))), false));
          case "tab", "line-break" -> runs.add(new Run(" ", false));
          case "note", "annotation", "tracked-changes", "change-start" -> {
            SafeXml.skip(xml);
            open--;
          }
          case "span" -> {
            String style = SafeXml.attribute(xml, "style-name");
            if (style != null && boldStyles.contains(style)) {
              boldFrom = Math.min(boldFrom, open);
            }
          }
          default -> {}
        }
      }
    }
    return runs;
  }

  private void table(XMLStreamReader xml, boolean inHeader)
      throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        return;
      }
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "table-header-rows" -> table(xml, true);
          case "table-rows", "table-row-group" -> table(xml, inHeader);
          case "table-row" -> row(xml, inHeader);
          default -> SafeXml.skip(xml);
        }
      }
    }
  }

  private void row(XMLStreamReader xml, boolean header)
      throws XMLStreamException, UnreadableException {
    List<List<List<Run>>> cells = new ArrayList<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        break;
      }
      if (xml.isStartElement()) {
        if (xml.getLocalName().equals("table-cell")) {
          cells.add(cell(xml));
        } else {
          SafeXml.skip(xml);
        }
      }
    }
    if (tables.isLayout(cells)) {
      for (List<List<Run>> cell : cells) {
        for (List<Run> words : cell) {
          paragraph(words, 0);
        }
      }
    } else {
      tables.write(out, header, cells);
    }
  }

  private List<List<Run>> cell(XMLStreamReader xml) throws XMLStreamException {
    List<List<Run>> paragraphs = new ArrayList<>();
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        open--;
      } else if (xml.isStartElement()) {
        if (xml.getLocalName().equals("p") || xml.getLocalName().equals("h")) {
          paragraphs.add(words(xml));
        } else {
          open++;
        }
      }
    }
    return paragraphs;
  }
}
