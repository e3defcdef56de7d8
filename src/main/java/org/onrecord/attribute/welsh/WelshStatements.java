package org.onrecord.attribute.welsh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.speech.Draft;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;

/** Finds the statements of a document's Welsh paragraphs, from left to right. */
public final class WelshStatements {

  private final WelshSources sources;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft open;
  private Paragraph p;
  private Range s = new Range(0, 0);
  private int left;

  private WelshStatements(People people, Paragraph first) {
    this.sources = new WelshSources(people);
    this.p = first;
  }

  /**
   * The statements of some paragraphs, in the order of the text.
   *
   * @param paragraphs all in Welsh, in the order of the text
   */
  public static List<Statement> find(String text, List<Paragraph> paragraphs, People people) {
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    var finder = new WelshStatements(people, paragraphs.getFirst());
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.role() != PassageRole.HEADING) {
        finder.read(paragraph);
      }
    }
    return finder.drafts.stream()
        .filter(d -> !d.isEmpty())
        .sorted(Comparator.comparingInt(Draft::start))
        .map(d -> d.statement(text))
        .toList();
  }

  private void read(Paragraph paragraph) {
    p = paragraph;
    left = 0;
    if (Quotations.isWhollyQuoted(p)) {
      Draft goesOn = open;
      Quote q = p.quoteAt(0);
      if (goesOn != null && q != null) {
        goesOn.add(p, q.from(), q.to());
      }
      return;
    }
    open = null;
    for (Range sentence : p.sentences()) {
      s = sentence;
      sentence();
    }
  }

  private void sentence() {
    for (int i = s.from(); i < s.to(); i++) {
      if (i < left || p.quoted(i) || !p.at(i).isWord()) {
        continue;
      }
      String word = p.at(i).lower();
      if (isCue(i)) {
        report(i, i + 1, WelshWords.hasArticle(word));
      } else if (WelshWords.bare(word).equals("yn") && p.is(i + 1, "ôl")) {
        according(i);
      } else if (isAuxiliary(word)) {
        composed(i);
      }
    }
    labelled();
  }

  private boolean isCue(int i) {
    Token t = p.at(i);
    String before = p.at(i - 1).lower();
    boolean negative = before.equals("ni") || before.equals("nid") || before.equals("na");
    return !negative && !before.equals("y") && WelshWords.is(t.lower(), "cue");
  }

  private static boolean isAuxiliary(String word) {
    String bare = WelshWords.bare(word);
    return bare.equals("mae") || bare.equals("roedd") || bare.equals("maent") || bare.equals("bu");
  }

  /** "Dywedodd X fod A", "Dywedodd X: “A”", "“A,” meddai X." */
  private void report(int cue, int from, boolean article) {
    int subject = p.is(from, "hefyd") || p.is(from, "yntau") ? from + 1 : from;
    WelshSources.Source source = sources.at(p, subject, s.to(), article);
    boolean bare = source == null && !article && isBare(subject);
    if (source == null && !bare) {
      return;
    }
    Who who = source == null ? sources.last() : source.who();
    int after = overHearer(source == null ? subject : source.to());
    Quote before = p.quoteAt(cue - 1);
    if (before != null && before.open() >= left && before.length() > 1) {
      afterQuote(cue, before, who, after);
      return;
    }
    Quote next = quoteAfter(after);
    if (next != null) {
      add(QuoteKind.DIRECT, who, cue, "cue-before-quotation", next.from(), next.to());
      left = next.after();
      return;
    }
    if (WelshWords.is(p.at(cue).lower(), "quoting")) {
      return;
    }
    int opener = p.isMark(after, ',') ? after + 1 : after;
    if (Openers.at(p, opener)) {
      int to = contentEnd(opener);
      add(kind(opener, to), who, cue, "source-cue-content", Openers.content(p, opener), to);
      left = to;
    } else if (p.isMark(cue - 1, ',') && cue - 1 - left >= 3) {
      add(kind(left, cue - 1), who, cue, "cue-after-clause", left, cue - 1);
      left = after;
    }
  }

  /** Nothing but a colon, a quotation, the report or the end follows: whoever spoke last. */
  private boolean isBare(int from) {
    return p.isMark(from, ':')
        || p.isMark(from, ',')
        || p.quoted(from)
        || p.is(from, "wrth")
        || Openers.at(p, from)
        || (from < s.to() && p.at(from).endsSentence());
  }

  /** Over "wrth y Pwyllgor". */
  private int overHearer(int from) {
    int i = from;
    if (p.is(i, "wrth") || p.is(i, "i'r")) {
      while (i < s.to() && !p.isMark(i, ':') && !p.isMark(i, ',') && !p.quoted(i)) {
        if (i > from + 1 && Openers.at(p, i)) {
          return i;
        }
        i++;
      }
      return i < s.to() ? i : from;
    }
    return i;
  }

  private @Nullable Quote quoteAfter(int after) {
    int i = p.isMark(after, ':') || p.isMark(after, ',') ? after + 1 : after;
    Quote q = p.quoteAt(i);
    boolean marked = i > after || p.isMark(after - 1, ':') || p.isMark(after - 1, ',');
    return q != null && q.open() == i && q.length() >= 2 && marked ? q : null;
  }

  private void afterQuote(int cue, Quote q, Who who, int after) {
    Draft draft = add(QuoteKind.DIRECT, who, cue, "cue-after-quotation", q.from(), q.to());
    int i = after;
    while (p.isMark(i, ',') || (p.get(i) != null && p.at(i).endsSentence())) {
      i++;
    }
    Quote next = p.quoteAt(i);
    left = Math.max(after, q.after());
    if (next != null && next.open() == i) {
      draft.add(p, next.from(), next.to());
      left = next.after();
    }
  }

  /** "Yn ôl yr adroddiad, A", "A, yn ôl yr adroddiad". */
  private void according(int i) {
    boolean starts = i == s.from();
    if (!starts && !p.isMark(i - 1, ',')) {
      return;
    }
    WelshSources.Source source = sources.at(p, i + 2, s.to(), false);
    if (source == null) {
      return;
    }
    int after = source.to();
    if (starts && (p.isMark(after, ',') || Openers.at(p, after))) {
      int from = p.isMark(after, ',') ? after + 1 : after;
      int to = contentEnd(from);
      draft(kind(from, to), source.who(), i, i + 2, "according-to", from, to);
      left = to;
    } else if (!starts && i - 1 - left >= 3) {
      draft(kind(left, i - 1), source.who(), i, i + 2, "according-to", left, i - 1);
      left = after;
    }
  }

  /** "Mae'r Cyngor wedi cadarnhau y bydd A", "Mae X yn dweud bod A". */
  private void composed(int i) {
    boolean article = WelshWords.hasArticle(p.at(i).lower());
    WelshSources.Source source = sources.at(p, i + 1, s.to(), article);
    if (source == null) {
      return;
    }
    int k = source.to();
    while (p.is(k, "hefyd") || p.is(k, "bellach") || p.is(k, ",") || p.is(k, "eisoes")) {
      k++;
    }
    boolean has = p.is(k, "wedi") || p.is(k, "yn") || p.is(k, "'n");
    if (!has || !p.at(k + 1).isWord() || !WelshWords.is(p.at(k + 1).lower(), "verbnoun")) {
      return;
    }
    int after = overHearer(k + 2);
    Quote next = quoteAfter(after);
    if (next != null) {
      draft(
          QuoteKind.DIRECT,
          source.who(),
          k + 1,
          k + 2,
          "cue-before-quotation",
          next.from(),
          next.to());
      left = next.after();
    } else if (Openers.at(p, after)) {
      int to = contentEnd(after);
      int from = Openers.content(p, after);
      draft(kind(from, to), source.who(), k + 1, k + 2, "source-cue-content", from, to);
      left = to;
    }
  }

  /** "Y Cynghorydd X: “A”". */
  private void labelled() {
    if (left > s.from()) {
      return;
    }
    WelshSources.Source source = sources.at(p, s.from(), s.to(), false);
    Quote q = source == null || !p.isMark(source.to(), ':') ? null : p.quoteAt(source.to() + 1);
    if (source != null && q != null && q.open() == source.to() + 1) {
      Draft draft =
          new Draft(QuoteKind.DIRECT, source.who(), null, null, "speaker-label", List.of());
      keep(draft.add(p, q.from(), q.to()), source.who(), q.to());
      left = q.after();
    }
  }

  /** Where the report ends: before the next cue that goes on with the sentence, else its end. */
  private int contentEnd(int from) {
    for (int i = from + 2; i < s.to(); i++) {
      boolean joined = p.is(i - 1, "ac") || p.is(i - 1, "a") || p.is(i - 1, "gan");
      if (joined && !p.quoted(i) && WelshWords.is(p.at(i).lower(), "cue")) {
        return p.isMark(i - 2, ',') ? i - 2 : i - 1;
      }
    }
    return s.to();
  }

  private QuoteKind kind(int from, int to) {
    return Quotations.hasFragment(p, from, to) ? QuoteKind.MIXED : QuoteKind.INDIRECT;
  }

  private Draft add(QuoteKind kind, Who who, int cue, String rule, int from, int to) {
    return draft(kind, who, cue, cue + 1, rule, from, to);
  }

  private Draft draft(QuoteKind kind, Who who, int cue, int cueTo, String rule, int from, int to) {
    String raw = p.words(cue, cueTo);
    String words = raw.replaceFirst("['’]\\p{L}+$", "");
    Span at = new Span(p.at(cue).start(), p.at(cue).start() + raw.length());
    Draft draft = new Draft(kind, who, words, at, rule, List.of()).add(p, from, to);
    keep(draft, who, to);
    return draft;
  }

  private void keep(Draft draft, Who who, int to) {
    drafts.add(draft);
    sources.spoke(who);
    open = p.quoted(to - 1) ? draft : null;
  }
}
