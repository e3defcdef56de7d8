package org.onrecord.attribute.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.decision.LimbText;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.CalendarWords;
import org.onrecord.attribute.time.Due;
import org.onrecord.attribute.time.DueDates;
import org.onrecord.model.Commitment;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Explanation;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;

/** Cuts a sentence into one commitment for each doer and each day. */
final class SentenceCut {

  /** What only leads on to the next clause. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:,? (?:and|but)(?: (?:also )?(?:said|added|confirmed|explained|told [a-z]+|promised|pledged|stated))?)?"
              + "(?: that)?[,;]?$");

  private final Reading reading;
  private final Doers doers;
  private final DueDates dues;
  private final String text;
  private final Tokens tokens;
  private final Span sentence;
  private final List<Bound> bounds;
  private final Passage passage;

  SentenceCut(
      Reading reading,
      Doers doers,
      DueDates dues,
      Tokens tokens,
      Span sentence,
      List<Bound> bounds,
      Passage passage) {
    this.reading = reading;
    this.doers = doers;
    this.dues = dues;
    this.text = reading.source().text();
    this.tokens = tokens;
    this.sentence = sentence;
    this.bounds = bounds;
    this.passage = passage;
  }

  void addTo(List<Commitment> found) {
    List<Bound> kept = merged();
    if (kept.size() == 1) {
      single(kept.getFirst(), found);
      return;
    }
    for (int i = 0; i < kept.size(); i++) {
      Bound bound = kept.get(i);
      int from = tokens.start(bound.from());
      int to = i + 1 < kept.size() ? tokens.start(kept.get(i + 1).from()) : sentence.end();
      found.add(commitment(bound, clause(from, to), bound.due()));
    }
  }

  /** Triggers of one doer and one day belong together. */
  private List<Bound> merged() {
    var kept = new ArrayList<Bound>();
    for (Bound bound : bounds) {
      if (kept.isEmpty() || differs(kept.getLast(), bound)) {
        kept.add(bound);
      } else if (kept.getLast().due() == null && bound.due() != null) {
        Bound last = kept.removeLast();
        kept.add(new Bound(last.trigger(), last.voice(), last.from(), bound.to(), bound.due()));
      }
    }
    return kept;
  }

  private boolean differs(Bound one, Bound other) {
    if (!other.trigger().hasSubject()
        || other.from() <= one.trigger().verb()
        || isAfterIf(one, other)) {
      return false;
    }
    boolean days =
        one.due() != null
            && other.due() != null
            && one.due().isDated()
            && other.due().isDated()
            && !one.due().span().equals(other.due().span());
    return days || !subject(one).equalsIgnoreCase(subject(other));
  }

  private boolean isAfterIf(Bound one, Bound other) {
    for (int i = one.trigger().verb(); i < other.trigger().at(); i++) {
      if (tokens.word(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  private String subject(Bound bound) {
    Trigger trigger = bound.trigger();
    return trigger.subjectTo() <= trigger.subjectFrom()
        ? ""
        : tokens.span(trigger.subjectFrom(), trigger.subjectTo() - 1).of(text);
  }

  /** The whole sentence; two clauses where one modal has two verbs, each with its own day. */
  private void single(Bound bound, List<Commitment> found) {
    Span whole = quoted(bound);
    Due first = bound.due();
    int next = first == null ? -1 : token(first.span().end());
    if (first != null
        && bound.trigger().kind() != Trigger.Kind.PRESENT
        && next > 0
        && tokens.word(next).equals("and")
        && !tokens.isCapital(next + 1)
        && first.span().start() > tokens.start(bound.trigger().verb())
        && CalendarWords.number(tokens.word(next + 1)) == 0
        && !Set.of("the", "from", "by", "in", "on", "will", "every", "then")
            .contains(tokens.word(next + 1))) {
      Due second = dues.in(tokens, next + 1, tokens.size(), null);
      if (second != null && second.isDated() && next + 2 < tokens.size()) {
        found.add(commitment(bound, clause(whole.start(), tokens.start(next)), first));
        found.add(commitment(bound, clause(tokens.start(next + 1), whole.end()), second));
        return;
      }
    }
    found.add(commitment(bound, whole, first));
  }

  /** The part of a direct quotation that the sentence holds; else the whole sentence. */
  private Span quoted(Bound bound) {
    Statement statement = bound.voice().statement();
    if (statement != null && statement.kind() == QuoteKind.DIRECT) {
      int at = tokens.start(bound.trigger().verb());
      for (Span part : statement.parts()) {
        if (part.start() <= at && at < part.end()) {
          return new Span(
              Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end()));
        }
      }
    }
    int start =
        passage.role() == PassageRole.ITEM && sentence.start() == passage.span().start()
            ? sentence.start() + LimbText.afterMarker(sentence.of(text))
            : sentence.start();
    return LimbText.trimmed(text, start, sentence.end());
  }

  private Span clause(int from, int to) {
    Span cut = LimbText.trimmed(text, from, to);
    String words = cut.of(text);
    Matcher tail = TAIL.matcher(words);
    return tail.find() ? LimbText.trimmed(text, cut.start(), cut.start() + tail.start()) : cut;
  }

  /** In minutes a sentence without a cue goes on from the statement before it. */
  private @Nullable Statement before(Trigger trigger) {
    // "It was confirmed that" says nobody
    boolean unsaid = tokens.word(0).equals("it") && tokens.word(1).equals("was");
    return reading.facts().isMinutes() && !unsaid
        ? doers.statementBefore(passage, tokens.start(trigger.at()))
        : null;
  }

  private int token(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.start(i) >= offset) {
        return i;
      }
    }
    return -1;
  }

  private Commitment commitment(Bound bound, Span span, @Nullable Due due) {
    Who who = new DoerOf(doers, tokens).of(bound.trigger(), bound.voice(), before(bound.trigger()));
    DateInterval when = due == null ? null : due.when();
    return new Commitment(
        List.of(span),
        List.of(passage.n()),
        span.of(text),
        who.speaker(),
        who.role(),
        when,
        who.basis(),
        passage.tags(),
        new Explanation(
            "undertaking-"
                + bound.trigger().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            tokens.span(bound.trigger().at(), bound.trigger().at()),
            who.mention(),
            List.of()));
  }
}
