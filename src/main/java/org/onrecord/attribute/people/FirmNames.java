package org.onrecord.attribute.people;

import java.util.Set;

/** What names of businesses end in, and no person's name does. */
public final class FirmNames {

  private static final Set<String> ENDINGS =
      Set.of(
          "ltd",
          "limited",
          "plc",
          "llp",
          "inc",
          "homes",
          "construction",
          "builders",
          "sons",
          "contractors",
          "developments",
          "solutions",
          "buses",
          "coaches",
          "ferries",
          "trains",
          "co");

  private FirmNames() {}

  /** Whether a business's name may end in this word, which is in lower case. */
  public static boolean end(String word) {
    return ENDINGS.contains(word);
  }
}
