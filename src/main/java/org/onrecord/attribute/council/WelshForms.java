package org.onrecord.attribute.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the name of a place in Wales begins after other words: {@code yng Nghaerdydd}. */
final class WelshForms {

  /** Soft, nasal and breathed beginnings; longer beginnings are looked up first. */
  private static final Map<String, List<String>> FORMS =
      Map.ofEntries(
          Map.entry("P", List.of("B", "Mh", "Ph")),
          Map.entry("T", List.of("D", "Nh", "Th")),
          Map.entry("C", List.of("G", "Ngh", "Ch")),
          Map.entry("B", List.of("F", "M")),
          Map.entry("D", List.of("Dd", "N")),
          Map.entry("G", List.of("", "Ng")),
          Map.entry("M", List.of("F")),
          Map.entry("Ll", List.of("L")),
          Map.entry("Rh", List.of("R")));

  private static final int SHORTEST = 6;

  private WelshForms() {}

  /** The changed forms of a name, itself left out; none for short names. */
  static List<String> of(String name) {
    if (name.length() < SHORTEST || name.contains("Council")) {
      return List.of();
    }
    String start =
        FORMS.containsKey(name.substring(0, 2)) ? name.substring(0, 2) : name.substring(0, 1);
    if (start.equals("C") && name.charAt(1) == 'h') {
      return List.of();
    }
    var forms = new ArrayList<String>();
    for (String other : FORMS.getOrDefault(start, List.of())) {
      String rest = name.substring(start.length());
      forms.add(
          other.isEmpty()
              ? Character.toUpperCase(rest.charAt(0)) + rest.substring(1)
              : other + rest);
    }
    return forms;
  }
}
