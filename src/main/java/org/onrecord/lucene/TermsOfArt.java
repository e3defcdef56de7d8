package org.onrecord.lucene;

import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * Words of local government that a stemmer would take for forms of a commoner word: adoption of a
 * child is not adopting a policy, planning is not every plan, housing is not a house. Of the
 * decisions that the sample corpus gave for {@code adoption}, two in three were about policies.
 */
final class TermsOfArt {

  private static final List<List<String>> FORMS =
      List.of(
          List.of("adoption", "adoptions", "adoptive", "adopter", "adopters"),
          List.of("permanence", "permanency"),
          List.of("planning"),
          List.of("housing"));

  private TermsOfArt() {}

  /** Each form with its stem, the first of its forms, into a map of stems by word. */
  static CharArrayMap<char[]> into(CharArrayMap<char[]> stems) {
    for (List<String> forms : FORMS) {
      forms.forEach(form -> stems.put(form, forms.getFirst().toCharArray()));
    }
    return stems;
  }
}
