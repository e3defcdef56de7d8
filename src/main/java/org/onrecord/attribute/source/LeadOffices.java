package org.onrecord.attribute.source;

import java.util.List;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Role;
import org.onrecord.model.PassageRole;

/**
 * Joins an address's or a signature's name and office, and the office of a story's first lines to
 * the name of its next: "The chief executive of X has said … / Jo Bell, who joined in May, said".
 */
public final class LeadOffices {

  private static final int FIRST_LINES = 4;

  /** The longest line of an address that holds an office with its field of work. */
  private static final int LINE = 12;

  private LeadOffices() {}

  /** Gives the office on a line of its own to the one whose name is all of the line above. */
  public static void joinLines(List<Paragraph> paragraphs) {
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Paragraph above = paragraphs.get(i);
      Paragraph p = paragraphs.get(i + 1);
      Name name = above.nameAt(0);
      if (name == null || name.from() != 0 || name.to() != above.size()) {
        continue;
      }
      for (Role role : p.roles()) {
        boolean ends = role.to() == p.size() || (p.isMark(role.to(), ',') && p.size() <= LINE);
        if (role.from() == 0 && ends) {
          name.person().addOffice(p.words(0, p.size()), p.at(0).start(), true);
        }
      }
    }
  }

  /** Gives an unnamed office to the person whom the next paragraph names as its subject. */
  public static void join(List<Paragraph> paragraphs) {
    List<Paragraph> prose =
        paragraphs.stream()
            .filter(p -> p.role() != PassageRole.HEADING && p.size() > 8)
            .limit(FIRST_LINES)
            .toList();
    for (int i = 0; i + 1 < prose.size(); i++) {
      Paragraph p = prose.get(i);
      Paragraph next = prose.get(i + 1);
      Source office = Subjects.of(p, p.roles(), p.sentences().getFirst());
      Source named = Subjects.of(next, next.roles(), next.sentences().getFirst());
      boolean fits =
          office != null
              && office.type() == Source.Type.OFFICE
              && office.from() <= 1
              && named != null
              && named.name() != null;
      if (!fits || office == null || named == null || named.name() == null) {
        continue;
      }
      Person person = named.name().person();
      boolean first = person.firstAt() == next.at(named.name().bare()).start();
      Role role = office.role();
      if (first && person.offices().isEmpty() && person.isFull() && role != null) {
        person.addOffice(p.words(role.from(), role.to()), p.at(role.from()).start(), false);
      }
    }
  }
}
