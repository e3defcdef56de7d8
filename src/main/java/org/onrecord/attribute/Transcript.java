package org.onrecord.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;

/** Reads a verbatim record: what stands after a speaker's label, up to the next, is one speech. */
final class Transcript {

  private static final int LEAST_LABELS = 4;

  private Transcript() {}

  /** Whether so many paragraphs begin with a speaker's label that this is a verbatim record. */
  static boolean is(List<Paragraph> paragraphs) {
    int labels = 0;
    for (Paragraph p : paragraphs) {
      Labels.Label label = Labels.of(p, p.roles());
      if (label != null
          && !p.quoted(label.after())
          && p.at(label.after()).isCapital()
          && p.at(p.size() - 1).endsSentence()) {
        labels++;
      }
    }
    return labels >= LEAST_LABELS;
  }

  /** The speeches, in order. */
  static List<Draft> read(List<Paragraph> paragraphs, Resolver resolver, Discourse talk) {
    List<Draft> drafts = new ArrayList<>();
    Draft speech = null;
    for (Paragraph p : paragraphs) {
      if (p.size() == 0) {
        continue;
      }
      Labels.Label label = Labels.of(p, p.roles());
      if (label != null) {
        speech = speech(p, label, resolver, talk);
        if (speech != null) {
          drafts.add(speech);
        }
      } else if (p.role() == PassageRole.HEADING || isProcedure(p)) {
        speech = null;
      } else if (speech != null) {
        speech.add(p, 0, p.size());
      }
    }
    return drafts;
  }

  private static @Nullable Draft speech(
      Paragraph p, Labels.Label label, Resolver resolver, Discourse talk) {
    Discourse.Entity entity = resolver.labelled(p, label.source());
    if (entity == null) {
      return null;
    }
    talk.spoke(entity);
    Who known = entity.who();
    Who who = new Who(known.speaker(), known.role(), AttributionBasis.HEADING, known.mention());
    return new Draft(QuoteKind.DIRECT, who, null, null, "speaker-label", List.of())
        .add(p, label.after(), p.size());
  }

  /** "Moved by …", "RESOLVED …", "The motion was carried": the record's own words. */
  private static boolean isProcedure(Paragraph p) {
    Token first = p.at(0);
    boolean capitals = first.shape() == Token.Shape.ALL_CAPITALS && first.lower().length() > 3;
    return capitals || first.is("moved") || first.is("seconded") || first.is("resolved");
  }
}
