package org.onrecord.attribute.council;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.CouncilMention.Evidence;
import org.onrecord.attribute.text.Tokens;

/**
 * Judges by its neighbours whether a place name stands for a council. Names of councils are also
 * words ({@code Reading}), surnames ({@code Councillor Bradford}), streets, clubs and bishops.
 */
final class NameContext {

  /** Words that make the name before them a council's whole name. */
  private static final Set<String> COUNCIL =
      Set.of(
          "council",
          "councils",
          "mbc",
          "mdc",
          "mbdc",
          "bc",
          "cc",
          "dc",
          "lbc",
          "corporation",
          "cyngor",
          "comhairle");

  /** What kind of council; stands between name and council word. */
  private static final Set<String> KIND =
      Set.of("city", "county", "borough", "district", "metropolitan", "london", "unitary", "royal");

  /** Whole names that begin with their kind: {@code London Borough of Merton}. */
  private static final Set<String> KIND_BEFORE = Set.of("borough", "city", "council", "county");

  /** Bodies below or beside a council that bear its name: none of them is the council. */
  private static final Set<String> OTHER_COUNCIL =
      Set.of("parish", "town", "community", "youth", "parents", "area", "health", "faith");

  /** Words after a name that make a whole of it which is no council. */
  private static final Set<String> FOLLOWED_BY_OTHER =
      Set.of(
          ("road street lane avenue close drive way square gardens crescent terrace bridge park"
                  + " station university college school academy hospital cathedral palace airport"
                  + " united rovers wanderers athletic albion town fc afc rugby cricket football post"
                  + " times echo news gazette mercury chronicle star telegraph advertiser journal"
                  + " guardian live building society police constabulary crown magistrates prison nhs"
                  + " diocese arms rangers grammar house castle abbey minster cup hotel festival race"
                  + " marathon theatre museum library centre market parish river valley forest"
                  + " peninsula peak wood common heath moor green hill east west north south central"
                  + " parkway international junction bay clinical ccg hwb trust chamber combined fire"
                  + " ambulance")
              .split(" "));

  /** Words before a name that make a title or a whole of it. */
  private static final Set<String> TITLE_BEFORE =
      Set.of(
          ("bishop archbishop duke earl duchess marquess viscount baron baroness diocese university"
                  + " archdeacon dean battle treaty port forest vale isle statute")
              .split(" "));

  /** Titles before a surname. */
  private static final Set<String> HONORIFIC =
      Set.of(
          ("mr mrs ms miss mx dr sir dame lord lady cllr cllrs coun councillor councillors"
                  + " professor prof rev reverend canon judge justice alderman father sister pc"
                  + " sergeant")
              .split(" "));

  private static final Set<String> LOCATIVE =
      Set.of(
          ("in across around throughout within at near outside inside for from to of leave left"
                  + " visiting visited serving over into between")
              .split(" "));

  /** Small words, often capitals at the start of a sentence, that a name may follow. */
  private static final Set<String> SMALL =
      Set.of(
          ("a an the and or but while meanwhile although though as both like unlike when where if"
                  + " since until after before under with by on that which than is was were has have"
                  + " had will would said says told our your their this these all every each only some"
                  + " many most two three other that's however yesterday today now")
              .split(" "));

  private static final Set<String> DIRECTION =
      Set.of(
          "north", "south", "east", "west", "central", "inner", "outer", "mid", "greater", "upper");

  /** What a council has: after its name or its possessive. */
  private static final Set<String> HELD =
      Set.of(
          ("cabinet leader deputy mayor councillor councillors chief director children's children"
                  + " childrens adult adults social safeguarding care services service executive"
                  + " fostering adoption social-work workers scrutiny assembly elected lead strategic"
                  + " interim assistant head town-hall officers staff residents tenants taxpayers"
                  + " performance work plan ofsted housing school schools labour conservative tory"
                  + " conservatives liberal lib libdems green opposition finances budget improvement"
                  + " foster young virtual corporate civic authority inspection report managers senior"
                  + " families libraries highways planning education")
              .split(" "));

  /** What bodies of an area are called after it. */
  private static final Set<String> BODY_AFTER =
      Set.of(
          ("parents parents' parent carers carers' network police nhs youth people people's voice"
                  + " forum trust fire hospital college libraries county community voluntary"
                  + " healthwatch citizens teenagers")
              .split(" "));

  private NameContext() {}

  /** Whether a word only says what kind of council bears the name beside it. */
  static boolean isKindOrCouncil(String word) {
    return KIND.contains(word) || COUNCIL.contains(word) || word.equals("of") || word.equals("the");
  }

  /**
   * What the words around tokens {@code first} to {@code last} say.
   *
   * @param weak whether the name means a council only with a council word
   * @return the span of tokens and the evidence; null where it is no council at all
   */
  static @Nullable Judged judge(Tokens tokens, int first, int last, boolean weak) {
    if (isInDoubleName(tokens, first, last)) {
      return null;
    }
    int after = last + 1;
    if (tokens.isPossessive(last)) {
      return possessive(tokens, first, last, weak);
    }
    if (tokens.joinsNext(last)) {
      int council = councilWord(tokens, last);
      if (council > 0) {
        return new Judged(beforeOf(tokens, first), council, Evidence.NAMED);
      }
      if (OTHER_COUNCIL.contains(tokens.word(after)) && tokens.word(after + 1).equals("council")) {
        return null;
      }
    }
    int before = beforeOf(tokens, first);
    if (before < first) {
      return new Judged(before, last, Evidence.NAMED);
    }
    if (weak) {
      return null;
    }
    if (isPartOfOther(tokens, first, last)) {
      return isInBodysName(tokens, first, last) ? new Judged(first, last, Evidence.PART) : null;
    }
    return new Judged(first, last, unnamed(tokens, first, last));
  }

  /** The words judged and what they are worth. */
  record Judged(int first, int last, Evidence evidence) {}

  private static @Nullable Judged possessive(Tokens tokens, int first, int last, boolean weak) {
    if (weak || isSurname(tokens, first)) {
      return null;
    }
    boolean held = false;
    for (int i = last + 1; i <= last + 4; i++) {
      held |= HELD.contains(tokens.word(i));
    }
    return new Judged(first, last, held ? Evidence.HOLDER : Evidence.PLACE);
  }

  private static Evidence unnamed(Tokens tokens, int first, int last) {
    int after = last + 1;
    while (KIND.contains(tokens.word(after)) && tokens.joinsNext(after)) {
      after++;
    }
    if (tokens.joinsNext(last) && HELD.contains(tokens.word(after))) {
      return Evidence.HOLDER;
    }
    String before = tokens.word(first - 1);
    if (first > 0 && LOCATIVE.contains(before) && tokens.joinsNext(first - 1)) {
      return before.equals("of") && LEADS.contains(tokens.word(first - 2))
          ? Evidence.HOLDER
          : Evidence.PLACE;
    }
    return Evidence.BARE;
  }

  private static final Set<String> LEADS = Set.of("leader", "mayor", "executive", "cabinet");

  /** The index of the council word that completes the name, or -1. */
  private static int councilWord(Tokens tokens, int last) {
    int at = last + 1;
    while (at <= last + 4 && KIND.contains(tokens.word(at)) && tokens.joinsNext(at)) {
      at++;
    }
    String word = tokens.bare(at);
    if (word.equals("local") && tokens.bare(at + 1).equals("authority")) {
      return at + 1;
    }
    if (!COUNCIL.contains(word)) {
      return -1;
    }
    boolean acronym = word.length() <= 4 && !word.equals("council");
    boolean capitals = Character.isUpperCase(tokens.text().charAt(tokens.start(at) + 1));
    return acronym && !capitals ? -1 : at;
  }

  /** The first token of {@code London Borough of} and the like; {@code first} where none. */
  private static int beforeOf(Tokens tokens, int first) {
    if (first < 2
        || !tokens.word(first - 1).equals("of")
        || !tokens.joinsNext(first - 1)
        || !KIND_BEFORE.contains(tokens.word(first - 2))
        || !tokens.isCapital(first - 2)) {
      return first;
    }
    int at = first - 2;
    while (at > 0
        && tokens.joinsNext(at - 1)
        && tokens.isCapital(at - 1)
        && KIND.contains(tokens.word(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isPartOfOther(Tokens tokens, int first, int last) {
    if (isSurname(tokens, first)) {
      return true;
    }
    if (first > 1
        && tokens.word(first - 1).equals("of")
        && TITLE_BEFORE.contains(tokens.word(first - 2))) {
      return true;
    }
    if (!tokens.joinsNext(last) || !tokens.isCapital(last + 1)) {
      return false;
    }
    String after = tokens.word(last + 1);
    if (FOLLOWED_BY_OTHER.contains(after)) {
      return true;
    }
    return !HELD.contains(after) && !SMALL.contains(after) && !isLineBreak(tokens, last);
  }

  /** Whether a title, a given name or another capital stands right before it. */
  private static boolean isSurname(Tokens tokens, int first) {
    if (first == 0 || !isTight(tokens, first - 1)) {
      return false;
    }
    String before = tokens.word(first - 1);
    if (HONORIFIC.contains(before)) {
      return true;
    }
    return tokens.isCapital(first - 1)
        && !SMALL.contains(before)
        && !LOCATIVE.contains(before)
        && !DIRECTION.contains(before)
        && !before.endsWith("'s");
  }

  /** Whether a hyphen makes it half of a surname: {@code Bowen-Hart}, {@code Kent-Lacey}. */
  private static boolean isInDoubleName(Tokens tokens, int first, int last) {
    return (tokens.isHyphened(first - 1) && tokens.isCapital(first - 1))
        || (tokens.isHyphened(last) && tokens.isCapital(last + 1));
  }

  private static boolean isTight(Tokens tokens, int index) {
    return (tokens.joinsNext(index) && !isLineBreak(tokens, index))
        || (tokens.text().startsWith(". ", tokens.end(index))
            && HONORIFIC.contains(tokens.word(index)));
  }

  /** Whether the whole that it is part of is a body of that area: {@code Devon Carers’ Voice}. */
  private static boolean isInBodysName(Tokens tokens, int first, int last) {
    boolean after = tokens.joinsNext(last) && BODY_AFTER.contains(tokens.bare(last + 1));
    boolean longName =
        tokens.isCapital(first - 1)
            && isTight(tokens, first - 1)
            && tokens.isCapital(first - 2)
            && isTight(tokens, first - 2)
            && !tokens.isGivenName(first - 1)
            && !tokens.isGivenName(first - 2)
            && !HONORIFIC.contains(tokens.word(first - 2));
    return after || longName;
  }

  private static boolean isLineBreak(Tokens tokens, int index) {
    int at = tokens.text().indexOf('\n', tokens.end(index));
    return index + 1 < tokens.size() && at >= 0 && at < tokens.start(index + 1);
  }
}
