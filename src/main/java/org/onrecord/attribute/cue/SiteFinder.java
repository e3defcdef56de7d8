package org.onrecord.attribute.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.SourceBefore;
import org.onrecord.attribute.source.SourceBetween;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.attribute.text.Vocabulary;
import org.onrecord.model.PassageRole;

/** Finds the reporting places of one sentence, from left to right. */
public final class SiteFinder {

  private final Paragraph p;
  private final List<Role> roles;
  private final Range sentence;
  private final Vocabulary vocabulary;
  private final boolean minutes;
  private final ContentFinder contents;
  private final SourceBefore before;
  private final Phrases phrases;
  private final AccordingTo accordingTo;
  private final InvertedSites inverted;
  private final CueNouns cueNouns;
  private final LooseSites loose;
  private final AgentSites agents;
  private final MannerSites manners;
  private final List<Site> sites = new ArrayList<>();

  private SiteFinder(
      Paragraph p, List<Role> roles, Range sentence, Vocabulary vocabulary, boolean minutes) {
    this.p = p;
    this.roles = roles;
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.minutes = minutes;
    this.contents = new ContentFinder(p, sentence.to());
    this.before = new SourceBefore(p, roles, sentence.from());
    this.phrases = new Phrases(p, sentence);
    this.accordingTo = new AccordingTo(p, roles, sentence);
    this.loose = new LooseSites(p, roles, sentence);
    this.cueNouns = new CueNouns(p, roles, sentence);
    this.agents = new AgentSites(p, roles, sentence);
    this.manners = new MannerSites(p, roles, sentence, before);
    this.inverted = new InvertedSites(p, roles, sentence, vocabulary, contents);
  }

  /** The sites of a sentence, from left to right; quoted words have none. */
  public static List<Site> find(
      Paragraph p, List<Role> roles, Range sentence, Vocabulary vocabulary, boolean minutes) {
    SiteFinder finder = new SiteFinder(p, roles, sentence, vocabulary, minutes);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (p.quoted(i) || !p.at(i).isWord()) {
        continue;
      }
      Site site = finder.at(i);
      if (site != null) {
        finder.sites.add(site);
        i = Math.max(i, site.cueTo() - 1);
      }
    }
    return finder.sites;
  }

  private @Nullable Site at(int i) {
    Token t = p.at(i);
    if (t.is("according") && p.is(i + 1, "to")) {
      return accordingTo.according(i);
    }
    Site worded = t.is("in") ? accordingTo.inTheWords(i) : null;
    if (worded != null) {
      return worded;
    }
    Site noun = cueNouns.at(i);
    if (noun != null) {
      return noun;
    }
    Phrases.Match phrase = phrases.at(i, minutes);
    if (phrase != null) {
      return phrase(phrase);
    }
    Site manner = p.nameAt(i) == null ? inverted.manner(i) : null;
    if (manner == null && !p.quotes().isEmpty() && p.nameAt(i) == null) {
      manner = manners.at(i);
    }
    if (manner != null) {
      return manner;
    }
    if (!t.is(Kind.CUE) || p.nameAt(i) != null) {
      return null;
    }
    Cue cue = vocabulary.cues().of(t.lower());
    boolean first = i == sentence.from() && t.isCapital();
    if (cue != null && (first || p.isMark(i - 1, ','))) {
      Site said = first ? inverted.opening(i) : null;
      said = said == null ? agents.askedBy(i, cue) : said;
      if (said != null) {
        return said;
      }
    }
    if (t.isCapital()
        && i > sentence.from()
        && !(p.at(i - 1).shape() == Token.Shape.ALL_CAPITALS
            && t.shape() == Token.Shape.ALL_CAPITALS)) {
      return null;
    }
    boolean inOrder = t.is("order") && p.is(i - 1, "in");
    return cue == null || inOrder || roleHolds(i) ? null : verb(i, cue);
  }

  private boolean roleHolds(int i) {
    for (Role role : roles) {
      if (i >= role.from() && i < role.to()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Site phrase(Phrases.Match m) {
    Source source = null;
    Link link = Link.SUBJECT;
    VerbGroup group = VerbGroup.before(p, sentence.from(), m.from());
    if (group == null || Speechless.isRelative(p, m.content())) {
      return null;
    }
    if (group.progressive() && m.words().startsWith("pointed")) {
      return null;
    }
    int from;
    boolean labelled = group.left() < sentence.from() && p.isMark(group.left(), ':');
    if (group.conjunction() || labelled) {
      link = Link.ELIDED;
      from = group.left() + 1;
    } else if (m.cue().form() == Cue.Form.ING && !group.progressive()) {
      link = Link.PARTICIPLE;
      from = group.left() + 1;
      if (!p.isMark(group.left(), ',')) {
        source = before.at(group.left());
        link = Link.SUBJECT;
        from = source == null ? from : source.from();
        if (source == null
            || (source.type() != Source.Type.DOCUMENT && source.type() != Source.Type.GROUP)) {
          return null;
        }
      }
    } else {
      source = relativeOr(group.left());
      if (source == null) {
        return null;
      }
      link =
          p.is(group.left(), "who") || p.is(group.left(), "which") ? Link.RELATIVE : Link.SUBJECT;
      from = source.from();
    }
    if (m.content().opening() == Opening.NONE
        && !p.quoted(from - 1)
        && !p.quoted(from - 2)
        && !(p.is(from - 1, "as") && p.quoted(from - 3))) {
      return null;
    }
    return new Site(
        m.from(),
        m.to(),
        m.cue(),
        m.words(),
        link,
        source,
        from,
        m.content().from(),
        m.content().opening());
  }

  private @Nullable Source relativeOr(int left) {
    if (p.is(left, "who") || p.is(left, "which")) {
      int antecedent = p.isMark(left - 1, ',') ? left - 2 : left - 1;
      boolean anyone = p.is(left - 1, "those") || p.is(left - 1, Kind.INDEFINITE);
      return anyone ? null : before.antecedent(antecedent);
    }
    return before.at(left);
  }

  private @Nullable Site verb(int i, Cue cue) {
    if (cue.has(Frame.VIEW) && !minutes) {
      return null;
    }
    VerbGroup group = VerbGroup.of(p, sentence.from(), i, cue);
    Site after = inverted.of(i, cue);
    if (after != null) {
      return after;
    }
    if (group == null) {
      return null;
    }
    if (group.passive()) {
      return agents.at(i, cue, group);
    }
    Content content = contents.of(cue, i + 1);
    int left = group.left();
    int first = VerbGroup.firstWord(p, i);
    String words = p.words(first, i + 1);
    boolean item = i == 0 && p.role() == PassageRole.ITEM && t(i) && cue.isPastOrParticiple();
    boolean labelled = (left < sentence.from() && p.isMark(left, ':')) || item;
    if (group.conjunction() || labelled) {
      if (!content.equals(Content.none(i + 1))
          && content.opening() != Opening.NONE
          && plausible(cue, null, content)) {
        return new Site(
            i,
            i + 1,
            cue,
            words,
            Link.ELIDED,
            loose.afterSemicolon(left),
            Math.max(0, left + 1),
            content.from(),
            content.opening());
      }
      return null;
    }
    if (cue.form() == Cue.Form.ING && !group.progressive()) {
      if (i == sentence.from()) {
        return loose.opening(i, cue, content);
      }
      return loose.participle(i, cue, left, content);
    }
    Source source = relativeOr(left);
    Site as = source == null || relative(left) ? null : loose.as(i, cue, source);
    if (as != null) {
      return as;
    }
    if (cue.has(Frame.QUOTE) && !p.is(left, "who")) {
      source = SourceBetween.at(p, roles, sentence.from(), left, source);
    }
    if (source != null
        && (p.is(source.from() - 1, "what")
            || (p.is(source.from() - 1, "as") && content.opening() == Opening.CLAUSE)
            || (content.opening() == Opening.INFINITIVE && loose.isObjectOf(source)))) {
      return null;
    }
    boolean spoken = cue.has(Frame.QUOTE) && source != null && endsQuotation(source.from() - 1);
    if (source == null || (!spoken && !plausible(cue, source, content))) {
      return null;
    }
    boolean relative = relative(left);
    boolean doing = cue.form() == Cue.Form.PLAIN && !p.isMark(left - 1, ',');
    if (relative && doing && content.opening() == Opening.CLAUSE) {
      return null;
    }
    if (cue.lemma().equals("quote")) {
      source = content.opening() == Opening.QUOTE ? loose.cited(i + 1, content.from()) : null;
      if (source == null) {
        return null;
      }
    }
    return new Site(
        i,
        i + 1,
        cue,
        words,
        relative ? Link.RELATIVE : Link.SUBJECT,
        source,
        Math.min(source.from(), i),
        content.opening() == Opening.NONE ? content.hearer() : content.from(),
        content.opening());
  }

  /** "“…,” the suit reads": nothing else speaks so, whatever it is. */
  private boolean endsQuotation(int i) {
    Quote q = p.quoteAt(p.isMark(i, ',') ? i - 1 : i);
    return q != null && q.length() > 3 && (p.isMark(i, ',') || p.isMark(q.to() - 1, ','));
  }

  private boolean relative(int left) {
    return p.is(left, "who") || p.is(left, "which");
  }

  private boolean t(int i) {
    return p.at(i).shape() == Token.Shape.LOWER;
  }

  /** Whether such a source with such content reports something that was said. */
  private boolean plausible(Cue cue, @Nullable Source source, Content content) {
    return Plausible.is(p, cue, source, content);
  }
}
