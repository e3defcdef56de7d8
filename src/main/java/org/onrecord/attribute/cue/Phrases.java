package org.onrecord.attribute.cue;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Reports in several words: "was of the view that", "placed on record that", "called on X to". */
final class Phrases {

  /**
   * A phrase found.
   *
   * @param from its first word
   * @param to one past its last
   * @param cue a stand-in with the form of its verb
   * @param words as it is shown
   */
  record Match(int from, int to, Cue cue, String words, Content content) {}

  private final Paragraph p;
  private final int hi;

  Phrases(Paragraph p, Range sentence) {
    this.p = p;
    this.hi = sentence.to();
  }

  /** The phrase whose verb stands at {@code i}; null where none does. */
  @Nullable Match at(int i, boolean minutes) {
    return switch (p.at(i).lower()) {
      case "was", "is", "were", "are", "been" -> being(i, minutes);
      case "placed", "places" -> onRecord(i);
      case "put", "puts" -> p.is(i + 1, "it") ? putIt(i) : onRecord(i);
      case "reported", "reports", "report", "fed" -> back(i);
      case "spoke", "speaks", "spoken" -> spokeOf(i);
      case "expressed",
          "expresses",
          "express",
          "expressing",
          "raised",
          "voiced",
          "shared",
          "raises",
          "voices",
          "took",
          "takes",
          "take",
          "held",
          "reiterated" ->
          voiced(i);
      case "gave", "given", "gives", "give", "giving", "made", "makes", "make", "issued" -> gave(i);
      case "called", "calls", "call", "calling" -> called(i);
      case "wished", "wanted" -> wished(i);
      case "went", "goes" -> wentOn(i);
      case "pointed", "points", "pointing", "point" -> pointed(i);
      case "apologised", "apologises", "apologized" -> apologised(i);
      case "drew", "draws" -> drew(i);
      default -> null;
    };
  }

  private @Nullable Match being(int i, boolean minutes) {
    int k = i + 1;
    while (k < hi && p.at(k).is(Kind.ADVERB)) {
      k++;
    }
    if (p.is(k, "of") && p.is(k + 1, "the") && (p.is(k + 2, "view") || p.is(k + 2, "opinion"))) {
      return that(i, k + 3, Cue.Form.PAST, p.words(i, k + 3));
    }
    if (minutes
        && (PhraseWords.FEELINGS.contains(k < hi ? p.at(k).lower() : "")
            || PhraseWords.isMoved(p, k))) {
      return that(i, k + 1, Cue.Form.PAST, p.words(i, k + 1));
    }
    boolean shared = p.is(k + 1, "in") && p.is(k + 2, Kind.POSSESSIVE);
    if (shared && (p.is(k + 3, "view") || p.is(k + 3, "opinion") || p.is(k + 3, "belief"))) {
      return that(i, k + 4, Cue.Form.PAST, p.words(i, k + 4));
    }
    return null;
  }

  /** "put it this way:", "put it like this:". */
  private @Nullable Match putIt(int i) {
    for (int k = i + 2; k < Math.min(hi, i + 6); k++) {
      if (p.isMark(k, ':') && p.quoted(k + 1)) {
        return new Match(
            i, k, cue(Cue.Form.PAST), p.words(i, k), new Content(k + 1, Opening.QUOTE, k + 1));
      }
    }
    boolean ends = i + 2 >= hi || !p.at(i + 2).isWord();
    return ends
        ? new Match(i, i + 2, cue(Cue.Form.PAST), p.words(i, i + 2), Content.none(i + 2))
        : null;
  }

  /** "reported back that". */
  private @Nullable Match back(int i) {
    return p.is(i + 1, "back") ? that(i, i + 2, form(i), p.words(i, i + 2)) : null;
  }

  /** "spoke of a year “…”": only what is quoted of it counts. */
  private @Nullable Match spokeOf(int i) {
    if (!p.is(i + 1, "of")) {
      return null;
    }
    for (int k = i + 2; k < Math.min(hi, i + 12) && !p.at(k).isMark(','); k++) {
      if (p.quoted(k)) {
        return new Match(
            i, i + 2, cue(form(i)), p.words(i, i + 2), new Content(i + 2, Opening.OBJECT, i + 2));
      }
    }
    return null;
  }

  private @Nullable Match onRecord(int i) {
    return p.is(i + 1, "on")
            && (p.is(i + 2, "record") || (p.is(i + 2, "the") && p.is(i + 3, "record")))
        ? that(
            i,
            p.is(i + 2, "record") ? i + 3 : i + 4,
            Cue.Form.PAST,
            p.words(i, p.is(i + 2, "record") ? i + 3 : i + 4))
        : null;
  }

  private @Nullable Match voiced(int i) {
    for (int k = i + 1; k < Math.min(hi, i + 5) && !p.quoted(k); k++) {
      if (PhraseWords.VOICED.contains(p.at(k).lower())) {
        return that(i, k + 1, form(i), p.words(i, k + 1));
      }
    }
    return null;
  }

  private @Nullable Match gave(int i) {
    boolean points = p.is(i + 1, "the") && p.is(i + 2, "following");
    if (points && (p.isMark(i + 4, ':') || p.isMark(i + 5, ':'))) {
      int colon = p.isMark(i + 4, ':') ? i + 4 : i + 5;
      return new Match(
          i, colon, cue(form(i)), p.words(i, colon), new Content(colon + 1, Opening.COLON, colon));
    }
    boolean made = p.at(i).lower().startsWith("ma");
    if (made && p.is(i + 1, "the") && p.is(i + 2, "point")) {
      return that(i, i + 3, form(i), p.words(i, i + 3));
    }
    if (made && (p.is(i + 1, "clear") || (p.is(i + 1, "it") && p.is(i + 2, "clear")))) {
      int to = p.is(i + 1, "clear") ? i + 2 : i + 3;
      return that(i, to, form(i), p.words(i, to));
    }
    for (int k = i + 1; k < Math.min(hi, i + 7) && !p.quoted(k); k++) {
      Token t = p.at(k);
      if (PhraseWords.GIVEN.contains(t.lower()) && k > i + 1) {
        Match that = that(i, k + 1, form(i), p.words(i, k + 1));
        boolean promise =
            that == null && p.is(k + 1, "to") && !t.is("evidence") && !t.is("warning");
        return promise
            ? new Match(
                i,
                k + 1,
                cue(form(i)),
                p.words(i, k + 1),
                new Content(k + 1, Opening.INFINITIVE, k + 1))
            : that;
      }
      if (!t.isWord() || (t.is(Kind.CUE) && !t.is(Kind.GROUP))) {
        return null;
      }
    }
    return null;
  }

  /** "called on the council to act". */
  private @Nullable Match called(int i) {
    if (!p.is(i + 1, "on") && !p.is(i + 1, "upon") && !p.is(i + 1, "for")) {
      return null;
    }
    for (int k = i + 3; k < Math.min(hi, i + 18) && !p.quoted(k); k++) {
      Token t = p.at(k);
      if (t.is("to")
          && p.get(k + 1) != null
          && p.at(k + 1).shape() == Token.Shape.LOWER
          && !p.at(k + 1).is(Kind.DETERMINER)) {
        return new Match(
            i, i + 2, cue(form(i)), p.words(i, i + 2), new Content(i + 2, Opening.INFINITIVE, k));
      }
      Name aside = t.isMark(',') ? p.nameAt(k + 1) : null;
      if (aside != null && p.isMark(aside.to(), ',')) {
        k = aside.to();
        continue;
      }
      if (t.isMark(',') || t.endsSentence() || t.isAny(Kind.BE.bit() | Kind.MODAL.bit())) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Match pointed(int i) {
    if (!p.is(i + 1, "out")) {
      return null;
    }
    Match that = that(i, i + 2, form(i), p.words(i, i + 2));
    if (that != null) {
      return that;
    }
    if (p.isMark(i + 2, ':') || p.quoted(i + 2) || (p.isMark(i + 2, ',') && p.quoted(i + 3))) {
      int at = p.quoted(i + 2) ? i + 2 : i + 3;
      return new Match(
          i, i + 2, cue(form(i)), p.words(i, i + 2), new Content(at, Opening.QUOTE, at));
    }
    return Clauses.hasVerb(p, i + 3, hi)
        ? new Match(
            i, i + 2, cue(form(i)), p.words(i, i + 2), new Content(i + 2, Opening.CLAUSE, i + 2))
        : null;
  }

  /** "apologised for the “error”": only what is quoted of it counts. */
  private @Nullable Match apologised(int i) {
    if (!p.is(i + 1, "for")) {
      return null;
    }
    for (int k = i + 2; k < hi; k++) {
      if (p.quoted(k)) {
        return new Match(
            i,
            i + 2,
            cue(Cue.Form.PAST),
            p.words(i, i + 2),
            new Content(i + 2, Opening.OBJECT, i + 2));
      }
    }
    return null;
  }

  /** "wished to know whether". */
  private @Nullable Match wished(int i) {
    boolean know = p.is(i + 1, "to") && p.is(i + 2, "know") && p.is(i + 3, Kind.QUESTION);
    return know
        ? new Match(
            i,
            i + 3,
            cue(Cue.Form.PAST),
            p.words(i, i + 3),
            new Content(i + 3, Opening.QUESTION, i + 3))
        : null;
  }

  /** "X went on: “…”" and "“…,” X went on". */
  private @Nullable Match wentOn(int i) {
    boolean on =
        p.is(i + 1, "on") && (p.isMark(i + 2, ':') || p.isMark(i + 2, ',') || p.isMark(i + 2, '.'));
    if (!on) {
      return null;
    }
    boolean quote = p.quoted(i + 3);
    Content content = quote ? new Content(i + 3, Opening.QUOTE, i + 3) : Content.none(i + 2);
    return new Match(i, i + 2, cue(Cue.Form.PAST), p.words(i, i + 2), content);
  }

  private @Nullable Match drew(int i) {
    return p.is(i + 1, "attention")
            && p.is(i + 2, "to")
            && p.is(i + 3, "the")
            && p.is(i + 4, "fact")
        ? that(i, i + 5, Cue.Form.PAST, p.words(i, i + 2))
        : null;
  }

  private @Nullable Match that(int from, int to, Cue.Form form, String words) {
    for (int k = to; k < Math.min(hi, to + 5) && !p.quoted(k); k++) {
      if (p.is(k, "that")) {
        return Clauses.hasVerb(p, k + 1, hi)
            ? new Match(from, to, cue(form), words, new Content(k + 1, Opening.THAT, k))
            : null;
      }
      if (!p.at(k).isWord() && !p.at(k).isMark(',')) {
        return null;
      }
    }
    return null;
  }

  private Cue.Form form(int i) {
    String verb = p.at(i).lower();
    return verb.endsWith("ing")
        ? Cue.Form.ING
        : verb.endsWith("s") ? Cue.Form.THIRD : Cue.Form.PAST;
  }

  private static Cue cue(Cue.Form form) {
    return new Cue("phrase", EnumSet.of(Frame.SAY), form);
  }
}
