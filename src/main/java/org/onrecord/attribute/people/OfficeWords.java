package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Parts two offices that are worded together: "Deputy Leader and Cabinet Member for Finance". */
final class OfficeWords {

  private static final Pattern JOIN = Pattern.compile("(?:,? and |,? & | / |/|; |, )(?:the )?");

  /** How an office begins that may stand as the second of two. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:(?:Deputy|Assistant|Vice|Acting|Interim|Joint|Executive|Group|Corporate|Strategic"
              + "|Shadow|Statutory)[ -])*(?:Leader|Chair|Chairman|Chairwoman|Chairperson|Convener"
              + "|Director|Head|Cabinet|Portfolio Holder|Executive Member|Lead Member|Member for"
              + "|Chief|Monitoring Officer|Section 151|Mayor|Provost|Returning Officer|Secretary"
              + "|Treasurer|Clerk|Solicitor|Manager)\\b.*");

  private OfficeWords() {}

  /** The offices that a wording holds, itself first. */
  static List<String> parts(String words) {
    List<String> parts = new ArrayList<>(List.of(words));
    var join = JOIN.matcher(words);
    int from = 0;
    while (join.find()) {
      if (join.start() > from && OPENS.matcher(words.substring(join.end())).matches()) {
        parts.add(words.substring(from, join.start()));
        from = join.end();
      }
    }
    if (from > 0) {
      parts.add(words.substring(from));
    }
    return parts;
  }

  /** "the Monitoring Officer", after "and": whether another office begins there. */
  static boolean open(Paragraph p, int article) {
    for (int i = article + 1; p.is(article, "the") && i < article + 5; i++) {
      Token t = p.at(i);
      if (t.is(Kind.OFFICE) && t.isCapital()) {
        return true;
      }
      if (!t.isCapital() || !t.isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "At the invitation of the Chair, X, Mayor of Y,": the office after a name is its own. */
  static boolean follow(Paragraph p, int i) {
    Name name = p.nameAt(i);
    if (name == null || name.from() != i || !p.isMark(name.to(), ',')) {
      return false;
    }
    int at = p.is(name.to() + 1, "the") ? name.to() + 2 : name.to() + 1;
    for (int k = at; k < Math.min(p.size(), at + 4); k++) {
      Token t = p.at(k);
      if (t.is(Kind.OFFICE)) {
        return p.nameAt(k) == null && !NameShape.isTitle(t);
      }
      if (!t.isCapital() && !t.is(Kind.OFFICE_MODIFIER)) {
        return false;
      }
    }
    return false;
  }
}
