package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.QuoteMarks;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Texts;
import org.onrecord.attribute.text.Token;
import org.onrecord.attribute.text.Tokenizer;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;
import org.onrecord.split.ListMarker;
import org.onrecord.split.Sentences;

/**
 * One paragraph as its words: a passage, or several where page furniture stands inside it. Token
 * numbers count from 0 over the whole paragraph.
 */
public final class Paragraph {

  private static final Token NOTHING = new Token(0, 0, " ", Token.Shape.MARK, 0);

  private final String text;
  private final List<Passage> passages;
  private final List<Token> tokens;
  private final List<Quote> quotes;
  private final int[] quoteOf;
  private final List<Range> sentences;
  private final Name[] names;
  private List<Role> roles = List.of();
  private boolean letter;

  Paragraph(String text, List<Passage> passages, Tokenizer tokenizer) {
    this.text = text;
    this.passages = List.copyOf(passages);
    List<Token> found = new ArrayList<>();
    for (Passage p : passages) {
      ListMarker marker =
          p.role() == PassageRole.HEADING
              ? null
              : ListMarker.of(text, p.span().start(), p.span().end());
      int from = marker == null ? p.span().start() : marker.content();
      tokenizer.add(text, new Span(from, p.span().end()), found);
    }
    this.tokens = List.copyOf(found);
    this.quotes = QuoteMarks.of(text, tokens);
    this.quoteOf = new int[tokens.size()];
    Arrays.fill(quoteOf, -1);
    for (int q = 0; q < quotes.size(); q++) {
      Arrays.fill(quoteOf, quotes.get(q).open(), quotes.get(q).after(), q);
    }
    this.sentences = cut();
    this.names = new Name[tokens.size()];
  }

  /** Sentences; a full stop inside a quotation ends none, its closing mark may. */
  private List<Range> cut() {
    List<Range> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean ends = quoteOf[i] < 0 ? stopEnds(i) : quotationEnds(i);
      if (ends) {
        found.add(new Range(from, i + 1));
        from = i + 1;
      }
    }
    if (from < tokens.size()) {
      found.add(new Range(from, tokens.size()));
    }
    return List.copyOf(found);
  }

  private boolean stopEnds(int i) {
    Token t = tokens.get(i);
    if (!t.endsSentence()) {
      return false;
    }
    int last = tokens.getLast().end();
    boolean next = i + 1 < tokens.size() && tokens.get(i + 1).endsSentence();
    return !next && Sentences.endsHere(text, tokens.getFirst().start(), t.start(), t.end(), last);
  }

  /** A quotation that ends in a stop ends its sentence, unless the sentence goes on after it. */
  private boolean quotationEnds(int i) {
    Quote q = quotes.get(quoteOf[i]);
    if (i != q.after() - 1 || q.length() == 0) {
      return false;
    }
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token last = tokens.get(q.to() - 1);
    Token next = tokens.get(i + 1);
    boolean asks = !last.isMark('.') && AskerAhead.holds(tokens, i + 1);
    return last.endsSentence() && !asks && (next.isCapital() || next.shape() == Token.Shape.QUOTE);
  }

  String text() {
    return text;
  }

  /** The passages that it is made of, in the order of the text; at least one. */
  public List<Passage> passages() {
    return passages;
  }

  /** The passage that it begins in. */
  public Passage first() {
    return passages.getFirst();
  }

  /** What the passage that it begins in is. */
  public PassageRole role() {
    return first().role();
  }

  List<Token> tokens() {
    return tokens;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The token; a blank mark outside of the paragraph, so that looking around never fails. */
  public Token at(int i) {
    return i < 0 || i >= tokens.size() ? NOTHING : tokens.get(i);
  }

  /** The token, or null outside of the paragraph. */
  public @Nullable Token get(int i) {
    return i < 0 || i >= tokens.size() ? null : tokens.get(i);
  }

  /** Whether the token is this word in lower case; never outside of the paragraph. */
  public boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).lower().equals(word);
  }

  /** Whether the token can be of a kind; never outside of the paragraph. */
  public boolean is(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }

  /** Whether the token is this mark; never outside of the paragraph. */
  public boolean isMark(int i, char mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isMark(mark);
  }

  /** The quotations, from left to right. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Whether the token stands inside a quotation or is one of its marks. */
  public boolean quoted(int i) {
    return i >= 0 && i < quoteOf.length && quoteOf[i] >= 0;
  }

  /** The quotation that holds the token; null where there is none. */
  public @Nullable Quote quoteAt(int i) {
    return quoted(i) ? quotes.get(quoteOf[i]) : null;
  }

  /** The sentences, from left to right, with no token between them. */
  public List<Range> sentences() {
    return sentences;
  }

  /** The name that covers the token; null where there is none. */
  public @Nullable Name nameAt(int i) {
    return i < 0 || i >= names.length ? null : names[i];
  }

  /** Who is named in some tokens, outside of quotations. */
  public List<Person> named(Range s) {
    List<Person> named = new ArrayList<>();
    for (int i = s.from(); i < s.to(); i++) {
      Name name = nameAt(i);
      if (name != null && name.from() == i && !quoted(i)) {
        named.add(name.person());
      }
    }
    return named;
  }

  void setName(Name name) {
    Arrays.fill(names, name.from(), name.to(), name);
  }

  /** Whether it stands in a letter, where "you" is somebody named. */
  public boolean isLetter() {
    return letter;
  }

  /** Notes that it stands in a letter. */
  public void setLetter() {
    letter = true;
  }

  /** The wordings of office in the paragraph, once they are found. */
  public List<Role> roles() {
    return roles;
  }

  void setRoles(List<Role> roles) {
    this.roles = List.copyOf(roles);
  }

  /** Where some tokens stand in the reading, cut where page furniture lies between. */
  public List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (Passage p : passages) {
      int start = -1;
      int end = -1;
      for (int i = from; i < to; i++) {
        Token t = tokens.get(i);
        if (t.start() >= p.span().start() && t.end() <= p.span().end()) {
          start = start < 0 ? t.start() : start;
          end = t.end();
        }
      }
      if (start >= 0) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  /** The words of some tokens as they stand, white space levelled. */
  public String words(int from, int to) {
    if (from >= to) {
      return "";
    }
    String raw = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    return Texts.levelled(raw);
  }
}
