package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Resolver;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;

/**
 * Reads one sentence: which of its reporting places stand, and how far the content of each goes.
 */
final class SentenceReader {

  private final Paragraph p;
  private final Range s;
  private final List<Site> sites;
  private final SentenceShapes shapes;
  private final AfterCue tail;
  private final Resolver resolver;
  private final Discourse talk;
  private final List<Draft> drafts = new ArrayList<>();
  private Discourse.@Nullable Entity current;
  private int left;
  private @Nullable Draft open;

  SentenceReader(Paragraph p, Range s, List<Site> sites, Resolver resolver, Discourse talk) {
    this.p = p;
    this.s = s;
    this.sites = sites;
    this.shapes = new SentenceShapes(p, s, sites);
    this.tail = new AfterCue(p, s, shapes);
    this.resolver = resolver;
    this.talk = talk;
    this.left = s.from();
  }

  /** The statements of the sentence, in order. */
  List<Draft> read(Discourse.@Nullable Entity subject) {
    current = subject;
    int k = shapes.outermost();
    for (int i = k; i < sites.size(); i++) {
      Site site = sites.get(i);
      if (site.from() < left && site.cueFrom() < left) {
        continue;
      }
      boolean nobody =
          site.link() == Link.PARTICIPLE
              && site.source() == null
              && (current == null || SentenceShapes.isInference(p, site, current));
      if (nobody || Decided.isDecision(site, current)) {
        continue;
      }
      Quote before = shapes.quoteBefore(site);
      if (before != null
          && before.open() >= left
          && (shapes.isDirect(before, left) || !shapes.isDirectRight(site))) {
        afterQuote(site, before);
      } else if (site.opening() == Opening.NONE) {
        trailing(site);
      } else {
        right(site, i);
      }
      if (site.link() == Link.AGENT && subject != null && subject.type() != Source.Type.OTHER) {
        talk.subject(subject);
      }
    }
    colonAlone(subject);
    return drafts;
  }

  /** "X hit back: “A”": a quotation after a colon, whatever the verb was. */
  private void colonAlone(Discourse.@Nullable Entity subject) {
    boolean nobody = subject == null || subject.type() == Source.Type.OTHER;
    Quote q = nobody ? null : shapes.colonQuote(left);
    if (q == null || subject == null) {
      return;
    }
    Source writer = Bystanders.writer(p, s.from(), q.open() - 1);
    Discourse.Entity cited = writer == null ? null : resolver.resolve(p, writer);
    Discourse.Entity entity = cited == null ? subject : cited;
    Draft direct =
        new Draft(QuoteKind.DIRECT, entity.who(), null, null, "quotation-after-colon", List.of())
            .add(p, q.from(), q.to());
    talk.spoke(entity);
    drafts.add(direct);
    left = q.after();
    open = direct;
  }

  /** A direct quotation that ended the sentence and may go on in the next one. */
  @Nullable Draft open() {
    return open;
  }

  private Discourse.@Nullable Entity who(Site site) {
    Source source = site.source();
    if (source != null) {
      String lemma = site.cue() == null ? "" : site.cue().lemma();
      current = resolver.resolve(p, source, lemma);
    }
    return current;
  }

  private Draft draft(QuoteKind kind, Site site, String rule) {
    Discourse.Entity entity = who(site);
    Who who = entity == null ? Who.NOBODY : entity.who();
    Span cueAt = new Span(p.at(site.cueFrom()).start(), p.at(site.cueTo() - 1).end());
    Draft draft = new Draft(kind, who, site.words(), cueAt, rule, List.of());
    boolean asker = site.link() == Link.AGENT && site.opening() == Opening.QUESTION;
    if (entity != null && !asker) {
      talk.spoke(entity);
    }
    return draft;
  }

  /** "“A,” said X", "“A,” X said, “B”". */
  private void afterQuote(Site site, Quote q) {
    boolean displayed = p.isMark(q.open() - 1, ':') && Quotations.isClause(p, q);
    if (!shapes.isBlank(left, q.open()) && !displayed) {
      trailing(site);
      return;
    }
    if (Quotations.isTitle(p, q) && !p.isMark(q.to() - 1, ',') && Quotations.words(p, q) < 5) {
      return;
    }
    Draft direct = draft(QuoteKind.DIRECT, site, "cue-after-quotation").add(p, q.from(), q.to());
    int after = Math.max(site.cueTo(), site.source() == null ? 0 : site.source().to());
    Quote next = shapes.goesOn(after);
    if (next != null) {
      direct.add(p, next.from(), next.to());
      after = next.after();
    }
    drafts.add(direct);
    left = after;
    open = shapes.reportsNothing(after) ? direct : null;
  }

  /** "The work is late, X said, with no end in sight." */
  private void trailing(Site site) {
    int end = site.from();
    if (afterComma(site)) {
      return;
    }
    if (!shapes.mayTrail(site, left)) {
      return;
    }
    int after = Math.max(site.content(), site.source() == null ? 0 : site.source().to());
    after = tail.over(after, !shapes.isAs(end));
    if (!tail.follows(site, left, after)) {
      return;
    }
    boolean who = p.is(after + 1, "who") || p.is(after + 1, "which");
    boolean mid = tail.goesOn(after);
    int to = mid ? Extent.nextReport(p, s, sites, sites.indexOf(site), after + 1) : s.to();
    boolean fragment =
        Quotations.hasFragment(p, left, end) || (mid && Quotations.hasFragment(p, after, to));
    Draft draft =
        draft(fragment ? QuoteKind.MIXED : QuoteKind.INDIRECT, site, "cue-after-clause")
            .add(p, left, end);
    if (mid && !who && p.get(after + 1) != null && !shapes.isReporting(after + 1, to)) {
      draft.add(p, after + 1, to);
      after = to;
    }
    drafts.add(draft);
    left = Math.max(after, left);
  }

  /** "Still, she said, A": all that is said stands after the cue. */
  private boolean afterComma(Site site) {
    int after = Math.max(site.cueTo(), site.source() == null ? 0 : site.source().to());
    if (!shapes.isAfterComma(site, left, after)) {
      return false;
    }
    int end = Extent.end(p, s, sites, sites.indexOf(site));
    boolean fragment = Quotations.hasFragment(p, after + 1, end);
    drafts.add(
        draft(fragment ? QuoteKind.MIXED : QuoteKind.INDIRECT, site, "source-cue-comma")
            .add(p, after + 1, end));
    left = end;
    return true;
  }

  /** "They had waited, she said, “in vain for years”": a clause about its cue. */
  private boolean around(Site site, int end) {
    int to = site.from() - 1;
    if (!shapes.isAround(site, left)) {
      return false;
    }
    drafts.add(
        draft(QuoteKind.MIXED, site, "clause-about-cue")
            .add(p, left, to)
            .add(p, site.content(), end));
    left = end;
    return true;
  }

  /** "X said [that] …". */
  private void right(Site site, int index) {
    int end = Extent.end(p, s, sites, index);
    if (around(site, end)) {
      return;
    }
    Quote q = p.quoteAt(site.content());
    boolean quote = q != null && q.open() == site.content();
    if (q != null && quote && (site.opening() == Opening.QUOTE || site.opening() == Opening.THAT)) {
      if (directRight(site, q, end)) {
        return;
      }
    }
    if (site.opening() == Opening.OBJECT && !shapes.isWorded(site, end)) {
      return;
    }
    boolean figures = site.link() == Link.ACCORDING && end - site.content() > 4;
    boolean clause = site.opening() == Opening.COLON || site.opening() == Opening.CLAUSE;
    if (clause && !figures && !Clauses.hasVerb(p, site.content(), end)) {
      return;
    }
    int colon = shapes.colonBeforeQuote(site.content(), end);
    int to = colon < 0 ? end : colon;
    boolean fragment = Quotations.hasFragment(p, site.content(), to);
    if (site.opening() == Opening.OBJECT && !fragment && !shapes.hasGerund(site.content(), to)) {
      return;
    }
    Draft draft =
        draft(fragment ? QuoteKind.MIXED : QuoteKind.INDIRECT, site, SentenceShapes.rule(site));
    Discourse.Entity asked = Bystanders.asked(p, site, current, talk);
    if (asked != null) {
      talk.subject(asked);
    }
    draft.add(p, site.content(), to);
    if (draft.isEmpty()) {
      return;
    }
    drafts.add(draft);
    left = to;
    if (colon >= 0) {
      Quote displayed = p.quoteAt(colon + 1);
      if (displayed != null) {
        afterColon(draft, displayed);
      }
    }
  }

  /** "explained that A: “B”": two statements, or one where B is no clause. */
  private void afterColon(Draft before, Quote q) {
    left = q.after();
    if (!Clauses.hasSureVerb(p, q.from(), q.to())) {
      before.setKind(QuoteKind.MIXED);
      before.reach(p, q.after());
      return;
    }
    Draft direct =
        new Draft(QuoteKind.DIRECT, before.who(), null, null, "quotation-after-colon", List.of())
            .add(p, q.from(), q.to());
    drafts.add(direct);
    open = direct;
  }

  /** "X said: “A”", "X said that “A”"; false where the quotation is only a part of what is said. */
  private boolean directRight(Site site, Quote q, int end) {
    boolean marked = p.isMark(q.open() - 1, ':') || p.isMark(q.open() - 1, ',');
    boolean toEnd = shapes.isBlank(q.after(), end) || shapes.isNextClause(q.after());
    boolean clause = Quotations.isClause(p, q);
    boolean some = q.to() > q.from();
    boolean ends = some && p.at(q.to() - 1).endsSentence();
    boolean exclaimed = marked && ends && Quotations.words(p, q) >= 2;
    boolean spoken = marked && some && (ends || p.isMark(q.to() - 1, ','));
    if ((!toEnd && !spoken) || (!clause && !exclaimed)) {
      return false;
    }
    if (site.opening() == Opening.THAT && !Clauses.hasVerb(p, q.from() + 1, q.to())) {
      return false;
    }
    Draft direct =
        draft(QuoteKind.DIRECT, site, marked ? "cue-before-quotation" : "cue-then-quotation");
    direct.add(p, q.from(), q.to());
    drafts.add(direct);
    left = q.after();
    open = direct;
    return true;
  }
}
