package org.onrecord.attribute.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Resolver;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.text.Quote;
import org.onrecord.model.QuoteKind;

/** Reads quotations that stand alone: as a sentence, as a paragraph, above a name. */
final class QuotedAlone {

  private final List<Draft> drafts;
  private final Discourse talk;
  private final Resolver resolver;

  /** A reader that adds to {@code drafts}. */
  QuotedAlone(List<Draft> drafts, Discourse talk, Resolver resolver) {
    this.drafts = drafts;
    this.talk = talk;
    this.resolver = resolver;
  }

  /** A quotation whose speaker is known. */
  Draft direct(Paragraph p, Quote q, Discourse.Entity entity, String rule) {
    var draft = new Draft(QuoteKind.DIRECT, entity.who(), null, null, rule, List.of());
    drafts.add(draft.add(p, q.from(), q.to()));
    talk.spoke(entity);
    return draft;
  }

  /**
   * A quotation that is a sentence of its own, without a cue.
   *
   * @param pending the quotation that it may go on with
   */
  @Nullable Draft floating(Paragraph p, Quote q, @Nullable Draft pending, boolean inParagraph) {
    if (pending != null) {
      pending.add(p, q.from(), q.to());
      return pending;
    }
    Discourse.Entity entity = talk.floating();
    if (entity == null || !Quotations.isClause(p, q) || Quotations.isMotion(p, q)) {
      return null;
    }
    return direct(p, q, entity, inParagraph ? "quotation-after-narration" : "floating-quotation");
  }

  /** A paragraph that is one quotation: it goes on, follows a lead-in, or floats. */
  @Nullable Draft paragraph(
      Paragraph p,
      LeadInReader.@Nullable Lead lead,
      @Nullable Paragraph next,
      @Nullable Draft open) {
    Quote q = p.quotes().getFirst();
    Name under = next == null || lead != null ? null : QuestionLines.displayedName(next);
    if (under != null && next != null) {
      Discourse.Entity shown = resolver.resolve(next, SourceBefore.named(under));
      return shown == null ? null : direct(p, q, shown, "name-beneath-quotation");
    }
    if (next != null && lead == null && QuestionLines.isDisplayed(next)) {
      return direct(p, q, resolver.displayed(next), "name-beneath-quotation");
    }
    if (lead == null) {
      return floating(p, q, open, false);
    }
    Draft direct =
        new Draft(
                QuoteKind.DIRECT,
                lead.entity().who(),
                lead.cue(),
                lead.cueAt(),
                "lead-in",
                List.of())
            .add(p, q.from(), q.to());
    drafts.add(direct);
    talk.spoke(lead.entity());
    return direct;
  }
}
