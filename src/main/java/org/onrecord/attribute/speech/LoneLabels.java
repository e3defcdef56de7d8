package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Resolver;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;

/**
 * Reads turns whose label stands in a paragraph of its own: "Jo Bell, skipper:", "A resident of
 * Lamer Street:", and beneath it what was said.
 */
final class LoneLabels {

  private static final int LEAST = 4;
  private static final int LONGEST = 15;

  private LoneLabels() {}

  /** The turns, one statement each; empty where not several labels, some with names, stand so. */
  static List<Draft> read(
      List<Paragraph> paragraphs,
      People people,
      Resolver resolver,
      Discourse talk,
      Set<Paragraph> taken) {
    List<Draft> drafts = new ArrayList<>();
    List<Paragraph> held = new ArrayList<>();
    int named = 0;
    Paragraph label = null;
    Discourse.Entity last = null;
    for (Paragraph p : paragraphs) {
      if (isLabel(p)) {
        label = p;
      } else if (label != null && p.size() > 0 && p.role() != PassageRole.ITEM) {
        Discourse.Entity entity = entity(label, people, resolver);
        if (entity != null) {
          named += label.nameAt(0) == null ? 0 : 1;
          last = entity;
          drafts.add(turn(entity, p));
          held.add(label);
          held.add(p);
        }
        label = null;
      } else if (p.size() > 0) {
        label = null;
      }
    }
    if (drafts.size() < LEAST || named < 2 || last == null) {
      return List.of();
    }
    talk.spoke(last);
    taken.addAll(held);
    return drafts;
  }

  /** Whether a paragraph is a speaker's label and nothing else. */
  private static boolean isLabel(Paragraph p) {
    int colon = p.size() - 1;
    boolean line = colon > 0 && colon <= LONGEST && p.isMark(colon, ':') && p.at(0).isCapital();
    for (int i = 0; line && i < colon; i++) {
      Token t = p.at(i);
      line =
          !p.quoted(i)
              && !t.endsSentence()
              && !t.isMark(':')
              && !(t.is(Kind.CUE) && t.shape() == Token.Shape.LOWER)
              && !t.is(Kind.SUBJECT);
    }
    return line && !Clauses.hasSureVerb(p, 0, colon) && isSomebody(p, colon);
  }

  /** "Councillor Bell", "Jo Bell, skipper", "A resident of X": a name, an office or a person. */
  private static boolean isSomebody(Paragraph p, int colon) {
    if (p.nameAt(0) != null) {
      return true;
    }
    boolean article = p.is(0, "a") || p.is(0, "an") || p.is(0, "the");
    for (int i = 0; i < colon && !p.is(i, Kind.PREPOSITION); i++) {
      if (p.at(i).isAny(Kind.PERSON.bit() | Kind.OFFICE.bit()) && article) {
        return true;
      }
    }
    return false;
  }

  private static Discourse.@Nullable Entity entity(Paragraph p, People people, Resolver resolver) {
    Name name = p.nameAt(0);
    if (name != null) {
      return resolver.resolve(p, SourceBefore.named(name));
    }
    int colon = p.size() - 1;
    Range head = new Range(0, colon);
    for (Role role : p.roles()) {
      if (role.from() <= 1 && role.to() == colon) {
        return resolver.labelled(p, new Source(Source.Type.OFFICE, 0, colon, head, null, role));
      }
    }
    String first = p.words(0, 1).toLowerCase(Locale.ROOT);
    Who who =
        new Who(
            people.described(first + " " + p.words(1, colon)),
            null,
            AttributionBasis.HEADING,
            null);
    return new Discourse.Entity(who, Source.Type.PERSON, List.of(), Person.Gender.UNKNOWN);
  }

  private static Draft turn(Discourse.Entity entity, Paragraph p) {
    Who known = entity.who();
    Who who = new Who(known.speaker(), known.role(), AttributionBasis.HEADING, known.mention());
    return new Draft(QuoteKind.DIRECT, who, null, null, "speaker-label", List.of())
        .add(p, 0, p.size());
  }
}
