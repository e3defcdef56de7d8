package org.onrecord.attribute.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Sets aside what is decided: a decision is no report of what anybody said. */
final class Decided {

  private static final Set<String> DECIDES =
      Set.of("agreed", "decided", "resolved", "approved", "determined", "recommended");

  private Decided() {}

  /** "Cabinet considered the report and agreed the plan": what a body decides. */
  static boolean isDecision(Site site, Discourse.@Nullable Entity subject) {
    Cue cue = site.cue();
    return site.link() == Site.Link.ELIDED
        && cue != null
        && subject != null
        && subject.type() == Source.Type.BODY
        && decides(subject)
        && (cue.has(Frame.DECIDE) || cue.lemma().equals("note"));
  }

  /** A team recommends; a committee decides. */
  private static boolean decides(Discourse.Entity body) {
    String name = body.who().speaker() == null ? "" : body.who().speaker().name();
    return !name.endsWith("team") && !name.endsWith("Team") && !name.endsWith("service");
  }

  /** "agreed that: / (1) the order be made": what is decided, and no report. */
  static boolean isLimb(Paragraph p, LeadInReader.Lead lead) {
    if (lead.cue() == null || !DECIDES.contains(lead.cue())) {
      return false;
    }
    for (int i = 0; i < p.size(); i++) {
      Token t = p.at(i);
      if (t.isAny(Kind.BE.bit() | Kind.HAVE.bit() | Kind.MODAL.bit() | Kind.FINITE.bit())) {
        return t.is("be") && !p.is(i - 1, "to");
      }
    }
    return false;
  }
}
