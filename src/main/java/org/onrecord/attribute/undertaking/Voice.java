package org.onrecord.attribute.undertaking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Statement;

/**
 * Whose words a sentence is.
 *
 * @param statement the statement that it belongs to; null for the document's own voice
 * @param side of whoever speaks
 * @param reported whether it reports speech, where would is a shifted will
 * @param opinion whether its reporting word makes the future a view
 * @param own whether the document's own voice is the council's
 * @param subject the side of the subject named before, for a verb that has none of its own
 */
record Voice(
    @Nullable Statement statement,
    Side side,
    boolean reported,
    boolean opinion,
    boolean own,
    Side subject) {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> PROMISES =
      Stream.of("promises", "promise-nouns")
          .flatMap(list -> WORDS.list(list).stream())
          .filter(word -> !word.startsWith("agree") && !word.startsWith("offer"))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether we and I, and announcements without a doer, are the council's. */
  boolean isCouncil() {
    return side == Side.COUNCIL || (statement == null && own);
  }

  /** Whether a word of promising reports it: promised, gave an undertaking, gave her word. */
  boolean isPromise() {
    String cue = statement == null ? null : statement.cue();
    return cue != null
        && Arrays.stream(cue.toLowerCase(Locale.ROOT).split(" ", 0)).anyMatch(PROMISES::contains);
  }

  /** Whether what is announced without a doer may be the council's. */
  boolean mayAnnounce() {
    return isCouncil() || (statement != null && side == Side.UNKNOWN && own);
  }
}
