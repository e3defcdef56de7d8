package org.onrecord.attribute.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.Due;
import org.onrecord.attribute.time.DueDates;
import org.onrecord.model.Commitment;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.split.Sentences;

/** Finds undertakings in running text, sentence by sentence, clause by clause. */
final class Undertakings {

  private static final Set<String> OPINION = WordLists.of("undertakings.txt").list("opinion");

  /** Words that name days, which a document without a date cannot tell. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?i)\\d|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|\\w+day"
              + "|weeks?|months?|years?|spring|summer|autumn|winter|term|next|easter|christmas)\\b");

  private static final Set<String> PERSONS = Set.of("he", "she", "they");

  private final Reading reading;
  private final Doers doers;
  private final Sides sides;
  private final NoUndertaking none;
  private final DueDates dues;
  private final String text;
  private final boolean own;
  private @Nullable Tokens earlierTokens;
  private int earlierPassage;

  Undertakings(Reading reading, Doers doers, DueDates dues) {
    this.reading = reading;
    this.doers = doers;
    this.sides = doers.sides();
    this.none = new NoUndertaking(reading.facts());
    this.dues = dues;
    this.text = reading.source().text();
    SourceClass kind = reading.facts().sourceClass();
    this.own = kind != SourceClass.NEWS && kind != SourceClass.INSPECTORATE;
  }

  /** The commitments of one passage, in order. */
  List<Commitment> of(Passage passage) {
    var found = new ArrayList<Commitment>();
    if (passage.isBoilerplate() || passage.role() == PassageRole.HEADING) {
      return found;
    }
    if (!UndertakingSigns.maybe(passage.text(), 0, passage.text().length())
        || NoUndertaking.isRecommended(passage, reading.facts().style())) {
      return found;
    }
    // "until then" points to the sentence before, whatever that says
    boolean mayPointBack = passage.text().contains(" then");
    for (Span sentence : sentences(passage)) {
      if (!UndertakingSigns.maybe(text, sentence.start(), sentence.end()) && !mayPointBack) {
        continue;
      }
      Tokens tokens = Tokens.of(text, sentence.start(), sentence.end());
      if (tokens.size() >= 4 && !isQuestion(sentence)) {
        in(passage, sentence, tokens, found);
      }
      earlierTokens = tokens;
      earlierPassage = passage.n();
    }
    return found;
  }

  /** Of a table each cell by itself. */
  private List<Span> sentences(Passage passage) {
    return passage.cells().isEmpty()
        ? reading.sentences().get(passage.n() - 1)
        : passage.cells().stream().flatMap(c -> Sentences.of(text, c).stream()).toList();
  }

  private boolean isQuestion(Span sentence) {
    for (int at = sentence.end() - 1; at > sentence.end() - 4 && at > sentence.start(); at--) {
      if (text.charAt(at) == '?') {
        return true;
      }
    }
    return false;
  }

  private void in(Passage passage, Span sentence, Tokens tokens, List<Commitment> found) {
    List<Trigger> triggers = new Triggers(tokens, 0, tokens.size()).find();
    List<Bound> bounds = new ArrayList<>();
    Side subject = Side.UNKNOWN;
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      int to = i + 1 < triggers.size() ? triggers.get(i + 1).clause() : tokens.size();
      to =
          to <= trigger.verb()
              ? i + 1 < triggers.size() ? triggers.get(i + 1).at() : tokens.size()
              : to;
      if (trigger.hasSubject()) {
        subject = sides.ofSubject(tokens, trigger.subjectFrom(), trigger.subjectTo());
      } else if (bounds.isEmpty()) {
        subject = Side.ofWords(tokens, 0, Math.min(6, trigger.at()));
      }
      Voice voice = voice(passage, sentence, tokens, trigger, subject);
      Due due = due(passage, tokens, trigger, to);
      if (isOver(trigger, due) || none.is(tokens, trigger, voice)) {
        continue;
      }
      boolean dated = due != null && (due.isDated() || isUncounted(due));
      if (!dated && none.isHabit(trigger, voice)) {
        continue;
      }
      if (new Undertaking(tokens, to, trigger, voice, dated).binds()) {
        bounds.add(new Bound(trigger, voice, trigger.clause(), to, due));
      }
    }
    if (!bounds.isEmpty()) {
      new SentenceCut(reading, doers, dues, tokens, sentence, bounds, passage).addTo(found);
    }
  }

  /** A time whose day cannot be told only because the document bears none: {@code by June}. */
  private boolean isUncounted(Due due) {
    String words = due.when().text();
    return reading.facts().day() == null && words != null && DAYS.matcher(words).find();
  }

  /** The time after the verb, else before it in the same clause. */
  private @Nullable Due due(Passage passage, Tokens tokens, Trigger trigger, int to) {
    Due then = earlier(passage, tokens);
    Due after = dues.in(tokens, trigger.verb(), to, then);
    if (after != null && after.isDated()) {
      return after;
    }
    int head = trigger.hasSubject() ? trigger.subjectTo() : trigger.at();
    Due before = trigger.clause() < head ? dues.in(tokens, trigger.clause(), head, then) : null;
    return before != null && (before.isDated() || after == null) ? before : after;
  }

  /** What {@code then} points to: the time in the sentence before. */
  private @Nullable Due earlier(Passage passage, Tokens tokens) {
    Tokens before = earlierTokens;
    if (before == null || earlierPassage < passage.n() - 1 || !tokens.has("then")) {
      return null;
    }
    Due due = dues.in(before, 0, before.size(), null);
    return due != null && due.isDated() ? due : null;
  }

  /** What was promised by a day before the document's own is told, not undertaken. */
  private boolean isOver(Trigger trigger, @Nullable Due due) {
    LocalDate latest = due == null ? null : due.when().latest();
    LocalDate day = reading.facts().date().earliest();
    boolean report = reading.facts().sourceClass() == SourceClass.INSPECTORATE;
    return (trigger.kind() != Trigger.Kind.WILL || report)
        && latest != null
        && day != null
        && latest.isBefore(day);
  }

  /** Who promises where a pronoun does: whoever speaks next to it, in the sentence or before. */
  private @Nullable Statement beside(
      Passage passage, Span sentence, Tokens tokens, Trigger trigger) {
    boolean pronoun =
        trigger.kind() == Trigger.Kind.PROMISE
            && trigger.hasSubject()
            && PERSONS.contains(tokens.word(trigger.subjectTo() - 1));
    if (!pronoun) {
      return null;
    }
    Statement within = doers.statementIn(sentence);
    return within != null ? within : doers.statementBefore(passage, sentence.start());
  }

  private Voice voice(
      Passage passage, Span sentence, Tokens tokens, Trigger trigger, Side subject) {
    Statement statement = doers.statementAt(tokens.start(trigger.verb()));
    if (statement == null) {
      statement = beside(passage, sentence, tokens, trigger);
    }
    if (statement == null) {
      boolean minutes = reading.facts().isMinutes();
      return new Voice(null, Side.UNKNOWN, minutes, isOpinion(tokens, trigger), own, subject);
    }
    String cue = statement.cue() == null ? "" : statement.cue().toLowerCase(Locale.ROOT);
    boolean opinion = OPINION.contains(cue) || isQuestioned(statement);
    Side side = isAddressed(statement) ? Side.COUNCIL : sides.ofSpeaker(statement);
    return new Voice(statement, side, statement.kind() != QuoteKind.DIRECT, opinion, own, subject);
  }

  /** "You have assured us that": whom an inspectorate writes to speaks for the council. */
  private boolean isAddressed(Statement statement) {
    Span name = statement.why().name();
    return reading.facts().sourceClass() == SourceClass.INSPECTORATE
        && name != null
        && name.of(text).equalsIgnoreCase("you");
  }

  /** An opinion's verb before the clause, where no statement was found. */
  private static boolean isOpinion(Tokens tokens, Trigger trigger) {
    if (!trigger.hasSubject()) {
      return false; // "had asked for money, and would write": a verb of its own
    }
    for (int i = Math.max(0, trigger.clause() - 8); i < trigger.clause(); i++) {
      if (OPINION.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuestioned(Statement statement) {
    if (statement.kind() == QuoteKind.DIRECT) {
      return false;
    }
    String words = statement.text().toLowerCase(Locale.ROOT);
    // "that if it is late, the hall will be used" is no question
    return words.startsWith("whether ")
        || (words.startsWith("if ") && words.indexOf(", ") < 0)
        || words.startsWith("what ")
        || words.startsWith("when ")
        || words.startsWith("who ");
  }
}
