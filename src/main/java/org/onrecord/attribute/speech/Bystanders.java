package org.onrecord.attribute.speech;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceAfter;
import org.onrecord.attribute.source.SourceSorts;
import org.onrecord.attribute.text.Kind;

/** Whom a sentence brings in beside its source: the writer of a letter, the one who is asked. */
final class Bystanders {

  private Bystanders() {}

  /** "read out part of a letter from a pupil at X: “…”": whoever wrote it. */
  static @Nullable Source writer(Paragraph p, int from, int colon) {
    for (int i = from + 2; i < colon - 1; i++) {
      boolean by = p.is(i, "from") || p.is(i, "by");
      if (by && p.at(i - 1).is(Kind.DOCUMENT) && !p.quoted(i)) {
        Source writer = SourceAfter.at(p, p.roles(), i + 1, colon);
        return writer != null ? writer : SourceSorts.classify(p, i + 1, colon);
      }
    }
    return null;
  }

  /** "X asked him whether …": the next "he" is the one who was asked; null where nobody was. */
  static Discourse.@Nullable Entity asked(
      Paragraph p, Site site, Discourse.@Nullable Entity current, Discourse talk) {
    boolean him = p.is(site.cueTo(), "him");
    boolean asks =
        site.is("ask")
            && site.link() != Site.Link.PARTICIPLE
            && (him || p.is(site.cueTo(), "her"))
            && current != null;
    return asks && current != null
        ? talk.otherThan(current, him ? Person.Gender.MALE : Person.Gender.FEMALE)
        : null;
  }
}
