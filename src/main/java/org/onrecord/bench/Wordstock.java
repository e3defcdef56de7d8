package org.onrecord.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A made-up vocabulary: English function words and words of local government that we chose, then
 * words put together from syllables with English endings, so that stemming has its usual work. The
 * first are the common ones; the tail is long, as it is in every large corpus (Heaps' law).
 */
final class Wordstock {

  /** Words that a text may hold often, without those of the tail. */
  private static final int BODY = 12_000;

  private static final int TAIL = 300_000;

  private static final String GRAMMAR =
      "the of and to in a is that for it with as was on are by this be at from have or has not but"
          + " which their all were they been more who will its we can had our when there than about"
          + " into other would some these";

  private static final String MATTERS =
      "council services children report review care support housing budget people community plan"
          + " families schools local committee officers staff members year work health social"
          + " improvement residents cabinet meeting safety partners action need quality young"
          + " development planning area public transport adults team provision training risk home"
          + " funding education decision strategy performance leaders assessment placement demand"
          + " library roads waste recycling collection tenants repairs damp charges income savings"
          + " pressure deficit reserves audit governance complaint inspection outcome progress"
          + " practice manager workers caseload visits agency contract tender procurement carers"
          + " adoption fostering permanence court hearing panel referral threshold neglect abuse"
          + " exploitation missing absence attendance exclusion transition employment skills"
          + " apprenticeship regeneration town centre market parking highway footpath cycling"
          + " drainage flooding climate carbon energy heating insulation trees parks leisure pool"
          + " museum heritage festival volunteers charity consultation petition election ward"
          + " boundary scrutiny motion amendment resolution delegation licence enforcement appeal"
          + " permission homelessness rough sleeping shelter refuge domestic violence police fire"
          + " ambulance hospital discharge nursing dementia disability equality inclusion language"
          + " refugee asylum settlement welfare benefit debt poverty food bank school place nursery"
          + " teacher headteacher governor pupil examination digital website data security";

  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gl", "gr", "h", "j", "k", "l",
    "m", "n", "p", "pl", "pr", "r", "s", "sh", "sl", "sp", "st", "str", "t", "th", "tr", "v", "w"
  };
  private static final String[] NUCLEI = {
    "a", "e", "i", "o", "u", "ai", "ea", "ee", "oa", "oo", "ou", "ie"
  };
  private static final String[] CODAS = {
    "", "", "", "b", "ck", "d", "ft", "g", "l", "ld", "m", "n", "nd", "nt", "p", "r", "rd", "rm",
    "s", "st", "t", "x"
  };
  private static final String[] ENDINGS = {
    "", "", "", "s", "ed", "ing", "er", "ers", "ment", "ation", "ity", "al", "able", "ness"
  };

  final List<String> grammar = List.of(GRAMMAR.split(" ", 0));

  /** Words with a meaning, the commonest first. */
  final List<String> body;

  /** Rare words, each less common than the one before. */
  final List<String> tail;

  Wordstock(long seed) {
    var draws = new Draws(seed);
    Set<String> taken = new HashSet<>(grammar);
    var common = new ArrayList<String>();
    for (String word : MATTERS.split(" ", 0)) {
      if (taken.add(word)) {
        common.add(word);
      }
    }
    body = filled(common, BODY, draws, taken);
    tail = filled(new ArrayList<>(), TAIL, draws, taken);
  }

  /** How many of {@link #body} are the common words that a reader would think of first. */
  static int common() {
    return 150;
  }

  private static List<String> filled(List<String> words, int many, Draws draws, Set<String> taken) {
    while (words.size() < many) {
      String word = made(draws);
      if (word.length() > 3 && taken.add(word)) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  private static String made(Draws draws) {
    var word = new StringBuilder();
    for (int syllables = 1 + draws.below(3); syllables > 0; syllables--) {
      word.append(ONSETS[draws.below(ONSETS.length)]);
      word.append(NUCLEI[draws.below(NUCLEI.length)]);
      word.append(CODAS[draws.below(CODAS.length)]);
    }
    return word.append(ENDINGS[draws.below(ENDINGS.length)]).toString();
  }
}
