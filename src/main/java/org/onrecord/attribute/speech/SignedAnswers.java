package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;

/** Reads answers with a name beneath each: "Why …?", the answer, "X, Head of Parking". */
final class SignedAnswers {

  private static final int LEAST = 2;

  private SignedAnswers() {}

  /** The answers, one statement each; empty where not several are signed. */
  static List<Draft> read(List<Paragraph> paragraphs, People people, Set<Paragraph> taken) {
    List<Draft> drafts = new ArrayList<>();
    List<Paragraph> held = new ArrayList<>();
    List<Paragraph> answer = new ArrayList<>();
    boolean asked = false;
    for (Paragraph p : paragraphs) {
      boolean question = p.size() > 2 && p.is(p.size() - 1, "?") && p.size() <= 40;
      Name name = asked && !answer.isEmpty() ? QuestionLines.displayedName(p) : null;
      if (question) {
        asked = true;
        answer.clear();
      } else if (name != null) {
        drafts.add(draft(answer, p, name, people));
        held.addAll(answer);
        held.add(p);
        answer.clear();
        asked = false;
      } else if (p.role() == PassageRole.HEADING) {
        asked = false;
        answer.clear();
      } else if (asked && p.size() > 0) {
        answer.add(p);
      }
    }
    if (drafts.size() < LEAST) {
      return List.of();
    }
    taken.addAll(held);
    return drafts;
  }

  private static Draft draft(List<Paragraph> answer, Paragraph line, Name name, People people) {
    Person person = name.person();
    Span mention = new Span(line.at(name.bare()).start(), line.at(name.to() - 1).end());
    Who who = new Who(people.speaker(person), person.role(), AttributionBasis.HEADING, mention);
    Draft draft = new Draft(QuoteKind.DIRECT, who, null, null, "signed-answer", List.of());
    answer.forEach(p -> draft.add(p, 0, p.size()));
    return draft;
  }
}
