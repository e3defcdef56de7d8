package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a structure tree stand for: the role map, read once, and the standard types.
 */
final class StructureRoles {

  /** What a standard type asks of its reader. */
  enum Sort {
    INLINE,
    BLOCK,
    HEADING,
    CAPTION,
    LIST,
    ITEM,
    ITEM_BODY,
    LABEL,
    ROW,
    NOTE,
    LEFT_OUT
  }

  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Link",
          "Reference",
          "BibEntry",
          "Code",
          "Annot",
          "Em",
          "Strong",
          "Sub",
          "Formula",
          "Form",
          "NonStruct",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP");

  private final Map<String, String> standard;

  private StructureRoles(Map<String, String> standard) {
    this.standard = standard;
  }

  /** The roles of this tree; a chain that runs in a circle ends where it closes. */
  static StructureRoles of(COSDictionary root) {
    Map<String, String> map = new HashMap<>();
    COSDictionary roleMap = root.getCOSDictionary(COSName.ROLE_MAP);
    if (roleMap != null) {
      for (COSName name : roleMap.keySet()) {
        String to = roleMap.getNameAsString(name);
        if (to != null) {
          map.put(name.getName(), to);
        }
      }
    }
    Map<String, String> standard = new HashMap<>();
    for (String name : map.keySet()) {
      Set<String> seen = new HashSet<>();
      String role = name;
      while (!isStandard(role) && map.containsKey(role) && seen.add(role)) {
        role = map.get(role);
      }
      standard.put(name, role);
    }
    return new StructureRoles(standard);
  }

  /** The standard type behind a type's name; the name itself where none is given. */
  String standard(@Nullable String name) {
    if (name == null) {
      return "NonStruct";
    }
    return isStandard(name) ? name : standard.getOrDefault(name, name);
  }

  private static boolean isStandard(String name) {
    return INLINE.contains(name) || sort(name) != Sort.BLOCK || name.equals("P");
  }

  static Sort sort(String type) {
    if (INLINE.contains(type)) {
      return Sort.INLINE;
    }
    return switch (type) {
      case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> Sort.HEADING;
      case "Caption", "Figure" -> Sort.CAPTION;
      case "L" -> Sort.LIST;
      case "LI" -> Sort.ITEM;
      case "LBody" -> Sort.ITEM_BODY;
      case "Lbl" -> Sort.LABEL;
      case "TR" -> Sort.ROW;
      case "Note", "FENote" -> Sort.NOTE;
      case "Artifact", "Private", "TOC", "TOCI" -> Sort.LEFT_OUT;
      default -> Sort.BLOCK;
    };
  }

  /** A heading's rank from 1. */
  int rank(String type) {
    return type.length() == 2 ? type.charAt(1) - '0' : type.equals("Title") ? 1 : 2;
  }

  /** The elements right below {@code element}. */
  static List<COSDictionary> children(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSDictionary> children = new ArrayList<>();
    if (kids instanceof COSDictionary only) {
      children.add(only);
    } else if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary child) {
          children.add(child);
        }
      }
    }
    return children;
  }
}
