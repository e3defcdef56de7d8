package org.onrecord.attribute.undertaking;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.DocumentAuthorities;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarDate;
import org.onrecord.attribute.time.DateScanner;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;

/**
 * Says who undertakes a clause: its subject where that can act, else whoever speaks, else the
 * council.
 */
final class DoerOf {

  private static final Set<String> OPENERS =
      Set.of("in", "under", "then", "at", "after", "during", "from", "as", "on", "with");

  private static final Set<String> PRONOUNS = Set.of("we", "i", "he", "she", "they", "you");

  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "no",
          "every",
          "each",
          "another",
          "all",
          "any",
          "some",
          "more",
          "nobody",
          "nothing",
          "none",
          "everyone",
          "everybody",
          "anyone");

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> GIVEN =
      Set.of("receive", "get", "have", "given", "sent", "told");
  private static final Set<String> EVENT = WORDS.list("event");
  private static final Set<String> READY = WORDS.list("ready");

  /** Reporting words within what stands before a verb: its subject begins after the last. */
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "that",
          "confirmed",
          "told",
          "inspectors",
          "added",
          "announced",
          "promised",
          "pledged",
          "insisted",
          "stated",
          "explained",
          "advised",
          "assured",
          "vowed");

  private final Doers doers;
  private final Tokens tokens;

  DoerOf(Doers doers, Tokens tokens) {
    this.doers = doers;
    this.tokens = tokens;
  }

  /**
   * Who undertakes what a trigger announces.
   *
   * @param before the statement that the sentence goes on from; null where there is none
   */
  Who of(Trigger trigger, Voice voice, @Nullable Statement before) {
    Statement statement = voice.statement() != null ? voice.statement() : before;
    int from = trigger.subjectFrom();
    int to = trigger.subjectTo();
    if (trigger.kind() == Trigger.Kind.PROMISE
        && statement != null
        && statement.speaker() != null) {
      return doers.speaker(statement);
    }
    if (!trigger.hasSubject()) {
      return voice.statement() != null && voice.statement().speaker() != null
          ? doers.speaker(voice.statement())
          : inherited(trigger);
    }
    String last = tokens.word(to - 1);
    String pronoun = last.indexOf('\'') > 0 ? last.substring(0, last.indexOf('\'')) : last;
    boolean thing = pronoun.equals("it") && (isThing(trigger) || voice.isPromise());
    if (thing && statement != null && statement.speaker() != null) {
      return doers.speaker(statement);
    }
    if (pronoun.equals("it")
        && (statement == null || !(statement.speaker() instanceof Speaker.Body))) {
      return doers.council();
    }
    boolean ours = tokens.word(from).equals("my") || tokens.word(from).equals("our");
    if (PRONOUNS.contains(pronoun) || pronoun.equals("it") || ours) {
      return statement != null && statement.speaker() != null
          ? doers.speaker(statement)
          : ours || pronoun.equals("we") || pronoun.equals("i") || pronoun.equals("you")
              ? doers.author()
              : doers.named(pronoun, tokens.start(to - 1));
    }
    Who agent = agent(trigger);
    if (agent != null) {
      return agent;
    }
    int first = subjectStart(from, to);
    boolean acts =
        doers.sides().ofSubject(tokens, first, to) == Side.COUNCIL
            && isOffice(first, to)
            && !isReceiver(trigger)
            && !isState(trigger)
            && !INDEFINITE.contains(tokens.word(first));
    if (acts || trigger.kind() == Trigger.Kind.PROMISE) {
      Span span = tokens.span(first, to - 1);
      return doers.named(span.of(tokens.text()), span.start());
    }
    return statement != null && statement.speaker() != null
        ? doers.speaker(statement)
        : doers.council();
  }

  /** By whom a passive will be done, where that is of the council. */
  private @Nullable Who agent(Trigger trigger) {
    boolean passive = false;
    for (int i = trigger.at() + 1; i < trigger.verb(); i++) {
      passive |= tokens.word(i).equals("be");
    }
    Range by = passive ? trigger.agent(tokens, tokens.size()) : new Range(0, 0);
    int to = by.from();
    boolean office = false;
    while (to < Math.min(by.to(), by.from() + 9) && !office) {
      office = Side.ofWords(tokens, by.from(), to + 1) == Side.COUNCIL;
      to++;
    }
    while (office && to < by.to() && isNounOf(to)) {
      to++;
    }
    if (!office || !tokens.word(by.from()).equals("the")) {
      return null;
    }
    Span span = tokens.span(by.from(), to - 1);
    return doers.named(span.of(tokens.text()), span.start());
  }

  /** Whether a word goes on with a body's name: {@code the place scrutiny} committee. */
  private boolean isNounOf(int i) {
    return tokens.joinsNext(i - 1)
        && (tokens.isCapital(i) || Side.ofWords(tokens, i, i + 1) == Side.COUNCIL);
  }

  /** {@code the new officer would be in post by Easter}: others see to that. */
  private boolean isState(Trigger trigger) {
    boolean be = tokens.word(trigger.verb()).equals("be");
    for (int i = trigger.at() + 1; i < trigger.verb(); i++) {
      be |= tokens.word(i).equals("be");
    }
    return be && !tokens.word(trigger.verb()).endsWith("ing");
  }

  /** Whether the subject is given something, so that another does it: {@code will have it}. */
  private boolean isReceiver(Trigger trigger) {
    return GIVEN.contains(tokens.word(trigger.verb()));
  }

  /** Whether "it" is what opens, is built, will be ready: no body that acts. */
  private boolean isThing(Trigger trigger) {
    if (trigger.kind() == Trigger.Kind.PRESENT) {
      return true;
    }
    String verb = tokens.word(trigger.verb());
    boolean be = tokens.word(trigger.verb() - 1).equals("be") && !verb.endsWith("ing");
    return EVENT.contains(verb) || READY.contains(verb) || be;
  }

  /** A subject that can act, not only one that holds a council's word: "the council tax". */
  private boolean isOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (word.equals("tax")
          || word.equals("meeting")
          || word.equals("report")
          || word.equals("services")
          || word.equals("report's")
          || word.equals("no")) {
        return word.equals("services") && from < i;
      }
    }
    return to - from <= 12;
  }

  private int subjectStart(int from, int to) {
    int first = from;
    while (first < to - 1 && Character.isDigit(tokens.word(first).charAt(0))) {
      first++;
    }
    for (int i = first; i < to - 1; i++) {
      CalendarDate date = DateScanner.at(tokens, i);
      if (date != null) {
        first = Math.min(date.last() + 1, to - 1);
        i = date.last();
      }
    }
    for (int i = first; i < to - 1; i++) {
      first = SAYING.contains(tokens.word(i)) ? i + 1 : first;
    }
    return afterOpener(first, to);
  }

  /** {@code In response the partnership}, {@code Under it West Devon}: without what leads in. */
  private int afterOpener(int first, int to) {
    if (!OPENERS.contains(tokens.word(first))) {
      return first;
    }
    for (int i = to - 1; i > first; i--) {
      if (tokens.word(i).equals("the") && !tokens.word(i - 1).equals("of")) {
        return i > first + 1 || tokens.word(first).equals("then") ? i : first;
      }
    }
    int name = to;
    while (name - 1 > first && tokens.isCapital(name - 1)) {
      name--;
    }
    return name < to ? name : first;
  }

  /** The subject of an earlier verb in the sentence: "The director did not ... but would". */
  private Who inherited(Trigger trigger) {
    int to = 0;
    while (to < Math.min(trigger.at(), 12) && !isVerb(to)) {
      to++;
    }
    if (to == 0 || to >= trigger.at()) {
      return doers.council();
    }
    Span span = tokens.span(0, to - 1);
    return doers.isPerson(span.of(tokens.text()), span.start())
            || Side.ofWords(tokens, 0, to) == Side.COUNCIL
        ? doers.named(span.of(tokens.text()), span.start())
        : doers.council();
  }

  private boolean isVerb(int i) {
    String word = tokens.word(i);
    return i > 0
        && (DocumentAuthorities.VERBS.contains(word)
            || word.equals("did")
            || word.equals("does")
            || (word.endsWith("ed") && !tokens.isCapital(i)));
  }
}
