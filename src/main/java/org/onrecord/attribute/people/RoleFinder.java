package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Finds wordings of office and joins them to the names beside them: "X, Leader of the Council,",
 * "the Interim Director for Y, X", "X (Chair)", "Headteacher X".
 */
public final class RoleFinder {

  private static final long STOPS_LEFT =
      Kind.DETERMINER.bit()
          | Kind.PREPOSITION.bit()
          | Kind.CONJUNCTION.bit()
          | Kind.SUBORDINATOR.bit()
          | Kind.BE.bit()
          | Kind.HAVE.bit()
          | Kind.DO.bit()
          | Kind.MODAL.bit()
          | Kind.SUBJECT.bit()
          | Kind.OBJECT_PRONOUN.bit()
          | Kind.ADVERB.bit()
          | Kind.NEGATIVE.bit()
          | Kind.FINITE.bit()
          | Kind.ING.bit()
          | NameShape.TITLES;
  private static final long STOPS_RIGHT =
      Kind.BE.bit()
          | Kind.HAVE.bit()
          | Kind.DO.bit()
          | Kind.MODAL.bit()
          | Kind.SUBORDINATOR.bit()
          | Kind.SUBJECT.bit()
          | Kind.OBJECT_PRONOUN.bit()
          | Kind.NEGATIVE.bit();
  private static final Set<String> JOINERS = Set.of("of", "for", "to", "at", "with", "in", "on");
  private static final Set<String> NO_ROLE =
      Set.of(
          "councillor",
          "member",
          "members",
          "speaker",
          "member of the public",
          "father",
          "mother",
          "brother",
          "sister",
          "husband",
          "wife",
          "son",
          "daughter",
          "twin brother",
          "twin sister");

  /** Words before an office that tell how long or where, and are no part of it. */
  private static final Set<String> FRESH =
      Set.of("new", "newly-elected", "newly-appointed", "incoming", "current", "long-serving");

  private static final long OFFICE_WORDS = Kind.OFFICE.bit() | Kind.OFFICE_MODIFIER.bit();

  private RoleFinder() {}

  /** The wordings of office in a paragraph, in order; those beside names are told to the people. */
  public static List<Role> find(Paragraph p) {
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      Token t = p.at(i);
      boolean body = t.isCapital() && p.at(i + 1).isCapital() && p.is(i + 1, Kind.BODY);
      if (t.is(Kind.OFFICE) && p.nameAt(i) == null && !NameShape.isTitle(t) && !body) {
        Role role = at(p, i);
        roles.add(role);
        i = Math.max(i, role.to() - 1);
      }
    }
    join(p, roles);
    if (roles.isEmpty() || Affiliations.isInColumns(p)) {
      Affiliations.join(p);
    }
    p.setRoles(roles);
    return roles;
  }

  private static Role at(Paragraph p, int head) {
    int from = head;
    while (from > 0 && growsLeft(p, from - 1, head)) {
      from--;
    }
    int h = head;
    while (p.is(h + 1, Kind.OFFICE) && p.nameAt(h + 1) == null && !p.quoted(h + 1)) {
      h++;
    }
    return new Role(from, h, second(p, from, RoleExtent.end(p, h, STOPS_RIGHT, JOINERS)));
  }

  /** ", Director of X and chair of Y,": one who holds two offices. */
  private static int second(Paragraph p, int from, int to) {
    boolean bracketed = p.isMark(from - 1, '(');
    boolean beside = bracketed || p.isMark(from - 1, ',') || p.isMark(from - 2, ',');
    int head = to + 1;
    while (head < to + 4 && p.is(head, Kind.OFFICE_MODIFIER) && !p.is(head, Kind.OFFICE)) {
      head++;
    }
    if (!beside || !p.is(to, "and") || !p.is(head, Kind.OFFICE) || p.nameAt(head) != null) {
      return to;
    }
    int end = RoleExtent.end(p, head, STOPS_RIGHT, JOINERS);
    boolean closed = p.isMark(end, ',') || p.isMark(end, ':') || p.isMark(end, ')');
    return closed && (bracketed || !p.isMark(end, ')')) ? end : to;
  }

  @SuppressWarnings("ReferenceEquality") // one and the same quotation
  private static boolean growsLeft(Paragraph p, int i, int head) {
    Token t = p.at(i);
    if (!t.isWord() || p.nameAt(i) != null || p.quoteAt(i) != p.quoteAt(head)) {
      return false;
    }
    if (t.is("majesty")
        || (t.is("'s") && p.is(i - 1, "majesty"))
        || ((t.is("her") || t.is("his")) && p.is(i + 1, "majesty"))) {
      return true;
    }
    if (t.shape() == Token.Shape.NUMBER) {
      return t.lower().endsWith("-year-old") || p.is(i - 1, "section");
    }
    if (t.is("'s")) {
      return false;
    }
    if (t.is(Kind.OFFICE_MODIFIER) || t.is(Kind.OFFICE)) {
      return true;
    }
    if (t.is("lord") || t.is("lady")) {
      return true;
    }
    boolean joins =
        (t.is("for") || t.is("of") || t.is("and"))
            && p.at(i - 1).isCapital()
            && p.nameAt(i - 1) == null;
    if (joins && p.at(i + 1).isCapital() && !p.at(i + 1).is(Kind.OFFICE)) {
      return !p.at(i - 1).is(Kind.OFFICE) && i > 1;
    }
    boolean plural = p.is(i + 1, "'s");
    return !plural && !t.isAny(STOPS_LEFT) && !(t.is(Kind.CUE) && !t.isCapital());
  }

  private static void join(Paragraph p, List<Role> roles) {
    for (Role role : roles) {
      Name before = nameBefore(p, role);
      if (before != null && isAnothers(p, before, role)) {
        before = null;
      }
      Name name = before != null ? before : nameAfter(p, role);
      if (name == null) {
        became(p, role);
        continue;
      }
      String words = words(p, role, name);
      if (words != null) {
        name.person().addOffice(words, p.at(role.from()).start(), true);
        setGender(name.person(), p, role);
      }
    }
  }

  /** "from Councillor X, the Director advised", "from Councillor X, the Director, Y, advised". */
  private static boolean isAnothers(Paragraph p, Name before, Role role) {
    boolean holder = p.isMark(role.to(), ',') && p.nameAt(role.to() + 1) != null;
    return Governed.parts(p, before, role)
        || (holder && p.is(role.from() - 1, "the") && Governed.byPreposition(p, before));
  }

  /** "X, who became Leader of the Council in May,": an office, though not beside the name. */
  private static void became(Paragraph p, Role role) {
    int i = role.from() - 1;
    if (p.is(i, Kind.DETERMINER) || p.is(i, "as")) {
      i--;
    }
    int who = p.is(i, "appointed") || p.is(i, "elected") ? i - 2 : i - 1;
    if (p.is(i, "been") && p.is(i - 1, "has")) {
      who = i - 2;
    }
    boolean held = p.is(i, "became") || p.is(i, "is") || who == i - 2;
    Name name = p.isMark(who - 1, ',') ? p.nameAt(who - 2) : null;
    String words = words(p, role, null);
    if (held && p.is(who, "who") && name != null && words != null) {
      name.person().addOffice(words, p.at(role.from()).start(), false);
    }
  }

  private static void setGender(Person person, Paragraph p, Role role) {
    Token head = p.at(role.head());
    if (head.is(Kind.FEMALE) && !head.is("chairwoman")) {
      person.setGender(Person.Gender.FEMALE);
    } else if (head.is(Kind.MALE) && !head.is("chairman")) {
      person.setGender(Person.Gender.MALE);
    }
  }

  /** The office's words; null where they name none, such as "councillor" alone. */
  static @Nullable String words(Paragraph p, Role role, @Nullable Name name) {
    int to = role.to();
    if (name != null && name.from() > role.from() && name.from() < to) {
      to = name.from();
    }
    String words = p.words(role.from(), to);
    while (words.endsWith(",") || words.endsWith("–") || words.endsWith("-")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    Token second = p.at(role.from() + 1);
    boolean place = second.isCapital() && !second.isAny(OFFICE_WORDS);
    if (FRESH.contains(p.at(role.from()).lower()) && role.head() > role.from() && !place) {
      words = words.substring(words.indexOf(' ') + 1);
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean party = lower.endsWith(" councillor") || lower.endsWith(" councillors");
    return NO_ROLE.contains(lower) || party || words.isEmpty() ? null : words;
  }

  /** "X, office", "X, 43, office", "X (office)", "X – office". */
  private static @Nullable Name nameBefore(Paragraph p, Role role) {
    int i = role.from() - 1;
    if (i > 0 && p.is(i, Kind.DETERMINER)) {
      i--;
    } else if (p.is(i, "'s") || (i > 0 && p.isMark(i, '’'))) {
      i = beforeOwner(p, i);
    }
    boolean joined = false;
    if (p.is(i, "in") && p.isMark(i - 1, '(')) {
      i--;
    }
    if (p.isMark(i, '(') || p.isMark(i, ',') || (i >= 0 && p.at(i).isDash())) {
      joined = true;
      i--;
    } else if (p.is(i, "is") || p.is(i, "as")) {
      return null;
    }
    if (i > 1 && p.at(i).shape() == Token.Shape.NUMBER && p.isMark(i - 1, ',')) {
      i -= 2;
    }
    if (joined && p.is(i, "chair") && p.is(i - 1, "the") && p.is(i - 2, "in")) {
      i -= 3;
    }
    if (joined && p.isMark(i, ')')) {
      while (i > 0 && !p.isMark(i, '(')) {
        i--;
      }
      i--;
    }
    Name name = joined ? p.nameAt(i) : null;
    return name != null && name.to() == i + 1 ? name : null;
  }

  /** Back over "the council's", "Lambeth's". */
  private static int beforeOwner(Paragraph p, int possessive) {
    int i = possessive - 1;
    while (i >= 0 && p.at(i).isWord() && p.nameAt(i) == null && possessive - i < 7) {
      i--;
    }
    return i;
  }

  /** "office X", "office, X", "office – X". */
  private static @Nullable Name nameAfter(Paragraph p, Role role) {
    int i = role.to();
    Name name = p.nameAt(i);
    if (p.isMark(i, ',') && OfficeWords.follow(p, i + 1)) {
      return null;
    }
    if (name == null
        && (p.isMark(i, ',')
            || p.isMark(i, ':')
            || p.isMark(i, '(')
            || (i < p.size() && p.at(i).isDash()))) {
      name = p.nameAt(i + 1);
      i++;
    }
    return name != null && name.from() == i && !p.quoted(i) ? name : null;
  }
}
