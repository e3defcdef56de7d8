package org.onrecord.attribute.speech;

import java.util.List;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.Site.Link;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** How far the content of a report reaches to the right within its sentence. */
final class Extent {

  private Extent() {}

  /** One past the last token of the content of {@code sites.get(index)}. */
  static int end(Paragraph p, Range s, List<Site> sites, int index) {
    Site site = sites.get(index);
    int end = s.to();
    for (int i = index + 1; i < sites.size(); i++) {
      Site other = sites.get(i);
      if (other.from() > site.content() && parts(p, site, other)) {
        end = before(p, other.from(), site.content());
        break;
      }
    }
    boolean aside =
        site.link() == Link.AGENT
            && (site.cueFrom() == s.from() || p.isMark(site.cueFrom() - 1, ','));
    if (isSubordinate(p, s, site) || aside) {
      end = Math.min(end, mainClause(p, site.content(), end));
    }
    if (site.link() == Link.RELATIVE) {
      end = relativeEnd(p, site.content(), end);
    }
    end = OwnVoice.from(p, site, end);
    end = Tails.end(p, site.content(), end);
    if (site.opening() == Opening.INFINITIVE) {
      end = afterPromise(p, site.content(), end);
    }
    if (site.opening() == Opening.OBJECT) {
      end = objectEnd(p, site.content(), end);
    }
    return end;
  }

  /** "A, she added, because B, but she promised that C": where what stands after the cue ends. */
  static int nextReport(Paragraph p, Range s, List<Site> sites, int index, int from) {
    for (int i = index + 1; i < sites.size(); i++) {
      Site other = sites.get(i);
      boolean own =
          other.link() == Link.ELIDED
              || (other.link() == Link.SUBJECT && p.is(other.from() - 1, Kind.CONJUNCTION));
      if (own && other.hasContent() && other.from() > from + 1 && !p.quoted(other.from())) {
        return before(p, other.from(), from);
      }
    }
    return s.to();
  }

  /** "While the report notes A, B": whether the report hangs on such a word. */
  private static boolean isSubordinate(Paragraph p, Range s, Site site) {
    Token first = p.at(s.from());
    boolean opens = first.is(Kind.SUBORDINATOR) && !first.is("that") && !first.is("who");
    boolean noting = site.link() == Link.PARTICIPLE && site.cueFrom() == s.from();
    boolean as =
        first.is("as") && site.content() > site.cueTo() && p.isMark(site.content() - 1, ',');
    return noting || (opens && !as && site.from() - s.from() <= 2);
  }

  /** The comma after which the main clause begins. */
  private static int mainClause(Paragraph p, int from, int end) {
    for (int i = from + 2; i < end - 2; i++) {
      boolean after = p.isMark(i, ',') && !p.quoted(i) && !p.is(i + 1, Kind.CONJUNCTION);
      if (after && Clauses.hasVerb(p, from + 1, i) && Clauses.hasVerb(p, i + 1, end)) {
        return i;
      }
    }
    return end;
  }

  /** A relative clause ends at a comma or where, after a quotation, the main verb follows. */
  private static int relativeEnd(Paragraph p, int from, int end) {
    for (int i = from + 2; i < end - 1; i++) {
      if (p.quoted(i)) {
        continue;
      }
      boolean comma =
          p.isMark(i, ',')
              && !p.is(i + 1, Kind.CONJUNCTION)
              && Clauses.hasVerb(p, i + 1, end)
              && Clauses.hasVerb(p, from, i);
      boolean verb = p.quoted(i - 1) && p.is(i, Kind.FINITE) && Clauses.hasVerb(p, from, i - 1);
      if (comma || verb) {
        return i;
      }
    }
    return end;
  }

  /** Whether a later report stands beside this one rather than inside its content. */
  private static boolean parts(Paragraph p, Site site, Site other) {
    int from = other.from();
    if (p.quoted(from)) {
      return false;
    }
    boolean conjunction =
        p.is(from - 1, Kind.CONJUNCTION)
            || p.is(from - 1, "while")
            || p.is(from - 1, "although")
            || p.is(from - 1, "though")
            || p.is(from - 1, "whereas");
    if (p.is(from - 1, "which") && p.is(from - 2, "to") && other.hasContent()) {
      return true;
    }
    return switch (other.link()) {
      case ELIDED -> other.hasContent();
      case PARTICIPLE -> other.hasContent();
      case AGENT -> conjunction;
      case ACCORDING, RELATIVE, INVERTED -> false;
      case SUBJECT ->
          other.hasContent()
              && !isConcession(p, other)
              && (p.isMark(from - 1, ';')
                  || (p.isMark(from - 1, ',') && p.is(site.from() - 1, Kind.SUBORDINATOR))
                  || (conjunction
                      && (p.isMark(from - 2, ',') || p.isMark(from - 2, ';') || p.quoted(from - 2)))
                  || (conjunction
                      && site.opening() == Opening.QUESTION
                      && other.opening() == Opening.THAT)
                  || (conjunction
                      && site.opening() != Opening.THAT
                      && other.opening() != Opening.CLAUSE
                      && isPronounAgain(p, other)));
    };
  }

  /** "although he doubted whether": his own reserve, still reported. */
  private static boolean isConcession(Paragraph p, Site other) {
    int before = other.from() - 1;
    boolean though = p.is(before, "although") || p.is(before, "though");
    boolean view = other.cue() != null && other.cue().has(Frame.VIEW);
    return though && view && isPronounAgain(p, other);
  }

  private static boolean isPronounAgain(Paragraph p, Site other) {
    Source source = other.source();
    return source != null && source.type() == Source.Type.PRONOUN && !p.is(source.from(), "they");
  }

  private static int before(Paragraph p, int from, int least) {
    int end = p.is(from - 1, "which") && p.is(from - 2, "to") ? from - 2 : from;
    while (end > least + 1) {
      Token t = p.at(end - 1);
      boolean joins =
          !p.quoted(end - 1)
              && (t.isMark(',')
                  || t.isMark(';')
                  || t.isDash()
                  || t.is(Kind.CONJUNCTION)
                  || t.is("while")
                  || t.is("although")
                  || t.is("though")
                  || t.is("also")
                  || t.is("then"));
      if (!joins) {
        break;
      }
      end--;
    }
    return end;
  }

  /** "agreed to look and this was done": what became of it is told by the writer. */
  private static int afterPromise(Paragraph p, int from, int end) {
    for (int i = from + 2; i < end - 3; i++) {
      boolean joins = (p.is(i, "and") || p.is(i, "but") || p.is(i, "which")) && !p.quoted(i);
      int subject = p.is(i, "which") ? i : i + 1;
      boolean told =
          p.is(subject, "this")
              || p.is(subject, "these")
              || p.is(subject, "that")
              || p.is(subject, "it")
              || p.is(subject, "they")
              || p.is(subject, "which");
      Token verb = p.at(subject + 1);
      boolean past =
          verb.is("was") || verb.is("were") || verb.is("has") || verb.is("have") || verb.is("had");
      if (joins && told && past && (!p.is(i, "which") || p.isMark(i - 1, ','))) {
        return p.isMark(i - 1, ',') ? i - 1 : i;
      }
    }
    return end;
  }

  /** What is praised or described ends where an adverbial clause begins. */
  private static int objectEnd(Paragraph p, int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      Token next = p.at(i + 1);
      if (p.isMark(i, ',')
          && !p.quoted(i)
          && (next.is("following")
              || next.is("after")
              || next.is("as")
              || next.is("when")
              || next.is("while")
              || next.is("but"))) {
        return i;
      }
    }
    return end;
  }
}
