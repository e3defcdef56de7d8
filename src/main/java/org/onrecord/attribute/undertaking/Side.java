package org.onrecord.attribute.undertaking;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Speaker;

/** Whose undertaking something would be: the council's, somebody else's, or not to be told. */
enum Side {
  COUNCIL,
  OUTSIDE,
  UNKNOWN;

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> OUTSIDERS = WORDS.list("outside");
  private static final Set<String> COUNCILS = WORDS.list("council");

  /** Parts of a role that speak for an outsider although its other words sound like a council's. */
  private static final Set<String> NOT_PRINCIPAL =
      Set.of(
          "parish",
          "town",
          "student",
          "school",
          "youth",
          "commercial",
          "managing",
          "sales",
          "regional",
          "national",
          "branch",
          "bishop",
          "fire",
          "port",
          "tourist",
          "foster");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "plan",
          "strategy",
          "letter",
          "statement",
          "notice",
          "paper",
          "policy",
          "release",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "leaflet",
          "document",
          "website");

  private static final Set<String> THINGS =
      Set.of(
          "tax",
          "home",
          "homes",
          "house",
          "houses",
          "housing",
          "estate",
          "estates",
          "flats",
          "budget",
          "meeting",
          "chamber",
          "website",
          "offices",
          "building",
          "buildings",
          "land",
          "services");

  /**
   * The side of a speaker.
   *
   * @param minutes whether the document minutes a meeting, where a bare name is a member's
   */
  static Side of(@Nullable Speaker speaker, @Nullable String role, boolean minutes) {
    if (speaker == null) {
      return UNKNOWN;
    }
    if (role != null) {
      // in a council's own minutes the managing director without a company is its own
      Side byRole =
          minutes && role.equalsIgnoreCase("managing director")
              ? COUNCIL
              : ofWords(Tokens.of(role));
      return byRole == UNKNOWN && minutes ? COUNCIL : byRole;
    }
    return switch (speaker) {
      case Speaker.Person person -> minutes ? COUNCIL : UNKNOWN;
      case Speaker.Ambiguous several -> minutes ? COUNCIL : UNKNOWN;
      case Speaker.Body body -> {
        // a body that does not sound like the council's is another: a union, a charity
        Side side = ofWords(Tokens.of(body.name()));
        yield side == UNKNOWN ? OUTSIDE : side;
      }
      case Speaker.Described described -> {
        // "one", "traders", "a passer-by": whoever is of the council is called so
        Tokens words = Tokens.of(described.name());
        Side side = ofWords(words);
        yield side == UNKNOWN && !isDocument(words) ? OUTSIDE : side;
      }
    };
  }

  private static boolean isDocument(Tokens words) {
    return words.size() > 0 && DOCUMENTS.contains(words.word(words.size() - 1));
  }

  /** The side that a description's words are on. */
  static Side ofWords(Tokens words) {
    return ofWords(words, 0, words.size());
  }

  /** The same of the words between two tokens. */
  static Side ofWords(Tokens words, int from, int to) {
    boolean council = false;
    boolean outside = false;
    for (int i = from; i < to; i++) {
      String word = words.bare(i);
      if (NOT_PRINCIPAL.contains(word) && !words.word(i - 1).equals("virtual")) {
        return OUTSIDE;
      }
      // "Director of Children's Services" is of the council, whatever it directs
      boolean held = (i > from && words.word(i - 1).equals("for")) || inOffice(words, from, i);
      // the council tax and a council house do nothing themselves
      if (word.equals("council") && THINGS.contains(words.bare(i + 1))) {
        continue;
      }
      if (word.equals("virtual") && words.bare(i + 1).equals("school")) {
        council = true;
      }
      if (isOutsidePair(word, words.bare(i + 1))) {
        return OUTSIDE;
      }
      outside |= OUTSIDERS.contains(word) && !held && !council && !words.isPossessive(i);
      council |= COUNCILS.contains(word) && !outside;
    }
    return outside ? OUTSIDE : council ? COUNCIL : UNKNOWN;
  }

  /** Bodies whose head noun alone would be the council's. */
  private static boolean isOutsidePair(String word, String next) {
    return switch (next) {
      case "board" -> word.equals("health") || word.equals("housing");
      case "group" -> word.equals("commissioning");
      case "trust" -> true;
      default -> false;
    };
  }

  private static boolean inOffice(Tokens words, int from, int i) {
    for (int at = i - 1; at >= from; at--) {
      String word = words.word(at);
      if (word.equals("of") || word.equals("for")) {
        return at > from && COUNCILS.contains(words.bare(at - 1).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }
}
