package org.onrecord.attribute.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.QuoteKind;

/** Decides whether a sentence without a cue goes on with what was reported before it. */
final class FollowOn {

  private final Paragraph p;
  private final boolean minutes;
  private @Nullable Draft last;
  private boolean reporting;
  private Discourse.@Nullable Entity voice;
  private @Nullable String cue;

  FollowOn(Paragraph p, boolean minutes) {
    this.p = p;
    this.minutes = minutes;
  }

  void note(Draft draft) {
    last = draft;
    reporting = true;
    voice = null;
  }

  /** "She had asked officers to look": after "she said that …" it is told by her. */
  List<Site> own(List<Site> sites) {
    boolean told =
        minutes && reporting && last != null && last.kind() != QuoteKind.DIRECT && !sites.isEmpty();
    if (told) {
      Site site = sites.getFirst();
      Source source = site.source();
      boolean before =
          source != null
              && source.type() == Source.Type.PRONOUN
              && p.is(site.cueFrom() - 1, "had")
              && site.hasContent()
              && site.opening() != Site.Opening.QUOTE;
      return before ? List.of() : sites;
    }
    return sites;
  }

  /** Notes a sentence that says who spoke, but not what: "X welcomed the model." */
  void spoke(Range s, Discourse.@Nullable Entity subject) {
    voice = null;
    boolean human = subject != null && subject.who().speaker() != null && !subject.isThing();
    if (!minutes || !human) {
      return;
    }
    for (int i = s.from() + 1; i < s.to(); i++) {
      Token t = p.at(i);
      if (FollowWords.SPOKE.contains(t.lower()) && !p.quoted(i) && !p.is(i - 1, Kind.BE)) {
        boolean alone =
            p.at(i + 1).endsSentence()
                || p.at(i + 1).lower().endsWith("ly")
                || t.is("informed")
                || t.is("reported")
                || t.is("briefed");
        voice = subject;
        cue = alone ? p.words(i, i + 1) : null;
        return;
      }
      if (t.is(Kind.FINITE) && !t.is(Kind.CUE) && !t.isCapital()) {
        return;
      }
    }
  }

  /**
   * Reads a sentence in which no statement was found: it may lengthen the last one of its
   * paragraph, or be a statement of the same source by itself.
   *
   * @return a new statement; null where there is none
   */
  @Nullable Draft read(Range s, List<Site> sites, @Nullable Draft before, Discourse talk) {
    if (minutes) {
      return inMinutes(s, talk);
    }
    return fragment(s, before, talk);
  }

  private @Nullable Draft inMinutes(Range s, Discourse talk) {
    if (!goesOn(s)) {
      reporting = false;
      return null;
    }
    if (reporting && last != null && last.kind() != QuoteKind.DIRECT) {
      last.reach(p, s.to());
      return null;
    }
    reporting = false;
    Discourse.Entity speaker = voice;
    if (speaker == null) {
      return null;
    }
    Draft draft =
        new Draft(QuoteKind.INDIRECT, speaker.who(), cue, null, "goes-on-in-minutes", List.of())
            .add(p, s.from(), s.to());
    talk.spoke(speaker);
    note(draft);
    return draft;
  }

  /** A clause in shifted tense whose subject is nobody who acts in the meeting. */
  private boolean goesOn(Range s) {
    if (!Clauses.hasSureVerb(p, s.from(), s.to())
        || p.at(s.from()).shape() == Token.Shape.ALL_CAPITALS) {
      return false;
    }
    for (int i = s.from(); i < Math.min(s.to(), s.from() + 6); i++) {
      if (FollowWords.ENDS.contains(p.at(i).lower()) || (p.nameAt(i) != null && i < s.from() + 2)) {
        return false;
      }
    }
    Token first = p.at(s.from());
    if (p.isMark(s.to() - 1, ':')) {
      return false;
    }
    boolean vote = (first.is("on") || first.is("upon")) && p.is(s.from() + 1, "being");
    if (vote || acts(s) || isPresent(s)) {
      return false;
    }
    boolean actor = first.is("the") && isActor(s.from() + 1);
    boolean none = first.is("there") && p.is(s.from() + 1, Kind.BE) && p.is(s.from() + 2, "no");
    if (none && (p.is(s.from() + 3, "other") || p.is(s.from() + 3, "further"))) {
      return false;
    }
    return !actor && !isPassive(s) && p.nameAt(s.from()) == null;
  }

  /**
   * "She thanked the Friends", "The Committee thanked her", "He was asked by X to": the meeting's.
   */
  private boolean acts(Range s) {
    for (int i = s.from() + 1; i < Math.min(s.to(), s.from() + 7); i++) {
      Token t = p.at(i);
      boolean asks = t.is("asked") || t.is("requested") || t.is("queried") || t.is("questioned");
      if (asks && i == s.from() + 1 && p.is(s.from(), Kind.PERSON_PRONOUN)) {
        return true;
      }
      if (t.is(Kind.COURTESY) && t.lower().endsWith("ed") && !p.is(i - 1, Kind.BE)) {
        return true;
      }
      if (t.is(Kind.CUE) && p.is(i - 1, Kind.BE)) {
        return p.is(i - 2, Kind.PERSON_PRONOUN);
      }
      if (t.isAny(Kind.BE.bit() | Kind.HAVE.bit() | Kind.MODAL.bit() | Kind.FINITE.bit())
          && !p.is(i + 1, Kind.CUE)) {
        return false;
      }
    }
    return false;
  }

  /** A first verb in the present tense is the record's own voice: what was said is shifted back. */
  private boolean isPresent(Range s) {
    for (int i = s.from(); i < s.to(); i++) {
      Token t = p.at(i);
      if (p.quoted(i)) {
        continue;
      }
      if (t.is("is")
          || t.is("are")
          || t.is("has")
          || t.is("have")
          || t.is("will")
          || t.is("does")) {
        return true;
      }
      boolean past =
          t.isAny(Kind.MODAL.bit() | Kind.FINITE.bit() | Kind.BE.bit() | Kind.HAVE.bit());
      if (past && !t.isCapital()) {
        return false;
      }
    }
    return false;
  }

  /** "It was stated that", "In response it was stated that": nobody goes on. */
  private boolean isPassive(Range s) {
    for (int i = s.from(); i < Math.min(s.to(), s.from() + 5); i++) {
      if (p.is(i, "it") && p.is(i + 1, "was") && p.is(i + 2, Kind.CUE)) {
        return i == s.from() || p.is(s.from(), Kind.PREPOSITION);
      }
    }
    return false;
  }

  private boolean isActor(int i) {
    for (Role role : p.roles()) {
      if (role.from() == i && p.at(role.head()).isCapital() && !p.is(role.to(), "'s")) {
        return true;
      }
    }
    for (int k = i; k < Math.min(p.size(), i + 5); k++) {
      Token t = p.at(k);
      if (FollowWords.PAPERS.contains(t.lower()) && k == i) {
        return true;
      }
      if (t.isAny(Kind.OFFICE.bit()) && (t.isCapital() || k == i)) {
        return true;
      }
      if (!t.isCapital()) {
        return false;
      }
    }
    return false;
  }

  /** In the press only what is quoted goes on: "This had meant “better practice”." */
  private @Nullable Draft fragment(Range s, @Nullable Draft before, Discourse talk) {
    Discourse.Entity speaker = talk.speaker();
    boolean broken = s.from() > 0 && !reporting;
    reporting = false;
    if (before == null || speaker == null || broken) {
      return null;
    }
    for (Quote q : p.quotes()) {
      boolean inside = q.open() > s.from() && q.after() <= s.to();
      if (inside && Quotations.isFragment(p, q) && Quotations.words(p, q) >= 3 && isPredicate(q)) {
        Draft draft =
            new Draft(QuoteKind.MIXED, speaker.who(), null, null, "goes-on-quoting", List.of());
        reporting = true;
        return draft.add(p, s.from(), s.to());
      }
    }
    return null;
  }

  private boolean isPredicate(Quote q) {
    Token before = p.get(q.open() - 1);
    return before != null
        && (before.isAny(Kind.BE.bit() | Kind.FINITE.bit() | Kind.PARTICIPLE.bit())
            || before.lower().endsWith("ed"))
        && !before.is(Kind.GRADING);
  }
}
