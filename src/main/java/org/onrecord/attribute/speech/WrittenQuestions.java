package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;

/**
 * Reads questions put in writing and their answers: "Question from X to the Leader", the question,
 * "Answer from Y", the answer; supplementary ones too.
 */
final class WrittenQuestions {

  private static final int LONGEST_LINE = 40;

  /** "The replies were given by …": the record's own words. */
  private static final Set<String> ANSWERS =
      Set.of("reply", "replies", "answer", "answers", "response", "responses", "questions");

  private final People people;
  private final Set<Paragraph> taken;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Who asker;
  private @Nullable Who asked;
  private int questions;
  private int answers;

  private WrittenQuestions(People people, Set<Paragraph> taken) {
    this.people = people;
    this.taken = taken;
  }

  /** The questions and answers, one statement each; empty where there are not both. */
  static List<Draft> read(List<Paragraph> paragraphs, People people, Set<Paragraph> taken) {
    WrittenQuestions reader = new WrittenQuestions(people, taken);
    List<Paragraph> held = new ArrayList<>();
    Draft turn = null;
    for (Paragraph p : paragraphs) {
      Who who = reader.line(p);
      if (who != null) {
        turn = new Draft(QuoteKind.DIRECT, who, null, null, "written-question", List.of());
        reader.drafts.add(turn);
        held.add(p);
      } else if (p.role() == PassageRole.HEADING || reader.isRecord(p)) {
        turn = null;
      } else if (turn != null && p.size() > 0) {
        turn.add(p, 0, p.size());
        held.add(p);
      }
    }
    if (reader.questions == 0 || reader.answers == 0) {
      return List.of();
    }
    taken.addAll(held);
    return reader.drafts;
  }

  /** Whether questions are put in writing, and answered, more than once. */
  static boolean are(List<Paragraph> paragraphs, People people) {
    WrittenQuestions reader = new WrittenQuestions(people, new HashSet<>());
    paragraphs.forEach(reader::line);
    return reader.questions > 1 && reader.answers > 1;
  }

  /** Who speaks after a line that announces a question or an answer; null where it is none. */
  private @Nullable Who line(Paragraph p) {
    boolean line = p.size() > 0 && p.size() <= LONGEST_LINE && !p.at(p.size() - 1).endsSentence();
    if (!line || Clauses.hasSureVerb(p, 0, p.size())) {
      return null;
    }
    boolean answer = false;
    boolean question = false;
    boolean supplementary = false;
    for (int i = 0; i < Math.min(4, p.size()); i++) {
      answer |= p.is(i, "answer") || p.is(i, "reply") || p.is(i, "response");
      question |= p.is(i, "question");
      supplementary |= p.is(i, "supplementary");
    }
    question |= isNumbered(p) && hasTarget(p);
    Who named = who(p, answer ? 0 : from(p));
    if (answer) {
      answers++;
      asked = named != null ? named : asked;
      return asked;
    }
    if (!question || (named == null && !supplementary)) {
      return null;
    }
    questions++;
    asker = named != null ? named : asker;
    Who target = target(p);
    asked = target != null || !supplementary ? target : asked;
    return asker;
  }

  /** "1. From Councillor X to the Leader": a number does for the word "question". */
  private static boolean isNumbered(Paragraph p) {
    int i = 0;
    while (i < 3
        && i < p.size()
        && !p.is(i, "from")
        && !Character.isLetter(p.at(i).lower().charAt(0))) {
      i++;
    }
    return p.is(i, "from") && p.nameAt(i + 1) != null;
  }

  private static boolean hasTarget(Paragraph p) {
    for (int i = 2; i < p.size(); i++) {
      if (p.is(i, "to") && (p.at(i + 1).is(Kind.DETERMINER) || p.nameAt(i + 1) != null)) {
        return true;
      }
    }
    return false;
  }

  private static int from(Paragraph p) {
    for (int i = 0; i < p.size(); i++) {
      if (p.is(i, "from") || p.is(i, "by")) {
        return i;
      }
    }
    return 0;
  }

  /** The first name after a token, or the holder of an answer's office. */
  private @Nullable Who who(Paragraph p, int from) {
    for (int i = from; i < p.size() && !p.is(i, "to"); i++) {
      Name name = p.nameAt(i);
      if (name != null) {
        return who(p, name.person(), i);
      }
    }
    return null;
  }

  private Who who(Paragraph p, Person person, int at) {
    Span mention = new Span(p.at(at).start(), p.at(at).end());
    return new Who(people.speaker(person), person.role(), AttributionBasis.HEADING, mention);
  }

  /** Whom a question is put to. */
  private @Nullable Who target(Paragraph p) {
    for (int i = 1; i < p.size(); i++) {
      if (!p.is(i - 1, "to") && !p.is(i - 2, "to")) {
        continue;
      }
      Name name = p.nameAt(i);
      if (name != null) {
        return who(p, name.person(), i);
      }
      for (Role role : p.roles()) {
        Person holder =
            role.from() == i
                ? people.holders().of(p.words(role.from(), role.to()), p.at(i).start())
                : null;
        if (holder != null) {
          return who(p, holder, i);
        }
      }
    }
    return null;
  }

  /** "Councillor X thanked the Leader", "RESOLVED": the record goes on. */
  private boolean isRecord(Paragraph p) {
    Name name = p.nameAt(0);
    boolean told =
        (name != null && p.is(name.to(), Kind.CUE))
            || (p.is(0, "the") && ANSWERS.contains(p.at(1).lower()) && p.is(2, Kind.BE));
    return told
        || (p.size() > 0 && p.at(0).shape() == Token.Shape.ALL_CAPITALS && p.size() < 12)
        || taken.contains(p);
  }

  /** The same; where there are none, answers that are signed one by one. */
  static List<Draft> orSigned(List<Paragraph> paragraphs, People people, Set<Paragraph> taken) {
    List<Draft> written = read(paragraphs, people, taken);
    return written.isEmpty() ? SignedAnswers.read(paragraphs, people, taken) : written;
  }
}
