package org.onrecord.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a Word document's paragraph styles mean.
 *
 * @param ranks a heading's rank from 1 by style
 * @param lists styles whose paragraphs are list items
 */
record DocxStyles(Map<String, Integer> ranks, Set<String> lists) {

  static DocxStyles of(byte @Nullable [] xml) throws XMLStreamException {
    Map<String, Integer> ranks = new HashMap<>();
    Set<String> lists = new HashSet<>();
    if (xml == null) {
      return new DocxStyles(ranks, lists);
    }
    Map<String, String> basedOn = new HashMap<>();
    XMLStreamReader reader = SafeXml.reader(xml);
    String style = "";
    while (reader.hasNext()) {
      reader.next();
      if (!reader.isStartElement()) {
        continue;
      }
      String value = SafeXml.attribute(reader, "val");
      switch (reader.getLocalName()) {
        case "style" -> {
          String id = SafeXml.attribute(reader, "styleId");
          style = id == null ? "" : id;
        }
        case "name" -> named(style, value == null ? "" : value, ranks, lists);
        case "basedOn" -> basedOn.put(style, value == null ? "" : value);
        case "outlineLvl" -> {
          int level = SafeXml.number(reader, "val", 9);
          if (level < 9) {
            ranks.put(style, level + 1);
          }
        }
        case "numPr" -> lists.add(style);
        default -> {}
      }
    }
    inherit(basedOn, ranks, lists);
    return new DocxStyles(ranks, lists);
  }

  private static void named(
      String style, String name, Map<String, Integer> ranks, Set<String> lists) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("heading [1-9]")) {
      ranks.put(style, lower.charAt(8) - '0');
    } else if (lower.equals("title")) {
      ranks.put(style, 1);
    } else if (lower.equals("subtitle")) {
      ranks.put(style, 2);
    } else if (lower.startsWith("list bullet") || lower.startsWith("list number")) {
      lists.add(style);
    }
  }

  private static void inherit(
      Map<String, String> basedOn, Map<String, Integer> ranks, Set<String> lists) {
    for (String style : basedOn.keySet()) {
      Set<String> seen = new HashSet<>();
      String parent = basedOn.get(style);
      while (parent != null && seen.add(parent)) {
        Integer rank = ranks.get(parent);
        if (rank != null) {
          ranks.putIfAbsent(style, rank);
        }
        if (lists.contains(parent)) {
          lists.add(style);
        }
        parent = basedOn.get(parent);
      }
    }
  }
}
