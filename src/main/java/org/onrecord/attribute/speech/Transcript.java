package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Labels;
import org.onrecord.attribute.source.Resolver;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;

/** Reads a verbatim record: what stands after a speaker's label, up to the next, is one speech. */
final class Transcript {

  private static final int LEAST_LABELS = 4;

  private final List<Paragraph> paragraphs;
  private final People people;
  private final Resolver resolver;
  private final Discourse talk;
  private final Set<Paragraph> taken;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean bare;

  private Transcript(
      List<Paragraph> paragraphs,
      People people,
      Resolver resolver,
      Discourse talk,
      Set<Paragraph> taken) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.resolver = resolver;
    this.talk = talk;
    this.taken = taken;
    this.bare = isBare(paragraphs);
  }

  /** Whether so many paragraphs begin with a speaker's label that this is a verbatim record. */
  static boolean is(List<Paragraph> paragraphs) {
    int labels = 0;
    for (Paragraph p : paragraphs) {
      Labels.Label label = Labels.of(p, p.roles());
      if (label != null && isTurn(p, label.after())) {
        labels++;
      }
    }
    return labels >= LEAST_LABELS || isBare(paragraphs);
  }

  /** Whether most of the text stands after labels, whoever they name. */
  private static boolean isBare(List<Paragraph> paragraphs) {
    int labels = 0;
    int prose = 0;
    int again = 0;
    Set<String> seen = new HashSet<>();
    for (Paragraph p : paragraphs) {
      int end = p.role() == PassageRole.HEADING ? 0 : SpeakerLabels.end(p);
      boolean anonymous =
          end > 0 && (SpeakerLabels.isQuestion(p) || SpeakerLabels.isAnswer(p, end));
      if (end > 0 && !anonymous && isTurn(p, end)) {
        labels++;
        again += seen.add(p.words(0, end)) ? 0 : 1;
      }
      prose += p.size() > 8 && p.at(p.size() - 1).endsSentence() ? 1 : 0;
    }
    return labels >= LEAST_LABELS && again * 2 >= labels - 1 && labels * 5 >= prose * 2;
  }

  private static boolean isTurn(Paragraph p, int after) {
    return (!p.quoted(after) || p.at(after).shape() == Token.Shape.QUOTE)
        && (p.at(after).isCapital() || p.quoted(after) || p.at(after).shape() == Token.Shape.NUMBER)
        && (p.at(p.size() - 1).endsSentence() || p.quoted(p.size() - 1));
  }

  /** The speeches, in order; the paragraphs that they stand in are added to {@code taken}. */
  static List<Draft> read(
      List<Paragraph> paragraphs,
      People people,
      Resolver resolver,
      Discourse talk,
      Set<Paragraph> taken) {
    Transcript transcript = new Transcript(paragraphs, people, resolver, talk, taken);
    transcript.read();
    return transcript.drafts;
  }

  private void read() {
    Draft speech = null;
    for (Paragraph p : paragraphs) {
      if (p.size() == 0 || p.isMark(0, '[')) {
        continue;
      }
      Labels.Label label = Labels.of(p, p.roles());
      int end = bare && p.role() != PassageRole.HEADING ? SpeakerLabels.end(p) : 0;
      if (end > 0 && (SpeakerLabels.isQuestion(p) || SpeakerLabels.isAnswer(p, end))) {
        speech = null;
      } else if (label != null && (!bare || p.nameAt(0) != null)) {
        speech = add(p, label.after(), resolver.labelled(p, label.source()));
      } else if (end > 0) {
        speech = add(p, end, entity(p, end));
      } else if (p.role() == PassageRole.HEADING || isProcedure(p) || isAsked(p)) {
        speech = null;
      } else if (speech != null) {
        speech.add(p, 0, p.size());
        taken.add(p);
      }
    }
  }

  private @Nullable Draft add(Paragraph p, int from, Discourse.@Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    talk.spoke(entity);
    taken.add(p);
    Who known = entity.who();
    Who who = new Who(known.speaker(), known.role(), AttributionBasis.HEADING, known.mention());
    Draft speech =
        new Draft(QuoteKind.DIRECT, who, null, null, "speaker-label", List.of())
            .add(p, from, p.size());
    drafts.add(speech);
    return speech;
  }

  private Discourse.Entity entity(Paragraph p, int end) {
    Person person = SpeakerLabels.person(p, end, people.all());
    Span mention = new Span(p.at(0).start(), p.at(end - 2).end());
    if (person == null) {
      person = people.holders().of(p.words(0, end - 1), p.at(0).start());
    }
    Who who =
        person == null
            ? new Who(
                people.described(SpeakerLabels.described(p, end)),
                null,
                AttributionBasis.HEADING,
                mention)
            : new Who(people.speaker(person), person.role(), AttributionBasis.HEADING, mention);
    return new Discourse.Entity(
        who,
        person == null ? Source.Type.PERSON : Source.Type.NAMED,
        person == null ? List.of() : List.of(person),
        person == null ? Person.Gender.UNKNOWN : person.gender());
  }

  /** A question without a label, between turns. */
  private static boolean isAsked(Paragraph p) {
    return p.is(p.size() - 1, "?") && p.size() <= 30;
  }

  /** "Moved by …", "RESOLVED …", "The session ended at …": the record's own words. */
  private static boolean isProcedure(Paragraph p) {
    Token first = p.at(0);
    boolean capitals = first.shape() == Token.Shape.ALL_CAPITALS && first.lower().length() > 3;
    boolean end =
        first.is("the")
            && (p.is(2, "ended") || p.is(2, "closed") || p.is(2, "was") || p.is(2, "rose"))
            && p.size() < 16;
    return capitals || end || first.is("moved") || first.is("seconded") || first.is("resolved");
  }
}
