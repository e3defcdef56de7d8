package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;

/**
 * Finds the commonest sort of term, a word or a phrase, by one walk over a text's words: the
 * monitor takes a hundred times as long. Filled by one thread, then only read; safe for use by
 * many.
 */
final class ThemeScan {

  private record Term(List<String> words, int theme) {}

  private final CharArrayMap<List<Term>> byFirstWord = new CharArrayMap<>(512, false);

  private record Near(NearTerm term, int theme) {}

  private final CharArrayMap<List<Near>> nearByFirstWord = new CharArrayMap<>(64, false);
  private final CharArrayMap<List<Near>> nearByStem = new CharArrayMap<>(64, false);
  private final CharArrayMap<List<Integer>> byStem = new CharArrayMap<>(64, false);
  private final Stems stems = new Stems();

  /** Takes a term in; false where it is no word or phrase. */
  boolean add(Clause term, int theme) {
    return switch (term) {
      case Clause.Word word -> {
        List<String> plain = Words.plain(word.text());
        char[] stem = plain.size() == 1 ? stems.stem(plain.getFirst()) : new char[0];
        yield stem.length > 0 ? addTo(byStem, new String(stem), theme) : addPhrase(plain, theme);
      }
      case Clause.Phrase phrase ->
          phrase.slop() == 0 && addPhrase(Words.plain(phrase.text()), theme);
      case Clause.And and -> false;
      case Clause.Or or -> false;
      case Clause.Not not -> false;
      case Clause.Near near -> NearTerm.of(near, stems).map(t -> addNear(t, theme)).orElse(false);
      case Clause.Prefix prefix -> false;
      case Clause.Fuzzy fuzzy -> false;
      case Clause.Where where -> false;
      case Clause.Everything everything -> false;
    };
  }

  private boolean addPhrase(List<String> words, int theme) {
    return !words.isEmpty() && addTo(byFirstWord, words.getFirst(), new Term(words, theme));
  }

  private boolean addNear(NearTerm term, int theme) {
    return switch (term.first()) {
      case NearTerm.Part.OfStem(String stem) -> addTo(nearByStem, stem, new Near(term, theme));
      case NearTerm.Part.OfWords(List<String> words) ->
          addTo(nearByFirstWord, words.getFirst(), new Near(term, theme));
      case NearTerm.Part.OfPrefix(String prefix) -> false;
    };
  }

  private static <T> boolean addTo(CharArrayMap<List<T>> map, String key, T value) {
    List<T> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>();
      map.put(key, list);
    }
    return list.add(value);
  }

  /** Adds the themes of the words that were read. */
  void find(Words words, Stems stems, Set<Integer> found) {
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) == Words.Kind.TAIL) {
        continue;
      }
      List<Term> terms = byFirstWord.get(words.letters(), words.begin(i), words.length(i));
      // a phrase that begins with a hyphenated word is looked for from its first part
      int from = words.kind(i) == Words.Kind.JOINED ? i - 1 : i;
      if (terms != null) {
        for (Term term : terms) {
          if (PhraseMatch.end(words, term.words, from) >= 0) {
            found.add(term.theme);
          }
        }
      }
      addNear(
          nearByFirstWord.get(words.letters(), words.begin(i), words.length(i)),
          words,
          i,
          stems,
          found);
      char[] stem = stems.stem(words, i);
      addNear(nearByStem.get(stem, 0, stem.length), words, i, stems, found);
      List<Integer> themes = byStem.get(stem, 0, stem.length);
      if (themes != null) {
        found.addAll(themes);
      }
    }
  }

  private static void addNear(
      @Nullable List<Near> terms, Words words, int i, Stems stems, Set<Integer> found) {
    if (terms != null) {
      for (Near near : terms) {
        if (!found.contains(near.theme) && near.term.stands(words, stems, i)) {
          found.add(near.theme);
        }
      }
    }
  }
}
