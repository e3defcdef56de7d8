package org.onrecord.attribute.cue;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.NounPhrases;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Sets aside subjects that cannot speak and words that only look like a report of theirs: "the rate
 * suggests", "the actions agreed in May are", "when data show that", "plans do not say how".
 *
 * <p>People, groups, bodies, documents and figures speak; states, needs and doings do not, and what
 * an author says of documents in general is the author's own voice.
 */
final class Speechless {

  /** How nouns end that name a quality, an act or a state; those that speak are in the lists. */
  private static final Pattern ABSTRACT =
      Pattern.compile(
          ".{3,}(?:ness|ity|[st]ion|ment|ance|ence|ship|ism|ing|acy|ure|age|sis|th|cy)(?:s|es)?"
              + "|(?:.{2,}ities|.{2,}acies|.{2,}ncies)");

  /** Those of such endings who are people all the same. */
  private static final Set<String> PEOPLE =
      Set.of(
          "community",
          "communities",
          "opposition",
          "delegation",
          "deputation",
          "congregation",
          "leadership",
          "management",
          "majority",
          "minority",
          "minorities",
          "proportion",
          "proportions",
          "audience",
          "youth",
          "teenage",
          "constituency",
          "presidency",
          "embassy",
          "king",
          "being",
          "beings",
          "sibling",
          "siblings",
          "underling",
          "agency",
          "agencies",
          "consultancy",
          "legion",
          "nation",
          "nations",
          "entourage",
          "village",
          "publication",
          "publications",
          "application",
          "applications",
          "announcement",
          "advertisement",
          "testimony",
          "lodge",
          "heritage",
          "parish",
          "commonwealth");

  /** Plain nouns of things that are done, felt or counted. */
  private static final Set<String> THINGS =
      Set.of(
          "action",
          "actions",
          "issue",
          "issues",
          "need",
          "needs",
          "rate",
          "rates",
          "case",
          "cases",
          "behaviour",
          "behaviours",
          "circumstance",
          "circumstances",
          "factor",
          "factors",
          "change",
          "changes",
          "volume",
          "discussion",
          "caseload",
          "caseloads",
          "outcome",
          "outcomes",
          "approach",
          "approaches",
          "process",
          "processes",
          "system",
          "systems",
          "link",
          "links",
          "right",
          "rights",
          "entitlement",
          "entitlements",
          "mathematics",
          "language",
          "support",
          "help",
          "care",
          "work",
          "trauma",
          "range",
          "level",
          "levels",
          "lack",
          "use",
          "numbers",
          "life",
          "lives",
          "way",
          "ways",
          "effort",
          "efforts",
          "step",
          "steps",
          "risk",
          "risks");

  /** Adjectives that end a phrase whose noun is missing. */
  private static final Set<String> BARE =
      Set.of(
          "important",
          "high",
          "higher",
          "low",
          "recent",
          "specific",
          "new",
          "further",
          "own",
          "different",
          "cultural",
          "critical",
          "effective",
          "electronic",
          "creative",
          "detailed",
          "multi-agency",
          "highly",
          "repeat",
          "appropriate",
          "clear",
          "similar",
          "such",
          "very");

  private static final Set<String> CONDITIONS =
      Set.of("where", "when", "whenever", "if", "unless", "once", "until");

  /** What goes on after a noun phrase when a past form is its participle. */
  private static final Set<String> AFTER_PARTICIPLE =
      Set.of("by", "in", "during", "on", "over", "within", "from", "at", "with", "into", "through");

  /** Verbs that need no "that", and whose past is hardly ever said of a thing. */
  private static final Set<String> INTRANSITIVE =
      Set.of("say", "add", "tell", "warn", "write", "ask", "insist", "reply", "claim", "argue");

  private static final long NOMINAL =
      Kind.DETERMINER.bit() | Kind.POSSESSIVE.bit() | Kind.GROUP.bit() | Kind.SUBJECT.bit();

  private static final long VERB = Kind.PLAIN_VERB.bit() | Kind.FINITE.bit() | Kind.CUE.bit();

  private Speechless() {}

  /** Whether nothing is reported: the subject cannot speak, or the words only describe. */
  static boolean is(Paragraph p, Cue cue, Source source, Content content) {
    boolean quoted = content.opening() == Opening.QUOTE || content.opening() == Opening.NONE;
    return isThing(p, source)
        || isReduced(p, cue, source, content)
        || isRelative(p, content)
        || (!quoted && isSupposed(p, cue, source))
        || (!quoted && isDescribed(p, cue, source, content));
  }

  /** Whether the head of the phrase is a thing or a state, or there is no head at all. */
  static boolean isThing(Paragraph p, Source source) {
    if (source.name() != null || source.type() == Source.Type.PRONOUN) {
      return false;
    }
    int last = source.role() == null ? source.head().to() - 1 : source.role().head();
    Token head = p.at(last);
    if (p.is(source.from(), "whose") || p.is(source.from(), Kind.QUESTION)) {
      return true;
    }
    String word = head.lower();
    boolean lower = head.shape() == Token.Shape.LOWER || opensSentence(p, last);
    if (source.type() == Source.Type.DOCUMENT) {
      return word.startsWith("case") && !p.is(last - 1, "business");
    }
    boolean unknown = source.type() == Source.Type.OTHER || source.type() == Source.Type.BODY;
    if (!unknown || !lower || head.isAny(Kind.BODY.bit() | Kind.GROUP.bit())) {
      return false;
    }
    for (int i = source.from(); i < last; i++) {
      if (p.is(i, Kind.GROUP) && p.is(i + 1, Kind.ING)) {
        return false; // "young people leaving care"
      }
    }
    boolean adverb = word.length() > 4 && word.endsWith("ly");
    return adverb
        || BARE.contains(word)
        || THINGS.contains(word)
        || (head.is(Kind.PLAIN_VERB) && last == source.from())
        || (ABSTRACT.matcher(word).matches() && !PEOPLE.contains(word));
  }

  private static boolean opensSentence(Paragraph p, int i) {
    return i == 0 || p.at(i - 1).endsSentence();
  }

  /** "the actions agreed in May are late", "services found to be good": a participle. */
  private static boolean isReduced(Paragraph p, Cue cue, Source source, Content content) {
    if (!cue.isPastOrParticiple() || INTRANSITIVE.contains(cue.lemma())) {
      return false;
    }
    boolean human = source.isHuman() || content.opening() == Opening.THAT;
    int next = content.hearer();
    boolean after = AFTER_PARTICIPLE.contains(p.at(next).lower());
    if (content.opening() == Opening.INFINITIVE) {
      boolean found = cue.lemma().equals("find");
      return found || (cue.lemma().equals("offer") && p.is(content.from() + 1, Kind.GROUP));
    }
    return !human && after && content.opening() == Opening.CLAUSE;
  }

  /** "clear decisions that inform the plan": the word "that" stands for what was decided. */
  static boolean isRelative(Paragraph p, Content content) {
    int that = content.from() - 1;
    if (content.opening() != Opening.THAT || !p.is(that, "that") || p.is(that - 1, Kind.CUE)) {
      return false;
    }
    if (p.is(that - 1, "so") || p.is(that - 1, "such")) {
      return true;
    }
    int i = that + 1;
    while ((p.is(i, Kind.ADVERB) && !p.is(i, "there") && !p.is(i, "here"))
        || (p.at(i).lower().endsWith("ly") && p.at(i).isWord())) {
      i++;
    }
    Token t = p.at(i);
    boolean auxiliary = t.isAny(Kind.AUXILIARIES) && !t.is("may");
    boolean verb = t.isAny(VERB) && !t.isAny(NOMINAL);
    boolean object = p.at(i + 1).isAny(NOMINAL | Kind.OBJECT_PRONOUN.bit());
    return t.shape() == Token.Shape.LOWER && (auxiliary || (verb && object));
  }

  /** "where an assessment concludes that", "to ensure that plans say how": nobody has said it. */
  private static boolean isSupposed(Paragraph p, Cue cue, Source source) {
    if (source.name() != null || cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.ING) {
      return false;
    }
    int before = source.from() - 1;
    if (CONDITIONS.contains(p.at(before).lower()) && !p.at(before - 1).is(Kind.CUE)) {
      return true;
    }
    boolean that = p.is(before, "that");
    String verb = p.at(before - 1).lower();
    return that && (verb.startsWith("ensur") || verb.equals("sure"));
  }

  /** "plans do not say how", "letters explain why": what is in documents, not what one says. */
  private static boolean isDescribed(Paragraph p, Cue cue, Source source, Content content) {
    if (content.opening() != Opening.QUESTION || source.type() != Source.Type.DOCUMENT) {
      return false;
    }
    int head = source.role() == null ? source.head().to() - 1 : source.role().head();
    boolean several = p.at(head).lower().endsWith("s") && !p.at(head).is(Kind.DATA);
    boolean not = false;
    for (int i = source.to(); i < content.from(); i++) {
      not |= p.at(i).is(Kind.NEGATIVE) || p.at(i).isAny(NounPhrases.CLAUSAL & Kind.DO.bit());
    }
    return not || (several && cue.form() == Cue.Form.PLAIN);
  }
}
