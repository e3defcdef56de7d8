package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Texts;
import org.onrecord.model.Explanation;
import org.onrecord.model.Passage;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;

/** A statement in the making: its parts grow while the reading goes on. */
public final class Draft {

  private record Part(Paragraph p, int from, int to) {}

  private QuoteKind kind;
  private final List<Part> parts = new ArrayList<>();
  private final Who who;
  private final @Nullable String cue;
  private final @Nullable Span cueAt;
  private final String rule;
  private final List<String> rejected;

  /**
   * An empty statement.
   *
   * @param rule by which it was found
   * @param rejected candidates that were set aside, each with its reason
   */
  public Draft(
      QuoteKind kind,
      Who who,
      @Nullable String cue,
      @Nullable Span cueAt,
      String rule,
      List<String> rejected) {
    this.kind = kind;
    this.who = who;
    this.cue = cue;
    this.cueAt = cueAt;
    this.rule = rule;
    this.rejected = List.copyOf(rejected);
  }

  /** Adds some tokens, trimmed of what never belongs to a statement's ends. */
  public Draft add(Paragraph p, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && isLoose(p, a) && !p.isMark(a, '(')) {
      a++;
    }
    if (kind != QuoteKind.DIRECT) {
      while (b > a
          && (p.isMark(b - 1, ',')
              || p.isMark(b - 1, ':')
              || p.isMark(b - 1, ';')
              || p.isMark(b - 1, '–')
              || p.isMark(b - 1, '—'))) {
        b--;
      }
    }
    if (b > a) {
      parts.add(new Part(p, a, b));
    }
    return this;
  }

  private static boolean isLoose(Paragraph p, int i) {
    return p.isMark(i, ',') || p.isMark(i, ':') || p.isMark(i, ';') || p.at(i).isDash();
  }

  /** Lets the last part reach further in its paragraph. */
  void reach(Paragraph p, int to) {
    Part last = parts.getLast();
    if (last.p() == p && to > last.to()) {
      parts.set(parts.size() - 1, new Part(p, last.from(), to));
    }
  }

  /** Whether it has no part yet. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  QuoteKind kind() {
    return kind;
  }

  void setKind(QuoteKind kind) {
    this.kind = kind;
  }

  Who who() {
    return who;
  }

  @Nullable String cue() {
    return cue;
  }

  /** Where it begins in the reading. */
  public int start() {
    return parts.getFirst().p().at(parts.getFirst().from()).start();
  }

  int end() {
    return parts.getLast().p().at(parts.getLast().to() - 1).end();
  }

  /** The statement, its words cut from the reading. */
  public Statement statement(String text) {
    List<Span> spans = new ArrayList<>();
    List<Integer> passages = new ArrayList<>();
    for (Part part : parts) {
      for (Span span : part.p().spans(part.from(), part.to())) {
        spans.add(span);
        for (Passage passage : part.p().passages()) {
          if (passage.span().overlaps(span) && !passages.contains(passage.n())) {
            passages.add(passage.n());
          }
        }
      }
    }
    var words = new StringBuilder();
    for (Span span : spans) {
      words.append(words.isEmpty() ? "" : "\n").append(Texts.levelled(span.of(text)));
    }
    return new Statement(
        kind,
        spans,
        passages,
        words.toString(),
        who.speaker(),
        who.role(),
        cue,
        who.basis(),
        Tags.NONE,
        null,
        new Explanation(rule, cueAt, who.mention(), rejected));
  }
}
