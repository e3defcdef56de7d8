package org.onrecord.attribute.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;

/** Finds passives whose agent speaks: "was informed by the Director that". */
final class AgentSites {

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;
  private final SourceBefore before;

  AgentSites(Paragraph p, List<Role> roles, Range sentence) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
    this.before = new SourceBefore(p, roles, sentence.from());
  }

  /** The site of a passive {@code cue} at {@code i}; null where no agent and no content follow. */
  @Nullable Site at(int i, Cue cue, VerbGroup group) {
    boolean means = p.is(i + 2, Kind.DOCUMENT) || p.is(i + 2, "phone") || p.is(i + 2, "post");
    boolean it = p.is(group.left(), "it") && (cue.has(Frame.SAY) || cue.has(Frame.THAT));
    if (!p.is(i + 1, "by") || (!cue.has(Frame.TELL) && !it) || means) {
      return null;
    }
    for (int k = i + 2; k < Math.min(sentence.to(), i + 20); k++) {
      if (cue.has(Frame.ASK) && p.is(k, Kind.QUESTION) && !p.is(k, "who")) {
        return asks(i, k, cue);
      }
      if (p.is(k, "that")) {
        Source source = before.at(k - 1);
        if (source == null || source.from() < i + 2) {
          source = new SourceBefore(p, roles, i + 2).at(k - 1);
        }
        boolean decides =
            source != null && source.type() == Source.Type.BODY && cue.has(Frame.DECIDE);
        return source == null || decides || !informs(source)
            ? null
            : new Site(
                i,
                i + 1,
                cue,
                p.words(i, i + 1),
                Site.Link.AGENT,
                source,
                from(i, group),
                k + 1,
                Site.Opening.THAT);
      }
    }
    return null;
  }

  /** "decisions are informed by assessments that": only people and bodies inform anybody. */
  private boolean informs(Source source) {
    return (source.isHuman() || source.type() == Source.Type.BODY)
        && !Speechless.isThing(p, source);
  }

  /** "Asked by X whether …, she said", "Y, asked by X why …, said". */
  @Nullable Site askedBy(int i, Cue cue) {
    boolean asked = cue.lemma().equals("ask") && cue.isPastOrParticiple();
    for (int k = i + 3; asked && p.is(i + 1, "by") && k < Math.min(sentence.to(), i + 16); k++) {
      if (p.is(k, Kind.QUESTION) && !p.is(k, "who")) {
        return asks(i, k, cue);
      }
      if (p.isMark(k, ',') || p.quoted(k)) {
        return null;
      }
    }
    return null;
  }

  /** The question that begins at {@code content}, put by whoever stands after "asked by". */
  private @Nullable Site asks(int i, int content, Cue cue) {
    Source source = new SourceBefore(p, roles, i + 2).at(content - 1);
    return source == null || source.type() == Source.Type.PRONOUN
        ? null
        : new Site(
            i,
            i + 1,
            cue,
            p.words(i, i + 1),
            Site.Link.AGENT,
            source,
            i,
            content,
            Site.Opening.QUESTION);
  }

  private int from(int i, VerbGroup group) {
    return p.is(group.left(), "and") ? group.left() + 1 : Math.min(i, group.left() + 1);
  }
}
