package org.onrecord.attribute.undertaking;

import java.util.Set;
import org.onrecord.attribute.text.Tokens;

/** What the words of a limb look like where none of the known verbs governs them. */
final class LimbShapes {

  /** Verbs in their plain form. */
  static final Set<String> BASE = WordLists.of("undertakings.txt").list("base");

  /** After these a verb's plain form has no subject of its own, or is a noun. */
  static final Set<String> NO_SUBJECT =
      Set.of(
          "to", "and", "be", "on", "in", "of", "for", "the", "a", "an", "by", "with", "from", "at",
          "its", "their", "this", "that", "any", "no", "or", "into");

  private static final Set<String> OFFERS =
      Set.of(
          "tender", "tenders", "bid", "quotation", "offer", "gift", "grant", "donation", "price");

  private static final Set<String> DONE =
      Set.of(
          "bought", "brought", "built", "drawn", "given", "held", "kept", "left", "let", "made",
          "met", "paid", "put", "rebuilt", "run", "sent", "set", "shown", "sold", "spent", "taken",
          "told", "written");

  private static final Set<String> READY = Set.of("free", "open", "closed", "available", "fixed");

  /** What may follow a verb and no noun. */
  private static final Set<String> OBJECT =
      Set.of("the", "a", "an", "all", "every", "each", "its", "their", "no", "any", "this", "that");

  private LimbShapes() {}

  /** A verb's plain form, or its third person: {@code bring}, {@code carries}. */
  static boolean isBase(String word) {
    return BASE.contains(word)
        || (word.endsWith("ies") && BASE.contains(word.substring(0, word.length() - 3) + "y"));
  }

  /** To accept a tender or a gift binds; to accept a report does not. */
  static boolean isTender(Tokens tokens, String word) {
    return word.startsWith("accept") && OFFERS.stream().anyMatch(tokens::has);
  }

  /** "a new boiler be bought": whatever a body resolves to have done binds it. */
  static boolean isToBeDone(Tokens tokens) {
    for (int i = 1; i < Math.min(tokens.size() - 1, 12); i++) {
      if (tokens.word(i).equals("be")) {
        String done = tokens.word(i + 1);
        return done.endsWith("ed") || DONE.contains(done) || READY.contains(done);
      }
    }
    return false;
  }

  /** "require a swift brick in every new home": a bare verb with its object opens the limb. */
  static boolean isPlainVerb(Tokens tokens) {
    String word = tokens.word(0);
    boolean bare = !NO_SUBJECT.contains(word) && !word.endsWith("s");
    boolean object = OBJECT.contains(tokens.word(1)) || tokens.isNumber(1);
    return bare
        && (tokens.isCapital(0) ? BASE.contains(word) && object : object || BASE.contains(word));
  }
}
