package org.onrecord.attribute.text;

import java.util.Map;

/** The months in Welsh, 1 to 12, in lower case and without a mutation. */
public final class WelshMonths {

  /** The number of each month by its name. */
  public static final Map<String, Integer> ALL =
      Map.ofEntries(
          Map.entry("ionawr", 1),
          Map.entry("chwefror", 2),
          Map.entry("mawrth", 3),
          Map.entry("ebrill", 4),
          Map.entry("mai", 5),
          Map.entry("mehefin", 6),
          Map.entry("gorffennaf", 7),
          Map.entry("awst", 8),
          Map.entry("medi", 9),
          Map.entry("hydref", 10),
          Map.entry("tachwedd", 11),
          Map.entry("rhagfyr", 12));

  private WelshMonths() {}
}
