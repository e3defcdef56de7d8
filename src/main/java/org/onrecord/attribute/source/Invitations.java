package org.onrecord.attribute.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Range;

/** Finds whom a meeting gave the word: "The Chair invited the Head of Highways to comment". */
public final class Invitations {

  private static final Set<String> INVITES = Set.of("invited", "asked", "called", "requested");
  private static final Set<String> SPEAKS =
      Set.of(
          "comment",
          "speak",
          "address",
          "respond",
          "present",
          "introduce",
          "explain",
          "outline",
          "report",
          "answer",
          "reply",
          "summarise",
          "update");

  private Invitations() {}

  /** Notes who is to speak next, by a sentence's own words. */
  public static void note(Paragraph p, Range s, Resolver resolver, Discourse talk) {
    Source invited = of(p, s);
    Discourse.Entity next = invited == null ? null : resolver.resolve(p, invited);
    if (next != null) {
      talk.subject(next);
    }
  }

  private static @Nullable Source of(Paragraph p, Range s) {
    for (int i = s.from() + 1; i < s.to(); i++) {
      if (INVITES.contains(p.at(i).lower()) && !p.quoted(i)) {
        int from = p.is(i + 1, "on") || p.is(i + 1, "upon") ? i + 2 : i + 1;
        Source invited = named(p, from);
        return invited != null && speaks(p, invited.to(), s.to()) ? invited : null;
      }
    }
    return null;
  }

  private static @Nullable Source named(Paragraph p, int from) {
    Name name = p.nameAt(from);
    if (name != null && name.from() == from) {
      return SourceBefore.named(name);
    }
    for (Role role : p.roles()) {
      if (role.from() == from + 1 && p.is(from, "the")) {
        Range head = new Range(from, role.to());
        return new Source(Source.Type.OFFICE, from, role.to(), head, null, role);
      }
    }
    return null;
  }

  private static boolean speaks(Paragraph p, int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + 10); i++) {
      if (p.is(i, "to") && SPEAKS.contains(p.at(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }
}
