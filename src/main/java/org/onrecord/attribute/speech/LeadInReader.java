package org.onrecord.attribute.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Resolver;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Range;
import org.onrecord.model.Span;

/** Remembers who leads in with "X advised that:" and hands it to what follows. */
final class LeadInReader {

  /**
   * A lead-in's source and cue.
   *
   * @param entity whose the items are
   * @param cue the reporting words; null for a bare label
   * @param cueAt where they stand
   */
  record Lead(Discourse.Entity entity, @Nullable String cue, @Nullable Span cueAt) {}

  private final Map<Integer, Lead> byPassage = new HashMap<>();
  private @Nullable Lead last;
  private int lastAt = -1;

  /** The lead-in that holds for a paragraph; null where none does. */
  @Nullable Lead of(Paragraph p) {
    Integer leadIn = p.first().leadIn();
    if (leadIn != null) {
      return byPassage.get(leadIn);
    }
    boolean next = last != null && follows(p);
    return next ? last : null;
  }

  private boolean follows(Paragraph p) {
    for (int n = lastAt + 1; n < p.first().n(); n++) {
      if (!skipped.contains(n)) {
        return false;
      }
    }
    return true;
  }

  private final java.util.Set<Integer> skipped = new java.util.HashSet<>();

  /** Tells which passages are never read, so that a lead-in reaches over them. */
  void skip(int n) {
    skipped.add(n);
  }

  /** Notes a sentence that ends its paragraph in a colon. */
  void note(Paragraph p, Range s, List<Site> sites, Discourse.@Nullable Entity entity) {
    int end = s.to();
    while (end > s.from() && p.at(end - 1).isDash()) {
      end--;
    }
    if (s.to() != p.size() || entity == null || !p.isMark(end - 1, ':')) {
      return;
    }
    if (p.is(end - 2, "that") && end - 3 > s.from() && sites.isEmpty()) {
      int verb = p.is(end - 3, "out") ? end - 4 : end - 3;
      Span cueAt = new Span(p.at(verb).start(), p.at(end - 3).end());
      last = new Lead(entity, p.words(verb, end - 2), cueAt);
      lastAt = p.first().n();
      byPassage.put(lastAt, last);
      return;
    }
    if (isBare(p, s, sites)) {
      last = new Lead(entity, null, null);
      lastAt = p.first().n();
      byPassage.put(lastAt, last);
      return;
    }
    for (int i = sites.size() - 1; i >= 0; i--) {
      Site site = sites.get(i);
      if (site.opening() == Opening.COLON || site.content() >= end - 1) {
        Span cueAt = new Span(p.at(site.cueFrom()).start(), p.at(site.cueTo() - 1).end());
        last = new Lead(entity, site.words(), cueAt);
        lastAt = p.first().n();
        byPassage.put(lastAt, last);
        return;
      }
    }
  }

  /** "Responding to questions, the Head of Service:": the points bring their own verbs. */
  private static boolean isBare(Paragraph p, Range s, List<Site> sites) {
    return sites.isEmpty()
        && p.isMark(s.to() - 1, ':')
        && p.isMark(p.size() - 1, ':')
        && !p.is(p.size() - 2, "that")
        && !Clauses.hasSureVerb(p, s.from(), s.to());
  }

  /** Whose words a sentence leads in; null where nobody's. */
  static Discourse.@Nullable Entity who(
      Paragraph p, List<Site> sites, Discourse.@Nullable Entity subject, Resolver resolver) {
    for (int i = sites.size() - 1; i >= 0; i--) {
      Site site = sites.get(i);
      if (site.opening() == Opening.COLON) {
        Source source = site.source();
        boolean thing = subject != null && subject.type() == Source.Type.OTHER;
        return source != null ? resolver.resolve(p, source) : thing ? null : subject;
      }
    }
    if (subject != null && isBare(p, new Range(0, p.size()), sites)) {
      boolean one = subject.people().size() == 1 || subject.type() == Source.Type.OFFICE;
      return one ? subject : null;
    }
    boolean open = p.isMark(p.size() - 1, ':') && p.is(p.size() - 2, "that") && sites.isEmpty();
    return open && subject != null && !subject.isThing() ? subject : null;
  }
}
