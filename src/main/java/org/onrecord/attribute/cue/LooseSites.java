package org.onrecord.attribute.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceAfter;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.source.SourceSorts;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Reports that hang loosely on their sentence: participles, and quotations of somebody's words. */
final class LooseSites {

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;

  LooseSites(Paragraph p, List<Role> roles, Range sentence) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
  }

  /** "the trees that X promised to plant": what X promised stands outside of the clause. */
  boolean isObjectOf(Source source) {
    int that = source.from() - 1;
    Token noun = p.at(that - 1);
    return (p.is(that, "that") || p.is(that, "which"))
        && that > sentence.from()
        && noun.isWord()
        && !noun.is(Kind.CUE)
        && !noun.isAny(Kind.CONJUNCTION.bit() | Kind.BE.bit());
  }

  /** "; X disagreed and argued that": who the subject of such a clause is; null where none is. */
  @Nullable Source afterSemicolon(int and) {
    for (int i = and - 1; i > sentence.from() && and - i < 12; i--) {
      if (p.quoted(i)) {
        return null;
      }
      if (p.isMark(i, ';')) {
        Name name = p.nameAt(i + 1);
        return name != null && name.from() == i + 1 ? SourceBefore.named(name) : null;
      }
    }
    return null;
  }

  /** Whose words are quoted: the object of "quoted". */
  @Nullable Source cited(int from, int quote) {
    int to = quote;
    while (to > from && !p.at(to - 1).isWord()) {
      to--;
    }
    if (to > from && p.at(from).is(Kind.DETERMINER)) {
      return SourceSorts.classify(p, from, to);
    }
    return to > from ? SourceAfter.at(p, roles, from, to) : null;
  }

  /** "has written to the council urging": nothing but whom it was written to stands between. */
  private boolean wrote(int left) {
    for (int i = left; i > Math.max(sentence.from(), left - 8) && p.at(i).isWord(); i--) {
      if (p.is(i, "to") && (p.is(i - 1, "written") || p.is(i - 1, "wrote"))) {
        return true;
      }
    }
    return false;
  }

  /** "Noting that A, X voted for it": the sentence's subject speaks. */
  @Nullable Site opening(int i, Cue cue, Content content) {
    boolean that = content.opening() == Opening.THAT;
    if (!that || !Plausible.is(p, cue, null, content)) {
      return null;
    }
    return sourceless(i, cue, i, content);
  }

  /** "As X said in May, A": what follows the comma; null where no such aside opens the sentence. */
  @Nullable Site as(int i, Cue cue, Source source) {
    int as = source.from() - 1;
    boolean opens = p.is(as, "as") && (as == sentence.from() || as == sentence.from() + 1);
    boolean speaks = source.isHuman() || source.type() == Source.Type.BODY;
    if (!opens || !cue.has(Frame.SAY) || !speaks) {
      return null;
    }
    for (int k = i + 1; k < Math.min(sentence.to() - 3, i + 10); k++) {
      if (p.isMark(k, ',') && !p.quoted(k + 1)) {
        return Clauses.hasVerb(p, k + 2, sentence.to())
            ? new Site(
                i, i + 1, cue, p.words(i, i + 1), Link.SUBJECT, source, as, k + 1, Opening.CLAUSE)
            : null;
      }
      boolean verb = Clauses.hasSureVerb(p, k, k + 1) && !p.at(k).isCapital();
      if (!p.at(k).isWord() || verb || p.is(k, Kind.SUBJECT)) {
        return null;
      }
    }
    return null;
  }

  /** ", adding that …", ", X observing that …". */
  @Nullable Site participle(int i, Cue cue, int left, Content content) {
    Name name = p.nameAt(left);
    if (name != null
        && name.to() == left + 1
        && p.isMark(name.from() - 1, ',')
        && content.opening() == Opening.THAT) {
      return new Site(
          i,
          i + 1,
          cue,
          p.words(i, i + 1),
          Link.SUBJECT,
          SourceBefore.named(name),
          name.from(),
          content.from(),
          content.opening());
    }
    boolean comma =
        p.isMark(left, ',')
            || (left >= sentence.from() && p.at(left).isDash())
            || p.is(left, "while")
            || p.is(left, "by")
            || p.is(left, "after")
            || (cue.has(Frame.URGE) && wrote(left));
    if (!comma || content.opening() == Opening.NONE || !Plausible.is(p, cue, null, content)) {
      return null;
    }
    return sourceless(i, cue, left + 1, content);
  }

  /** A participle at {@code i} whose source is the sentence's subject. */
  private Site sourceless(int i, Cue cue, int from, Content content) {
    return new Site(
        i,
        i + 1,
        cue,
        p.words(i, i + 1),
        Link.PARTICIPLE,
        null,
        from,
        content.from(),
        content.opening());
  }
}
