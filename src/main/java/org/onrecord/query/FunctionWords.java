package org.onrecord.query;

import java.util.Set;

/**
 * Words that carry a question's grammar and not its subject. Beside other words they may be missing
 * from a record, so that a question typed whole still finds its answer; alone they are searched
 * for.
 */
public final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "by", "did", "do",
          "does", "for", "from", "had", "has", "have", "how", "in", "is", "it", "its", "near",
          "not", "of", "on", "or", "say", "said", "that", "the", "their", "there", "this", "to",
          "was", "were", "what", "when", "where", "which", "who", "why", "with");

  private FunctionWords() {}

  /** Whether {@code word}, in lower case, is one. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
