package org.onrecord.attribute.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Reads a speaker's label at the head of a paragraph: "Councillor X:", "The Mayor:". */
public final class Labels {

  private static final int LONGEST = 9;

  /** "Councillor X, Cabinet Member for Education, Skills and Youth:". */
  private static final int LONGEST_NAMED = 20;

  private Labels() {}

  /**
   * A label.
   *
   * @param source who is named
   * @param after the first token after the colon
   */
  public record Label(Source source, int after) {}

  /** The label that a paragraph begins with; null where it begins with none. */
  public static @Nullable Label of(Paragraph p, List<Role> roles) {
    int colon = 0;
    int longest = p.nameAt(0) != null ? LONGEST_NAMED : LONGEST;
    while (colon < p.size() && colon <= longest && !p.isMark(colon, ':')) {
      Token t = p.at(colon);
      boolean fits =
          !p.quoted(colon)
              && (t.isCapital()
                  || t.isMark('.')
                  || t.isMark('(')
                  || t.isMark(')')
                  || t.is("of")
                  || (t.is("to") && colon > 1)
                  || t.is("the")
                  || t.is("for")
                  || t.is("and")
                  || t.isMark(','));
      if (!fits || (t.is(Kind.CUE) && p.nameAt(colon) == null)) {
        return null;
      }
      colon++;
    }
    if (colon == 0 || colon > longest || !p.isMark(colon, ':') || colon + 1 >= p.size()) {
      return null;
    }
    Name name = p.nameAt(0);
    if (name != null && name.from() == 0) {
      return new Label(SourceBefore.named(name), colon + 1);
    }
    for (Role role : roles) {
      if (role.from() <= 1 && role.to() >= colon - 1) {
        Source source = new Source(Source.Type.OFFICE, 0, colon, new Range(0, colon), null, role);
        return new Label(source, colon + 1);
      }
    }
    return null;
  }
}
