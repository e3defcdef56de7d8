package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.query.Clause;
import org.onrecord.search.Hit.Snippet;
import org.onrecord.search.TextAnalysis;

/** This engine's analysis, for engines that are told words instead of cutting them. */
public final class LuceneAnalysis implements TextAnalysis {

  /** What one thread works with. */
  private record Tools(Words words, Stems stems) {}

  private final ThreadLocal<Tools> tools =
      ThreadLocal.withInitial(() -> new Tools(new Words(), new Stems()));

  @Override
  public List<Token> words(String text) {
    Tools own = tools.get();
    Words words = own.words.read(text);
    var tokens = new ArrayList<Token>(words.count());
    for (int i = 0; i < words.count(); i++) {
      Kind kind =
          switch (words.kind(i)) {
            case PLAIN -> Kind.PLAIN;
            case JOINED -> Kind.JOINED;
            case TAIL -> Kind.TAIL;
          };
      String word = words.word(i);
      String stem = kind == Kind.TAIL ? word : new String(own.stems.stem(words, i));
      tokens.add(new Token(word, stem, kind, words.position(i), Stems.isFunctionWord(word)));
    }
    return tokens;
  }

  @Override
  public Snippet snippet(String text, List<Clause> wanted) {
    return Snippets.of(text, marks(text, wanted));
  }

  @Override
  public List<Span> marks(String text, List<Clause> wanted) {
    return new Marks(wanted, tools.get().stems).of(text);
  }
}
