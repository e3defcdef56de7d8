package org.onrecord.attribute.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.SiteFinder;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.Subjects;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.attribute.text.Vocabulary;
import org.onrecord.model.QuoteKind;

/**
 * Reads the items of a list under a lead-in, and tells which are told of their own source: under
 * "Members asked:" a point that begins "Councillor Bell asked whether …" is Bell's, and "it was
 * suggested that …" is nobody's.
 */
final class ItemSources {

  /** Groups that a meeting consists of; what residents said is told by whoever leads in. */
  private static final Set<String> OF_THE_MEETING =
      Set.of(
          "member",
          "members",
          "committee",
          "panel",
          "board",
          "commission",
          "councillor",
          "councillors",
          "officer",
          "officers",
          "cabinet");

  private ItemSources() {}

  /** Whether an item is to be read by itself, not as the words of whoever leads in. */
  static boolean isOwn(
      Paragraph p, LeadInReader.Lead lead, Vocabulary vocabulary, boolean minutes) {
    Discourse.Entity leader = lead.entity();
    boolean several = leader.isPlural() || leader.isThing();
    if (!several || p.sentences().isEmpty()) {
      return false;
    }
    if (isAgentless(p)) {
      return true;
    }
    Range first = p.sentences().getFirst();
    Source source = Subjects.of(p, p.roles(), first);
    if (source != null && isOfTheMeeting(p, source) && isSimplePast(p, source.to(), first.to())) {
      return true;
    }
    // "In reply to a question the Director confirmed that"
    List<Site> sites =
        p.is(0, "in") ? SiteFinder.find(p, p.roles(), first, vocabulary, minutes) : List.of();
    Source answers = sites.isEmpty() ? null : sites.getFirst().source();
    return answers != null
        && isOfTheMeeting(p, answers)
        && isSimplePast(p, answers.to(), first.to());
  }

  /** What an item under "X advised that:" says, as X's words; null where it has no verb. */
  static @Nullable Draft told(Paragraph p, LeadInReader.Lead lead) {
    if (!Clauses.hasVerb(p, 1, p.size()) || Decided.isLimb(p, lead)) {
      return null;
    }
    int from = p.is(0, "that") ? 1 : 0;
    int to = p.size();
    while (to > from
        && (p.isMark(to - 1, ';')
            || p.isMark(to - 1, ',')
            || (p.is(to - 1, "and") && (p.isMark(to - 2, ';') || p.isMark(to - 2, ','))))) {
      to--;
    }
    boolean fragment = Quotations.hasFragment(p, from, to);
    var draft =
        new Draft(
            fragment ? QuoteKind.MIXED : QuoteKind.INDIRECT,
            lead.entity().who(),
            lead.cue(),
            lead.cueAt(),
            "lead-in-item",
            List.of());
    return draft.add(p, from, to);
  }

  /** "The Head of Service: / • confirmed that …": an item that begins with the verb. */
  static boolean isLed(Paragraph p) {
    return p.at(0).is(Kind.CUE) && p.at(0).shape() == Token.Shape.LOWER;
  }

  private static boolean isAgentless(Paragraph p) {
    int it = p.is(0, "that") ? 1 : 0;
    return p.is(it, "it") && p.is(it + 1, "was") && p.is(it + 2, Kind.CUE) && !p.is(it + 3, "by");
  }

  private static boolean isOfTheMeeting(Paragraph p, Source source) {
    return switch (source.type()) {
      case NAMED, OFFICE, JOINT -> true;
      case GROUP, BODY, PERSON, OTHER ->
          OF_THE_MEETING.contains(p.at(source.head().to() - 1).lower());
      case PRONOUN, DOCUMENT -> false;
    };
  }

  /** "asked", "was pleased", "reiterated": what was done there; "had asked" was done before. */
  private static boolean isSimplePast(Paragraph p, int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      Token t = p.at(i);
      if (t.is(Kind.ADVERB) || t.isMark(',')) {
        continue;
      }
      return t.is("was") || t.is("were") || (t.is(Kind.CUE) && !t.lower().endsWith("s"));
    }
    return false;
  }
}
