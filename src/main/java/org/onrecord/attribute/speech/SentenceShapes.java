package org.onrecord.attribute.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** What stands around a reporting place within its sentence. */
final class SentenceShapes {

  private final Paragraph p;
  private final Range s;
  private final List<Site> sites;

  SentenceShapes(Paragraph p, Range s, List<Site> sites) {
    this.p = p;
    this.s = s;
    this.sites = sites;
  }

  boolean endsAfter(Site site) {
    int i = site.content();
    while (i < s.to() && !p.at(i).isWord() && !p.quoted(i) && !p.isMark(i, ',')) {
      i++;
    }
    return i >= s.to();
  }

  @Nullable Quote quoteBefore(Site site) {
    int k = site.from() - 1;
    if (p.is(k, "as")) {
      k--;
    }
    if (p.isMark(k, ',') || (k > 0 && p.at(k).isDash())) {
      k--;
    }
    Quote q = k >= s.from() ? p.quoteAt(k) : null;
    return q != null && q.after() == k + 1 ? q : null;
  }

  /** "“A,” X said: “B”" is rare; a site with its own clause to the right is no trailing one. */
  boolean isDirectRight(Site site) {
    return site.opening() != Opening.NONE && site.opening() != Opening.QUOTE;
  }

  /** After the cue only its speaker, what describes him or her, and adverbials may stand. */
  boolean reportsNothing(int from) {
    for (Site site : sites) {
      if (site.cueFrom() >= from && site.hasContent()) {
        return false;
      }
    }
    for (Quote q : p.quotes()) {
      boolean later = q.open() >= from && q.open() < s.to();
      if (later && Quotations.words(p, q) > 2 && !Quotations.isName(p, q)) {
        return false;
      }
    }
    return true;
  }

  /** The quotation's other half after the cue: "“A,” she told the meeting, “B”". */
  @Nullable Quote goesOn(int from) {
    for (int i = from; i < s.to(); i++) {
      Quote q = p.quoteAt(i);
      if (q != null) {
        boolean marked =
            i == from || p.isMark(i - 1, ',') || p.isMark(i - 1, ':') || p.at(i - 1).isDash();
        return marked && i == q.open() && (i - from < 3 || Quotations.isClause(p, q)) ? q : null;
      }
      Token t = p.at(i);
      if ((t.is(Kind.CUE) && !t.is(Kind.GROUP))
          || (t.is(Kind.SUBORDINATOR) && !t.is(Kind.PREPOSITION))) {
        return null;
      }
    }
    return null;
  }

  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = p.at(i);
      if ((t.isWord() && !t.is(Kind.CONJUNCTION)) || p.quoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** ", as X reported". */
  boolean isAs(int from) {
    return p.is(from - 1, "as") && p.isMark(from - 2, ',');
  }

  boolean isReporting(int from, int to) {
    for (Site site : sites) {
      if (site.from() >= from && site.from() <= from + 1 && site.cueFrom() < to) {
        return true;
      }
    }
    return false;
  }

  boolean opensSubordinate(int i) {
    return p.at(i).is(Kind.SUBORDINATOR) && !p.at(i).is(Kind.PREPOSITION);
  }

  int colonBeforeQuote(int from, int end) {
    for (int i = from + 2; i < end - 1; i++) {
      Quote q = p.quoteAt(i + 1);
      if (p.isMark(i, ':')
          && !p.quoted(i)
          && q != null
          && q.open() == i + 1
          && q.after() >= end - 1) {
        return i;
      }
    }
    return -1;
  }

  /** ", and …" or ", …" after a quotation that was a clause of its own. */
  boolean isNextClause(int i) {
    return p.isMark(i, ',') && p.is(i + 1, Kind.CONJUNCTION);
  }

  boolean isWorded(Site site, int end) {
    if (site.cue() == null || site.words().contains(" ")) {
      return true;
    }
    boolean naming =
        switch (site.cue().lemma()) {
          case "call", "dub", "brand", "label", "describe" -> true;
          default -> false;
        };
    return !naming || !p.quoted(site.content());
  }

  boolean hasGerund(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (p.at(i).lower().endsWith("ing") && (p.is(i - 1, "for") || p.is(i - 1, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** "rates are low, suggesting that": what follows from what was said of a thing or a place. */
  static boolean isInference(Paragraph p, Site site, Discourse.Entity subject) {
    Cue cue = site.cue();
    boolean anybody = subject.type() == Source.Type.GROUP || subject.type() == Source.Type.PERSON;
    boolean thing = subject.type() == Source.Type.OTHER;
    if (cue == null || p.quoted(site.content())) {
      return false;
    }
    return switch (cue.lemma()) {
      case "indicate", "suggest", "show", "reveal" -> thing || subject.type() == Source.Type.BODY;
      case "encourage", "challenge", "direct", "offer", "request" ->
          thing || anybody || subject.type() == Source.Type.DOCUMENT;
      case "add" ->
          thing
              || (subject.type() == Source.Type.DOCUMENT && site.opening() == Site.Opening.CLAUSE);
      case "identify", "confirm", "highlight" -> thing;
      default -> false;
    };
  }

  /** Whether nothing but a conjunction, or a clause and a colon, stands before a quotation. */
  boolean isDirect(Quote q, int left) {
    boolean whole =
        p.isMark(q.to() - 1, ',')
            || p.at(q.to() - 1).endsSentence()
            || p.isMark(q.after(), ',')
            || Quotations.isClause(p, q);
    return whole && (isBlank(left, q.open()) || p.isMark(q.open() - 1, ':'));
  }

  /** Whether a clause may stand before such a cue: "A, she said", but not "A, she replied". */
  static boolean says(Site site) {
    return site.cue() == null
        || (site.cue().has(Frame.SAY)
            && !site.is("reply")
            && !site.is("respond")
            && !site.is("answer"));
  }

  /** A clause in quotation marks after a colon, to the end of the sentence; null where none is. */
  @Nullable Quote colonQuote(int left) {
    for (Quote q : p.quotes()) {
      boolean here = q.open() > left && q.open() < s.to() && p.isMark(q.open() - 1, ':');
      if (here && Quotations.isClause(p, q) && q.after() >= s.to() - 1) {
        return q;
      }
    }
    return null;
  }

  static String rule(Site site) {
    return switch (site.link()) {
      case SUBJECT -> "source-cue-content";
      case ELIDED -> "same-source-next-cue";
      case PARTICIPLE -> "participle-cue";
      case RELATIVE -> "relative-clause-cue";
      case INVERTED -> "cue-source";
      case ACCORDING -> "according-to";
      case AGENT -> "passive-with-agent";
    };
  }

  /** A trailing "…, the report added." takes all that stands before it. */
  int outermost() {
    for (int i = sites.size() - 1; i > 0; i--) {
      Site site = sites.get(i);
      Quote quote = quoteBefore(site);
      boolean trailing =
          site.opening() == Site.Opening.NONE
              && endsAfter(site)
              && (quote == null || quote.open() > s.from());
      if (trailing && p.isMark(site.from() - 1, ',') && site.source() != null) {
        Site first = sites.getFirst();
        boolean direct = first.opening() == Site.Opening.QUOTE;
        boolean own =
            (site.link() == Site.Link.SUBJECT || site.link() == Site.Link.ACCORDING)
                && site.source() != null;
        if (own && !direct && (first.link() == Site.Link.SUBJECT)) {
          return i;
        }
      }
    }
    return 0;
  }

  /** "They had waited, she said, “in vain for years”": a clause about its cue. */
  boolean isAround(Site site, int left) {
    int to = site.from() - 1;
    boolean asides = p.isMark(to, ',') && site.from() > left && p.isMark(site.content() - 1, ',');
    boolean open =
        asides
            && site.link() == Site.Link.SUBJECT
            && says(site)
            && to - left > 3
            && p.at(to - 1).isAny(Kind.BE.bit() | Kind.HAVE.bit() | Kind.MODAL.bit());
    Quote q = open ? p.quoteAt(site.content()) : null;
    return q != null && !Quotations.isClause(p, q);
  }

  /** "Still, she said, A": whether all that is said stands after the cue, at {@code after}. */
  boolean isAfterComma(Site site, int left, int after) {
    boolean opening = site.from() - left <= 5 && !Clauses.hasVerb(p, left, site.from());
    boolean comma = opening && p.isMark(after, ',') && !isAs(site.from());
    boolean led = site.from() == left || p.isMark(site.from() - 1, ',');
    boolean whom = p.is(after + 2, "whom") || p.is(after + 2, "which");
    return comma
        && !whom
        && led
        && Clauses.hasVerb(p, after + 2, s.to())
        && site.link() == Site.Link.SUBJECT;
  }

  /** "The work is late, X said": whether what stands before the cue is parted from it. */
  boolean mayTrail(Site site, int left) {
    int end = site.from();
    boolean comma =
        p.isMark(end - 1, ',')
            || (p.quoted(end - 1) && end - 1 > left)
            || isAs(end)
            || (end > s.from() && p.at(end - 1).isDash());
    return says(site) && (comma || site.link() == Site.Link.ACCORDING);
  }
}
