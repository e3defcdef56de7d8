package org.onrecord.attribute.cue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.source.SourceBetween;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/**
 * Finds reports by verbs that no lexicon holds, where a quotation stands right beside them: "“Not
 * here,” X barked", "X shot back: “Not here.”".
 */
final class MannerSites {

  private static final long AUXILIARY = Kind.AUXILIARIES | Kind.CUE.bit();
  private static final Set<String> PARTICLES = Set.of("back", "in", "out", "on", "up", "away");

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;
  private final SourceBefore before;

  MannerSites(Paragraph p, List<Role> roles, Range sentence, SourceBefore before) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
    this.before = before;
  }

  /** The report whose verb stands at {@code i}; null where that is none. */
  @Nullable Site at(int i) {
    Token t = p.at(i);
    boolean past =
        t.shape() == Token.Shape.LOWER
            && !t.isAny(AUXILIARY)
            && (t.lower().endsWith("ed") || t.is(Kind.FINITE))
            && t.lower().length() > 2;
    if (!past || p.at(i - 1).is(Kind.DETERMINER)) {
      return null;
    }
    int to = overParticle(i + 1);
    Site trailing = trailing(i, to);
    return trailing != null ? trailing : leading(i, to);
  }

  /** "“…,” X barked." */
  private @Nullable Site trailing(int i, int to) {
    if (!mayEnd(to)) {
      return null;
    }
    int left = i - 1;
    while (left > sentence.from() && p.at(left).lower().endsWith("ly")) {
      left--;
    }
    Source found = before.at(left);
    Source source = SourceBetween.at(p, roles, sentence.from(), left, found);
    if (source == null || !source.isHuman() || !followsComma(source) || opensAside(source, i)) {
      return null;
    }
    return new Site(
        i, to, null, p.words(i, to), Link.SUBJECT, source, source.from(), to, Opening.NONE);
  }

  /** "X shot back: “…”", "X shot back, “…”". */
  private @Nullable Site leading(int i, int to) {
    Quote q = p.quoteAt(to + 1);
    boolean mark = p.isMark(to, ':') || p.isMark(to, ',');
    boolean opens = mark && q != null && q.open() == to + 1 && Quotations.isClause(p, q);
    if (!opens || q == null || !p.at(q.from()).isCapital() || to + 1 >= sentence.to()) {
      return null;
    }
    Source source = before.at(i - 1);
    if (source == null || !source.isHuman() || source.type() == Source.Type.GROUP) {
      return null;
    }
    return new Site(
        i, to, null, p.words(i, to), Link.SUBJECT, source, source.from(), to + 1, Opening.QUOTE);
  }

  /** Only a quotation that its comma leaves open is surely said by whoever follows. */
  private boolean followsComma(Source source) {
    int k = source.from() - 1;
    boolean outside = p.isMark(k, ',');
    Quote q = p.quoteAt(outside ? k - 1 : k);
    return q != null
        && q.length() > 1
        && (outside || p.isMark(q.to() - 1, ','))
        && Quotations.words(p, q) > 2;
  }

  /** "X, newly elected, said": the verb stands in an aside. */
  private boolean opensAside(Source source, int verb) {
    for (int k = source.from(); k < verb - 1; k++) {
      if (p.isMark(k, ',')) {
        return !p.isMark(verb - 1, ',');
      }
    }
    return false;
  }

  private int overParticle(int i) {
    boolean particle = PARTICLES.contains(p.at(i).lower()) && !p.at(i + 1).is(Kind.DETERMINER);
    return particle ? i + 1 : i;
  }

  /** Whether nothing that the verb could be done to stands here. */
  private boolean mayEnd(int i) {
    Token t = p.at(i);
    return i >= sentence.to()
        || !t.isWord()
        || t.isAny(Kind.PREPOSITION.bit() | Kind.TIME.bit() | Kind.ADVERB.bit())
        || (t.is("as") || t.is("when") || t.is("while"))
        || t.lower().endsWith("ly");
  }
}
