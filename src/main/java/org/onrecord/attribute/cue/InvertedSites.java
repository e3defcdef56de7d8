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
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.attribute.text.Vocabulary;

/** Finds reports whose source stands after the verb: "said X", "Said X:", "thundered X". */
final class InvertedSites {

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;
  private final Vocabulary vocabulary;
  private final ContentFinder contents;

  InvertedSites(
      Paragraph p,
      List<Role> roles,
      Range sentence,
      Vocabulary vocabulary,
      ContentFinder contents) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.contents = contents;
  }

  /** "“Not on my watch,” thundered X": any verb that ends so, between a quotation and a name. */
  @Nullable Site manner(int i) {
    Token t = p.at(i);
    boolean past = t.shape() == Token.Shape.LOWER && t.lower().endsWith("ed") && !t.is(Kind.CUE);
    Quote q = past ? p.quoteAt(i - 1) : null;
    Name name = p.nameAt(i + 1);
    if (q == null || q.after() != i || name == null || name.from() != i + 1) {
      return null;
    }
    Token last = p.at(q.to() - 1);
    Source source = SourceAfter.at(p, roles, i + 1, sentence.to());
    boolean ends = last.isMark(',') || last.is("!") || last.is("?");
    return !ends || source == null || !source.isHuman()
        ? null
        : new Site(
            i, i + 1, null, p.words(i, i + 1), Link.INVERTED, source, i, source.to(), Opening.NONE);
  }

  /** "Said X: “…”" at the head of a sentence. */
  @Nullable Site opening(int i) {
    Cue cue = vocabulary.cues().of(p.at(i).lower());
    Source source = SourceAfter.at(p, roles, i + 1, sentence.to());
    if (cue == null || source == null || !source.isHuman() || !cue.has(Frame.QUOTE)) {
      return null;
    }
    int to = source.to();
    boolean quote = (p.isMark(to, ':') || p.isMark(to, ',')) && p.quoted(to + 1);
    return quote
        ? new Site(
            i, i + 1, cue, p.words(i, i + 1), Link.INVERTED, source, i, to + 1, Opening.QUOTE)
        : null;
  }

  /** "“…,” said X", "…, said X". */
  @Nullable Site of(int i, Cue cue) {
    if (!cue.has(Frame.QUOTE)
        || cue.form() == Cue.Form.ING
        || cue.form() == Cue.Form.PLAIN
        || cue.lemma().equals("tell")) {
      return null;
    }
    int k = i - 1;
    if (p.isMark(k, ',')) {
      k--;
    }
    boolean quote = k >= sentence.from() && p.quoted(k);
    if (!quote
        && !(p.isMark(i - 1, ',')
            && cue.has(Frame.SAY)
            && Clauses.hasSureVerb(p, sentence.from(), i - 1))) {
      return null;
    }
    Source source = SourceAfter.at(p, roles, i + 1, sentence.to());
    if (source == null || (!quote && !source.isHuman())) {
      return null;
    }
    Content told = contents.of(cue, i + 1);
    if (!quote && told.opening() != Opening.NONE && told.opening() != Opening.QUOTE) {
      return null;
    }
    return new Site(
        i, i + 1, cue, p.words(i, i + 1), Link.INVERTED, source, i, source.to(), Opening.NONE);
  }
}
