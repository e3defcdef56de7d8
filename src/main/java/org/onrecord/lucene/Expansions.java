package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The index's own words that a prefix, a fuzzy word or a stem stands for: at most {@link #MOST},
 * the commonest. One for each search; not thread-safe.
 */
final class Expansions {

  /** query-language.md, section 2: cost guards. */
  static final int MOST = 1024;

  /** Words looked at for one prefix; there the search for the commonest ends. */
  private static final int MOST_LOOKED_AT = 200_000;

  private record Found(BytesRef word, int records) {
    static final Comparator<Found> COMMONEST_LAST =
        Comparator.comparingInt(Found::records)
            .thenComparing(Found::word, Comparator.reverseOrder());
  }

  private final IndexReader reader;
  private final Deadline deadline;
  private boolean cut;

  Expansions(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
  }

  /** Whether any expansion was cut short. */
  boolean wereCut() {
    return cut;
  }

  /** Words of the field that begin with {@code prefix}, sorted. */
  List<BytesRef> ofPrefix(String field, String prefix) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    var start = new BytesRef(prefix);
    TermsEnum all = terms.iterator();
    var commonest = new PriorityQueue<>(Found.COMMONEST_LAST);
    boolean more = all.seekCeil(start) != TermsEnum.SeekStatus.END;
    int looked = 0;
    while (more && StringHelper.startsWith(all.term(), start)) {
      keep(commonest, all);
      if (++looked % 1024 == 0 && (looked >= MOST_LOOKED_AT || deadline.isPassed())) {
        cut = true;
        break;
      }
      more = all.next() != null;
    }
    return sorted(commonest);
  }

  /** Words of the field at most one letter away from {@code word}, the first letter fixed. */
  List<BytesRef> ofFuzzy(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    var all = new FuzzyTermsEnum(terms, new Term(field, word), 1, 1, true);
    var commonest = new PriorityQueue<>(Found.COMMONEST_LAST);
    while (all.next() != null && !deadline.isPassed()) {
      keep(commonest, all);
    }
    return sorted(commonest);
  }

  /** Words of the field that have the same stem as {@code word}; the word itself always. */
  List<BytesRef> ofStem(String field, String word, Stems stems) throws IOException {
    char[] stem = stems.stem(word);
    if (stem.length == 0) {
      return List.of(new BytesRef(word));
    }
    // a stemmer changes the end alone, and the letter before it from y to i
    int fixed = Math.max(2, Math.min(stem.length, word.length()) - 1);
    var forms = new ArrayList<BytesRef>();
    boolean before = cut;
    for (BytesRef form : ofPrefix(field, word.substring(0, Math.min(fixed, word.length())))) {
      if (java.util.Arrays.equals(stems.stem(form.utf8ToString()), stem)) {
        forms.add(form);
      }
    }
    cut = before;
    var self = new BytesRef(word);
    if (!forms.contains(self)) {
      forms.add(self);
    }
    return forms;
  }

  private void keep(PriorityQueue<Found> commonest, TermsEnum at) throws IOException {
    int records = at.docFreq();
    if (commonest.size() == MOST) {
      cut = true;
      Found rarest = commonest.peek();
      if (rarest != null && rarest.records >= records) {
        return;
      }
      commonest.poll();
    }
    commonest.add(new Found(BytesRef.deepCopyOf(at.term()), records));
  }

  private static List<BytesRef> sorted(PriorityQueue<Found> found) {
    return found.stream().map(Found::word).sorted().toList();
  }
}
