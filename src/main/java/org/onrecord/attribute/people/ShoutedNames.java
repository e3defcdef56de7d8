package org.onrecord.attribute.people;

import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Finds names in the capitals of their line. */
final class ShoutedNames {

  private ShoutedNames() {}

  /** "SPEECH BY MAYOR LAURENCE HILL": a name in the capitals of its line; -1 where none is. */
  static int at(Paragraph p, int i, People people) {
    Token t = p.at(i);
    boolean caps = t.shape() == Token.Shape.ALL_CAPITALS && t.isAny(NameShape.GIVEN);
    int end = i + 1;
    while (caps
        && end < p.size()
        && end - i < 3
        && p.at(end).shape() == Token.Shape.ALL_CAPITALS
        && !p.at(end).isAny(Kind.OFFICE.bit() | Kind.BODY.bit() | Kind.COMMON.bit())) {
      end++;
    }
    if (!caps || end < i + 2 || p.size() > 20) {
      return -1;
    }
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (char c : p.words(i, end).toCharArray()) {
      name.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    Person person = people.full(name.toString(), NameShape.gender(t), t.start());
    p.setName(new Name(i, i, end, person));
    return end;
  }
}
