package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.onrecord.lucene.TopHits.Ranked;
import org.onrecord.model.RecordKind;
import org.onrecord.model.SourceClass;
import org.onrecord.query.Clause;
import org.onrecord.search.Ranking;

/**
 * Scores the first hits a second time, by what needs positions, neighbours and the kind of source:
 * too dear for every hit, and of use only where a reader looks. One for each search; not
 * thread-safe.
 */
final class Rescoring {

  private final Snapshot snapshot;
  private final Set<String> stems = new LinkedHashSet<>();
  private final @Nullable Weight phrase;
  private final float[] priors;

  private Rescoring(Snapshot snapshot, List<Clause> clauses, WordQueries words) throws IOException {
    this.snapshot = snapshot;
    var typed = new ArrayList<String>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Word word) {
        typed.add(word.text());
        stems.addAll(words.stem(word.text()));
      }
    }
    Query together = typed.size() > 1 ? words.inText(String.join(" ", typed)) : null;
    phrase =
        together == null
            ? null
            : snapshot.searcher.createWeight(
                snapshot.searcher.rewrite(together), ScoreMode.COMPLETE_NO_SCORES, 1);
    priors = priors(snapshot.tables);
  }

  /** The same records with their second score, in its order. */
  static List<Ranked> of(
      List<Ranked> first, Snapshot snapshot, List<Clause> clauses, WordQueries words)
      throws IOException {
    return first.isEmpty() ? first : new Rescoring(snapshot, clauses, words).rescored(first);
  }

  private static float[] priors(Tables tables) {
    int[] ofCode = tables.sourceClass.ofCode();
    float[] priors = new float[ofCode.length];
    for (int code = 1; code < priors.length; code++) {
      String word = tables.sourceClass.values()[ofCode[code]];
      priors[code] = SourceClass.of(word).map(Ranking::prior).orElse(0f);
    }
    return priors;
  }

  private List<Ranked> rescored(List<Ranked> first) throws IOException {
    Ranked[] hits = first.toArray(Ranked[]::new);
    Arrays.sort(hits, (x, y) -> Integer.compare(x.doc(), y.doc()));
    var rescored = new ArrayList<Ranked>(hits.length);
    int from = 0;
    while (from < hits.length) {
      LeafReaderContext leaf = snapshot.leafOf(hits[from].doc());
      int end = leaf.docBase + leaf.reader().maxDoc();
      int to = from;
      while (to < hits.length && hits[to].doc() < end) {
        to++;
      }
      leaf(leaf, Arrays.copyOfRange(hits, from, to), rescored);
      from = to;
    }
    rescored.sort(Ranked.FIRST);
    return rescored;
  }

  private void leaf(LeafReaderContext leaf, Ranked[] hits, List<Ranked> rescored)
      throws IOException {
    Codes codes = snapshot.codes(leaf);
    int[] docs = new int[hits.length];
    for (int i = 0; i < hits.length; i++) {
      docs[i] = hits[i].doc() - leaf.docBase;
    }
    float[] factors = new float[docs.length];
    for (int i = 0; i < docs.length; i++) {
      factors[i] = 1 + priors[Codes.source(codes.b[docs[i]])];
      if (snapshot.tables.forms[Codes.group(codes.a[docs[i]])].copy()) {
        factors[i] -= Ranking.COPY;
      }
    }
    phrases(leaf, docs, factors);
    surroundings(leaf.reader(), codes, docs, factors);
    for (int i = 0; i < docs.length; i++) {
      rescored.add(TopHits.rescored(hits[i], hits[i].score() * factors[i]));
    }
  }

  private void phrases(LeafReaderContext leaf, int[] docs, float[] factors) throws IOException {
    Scorer scorer = phrase == null ? null : phrase.scorer(leaf);
    if (scorer == null) {
      return;
    }
    // of records that merely hold all the words, only those asked about have their positions read
    TwoPhaseIterator closer = scorer.twoPhaseIterator();
    DocIdSetIterator found = closer == null ? scorer.iterator() : closer.approximation();
    for (int i = 0; i < docs.length; i++) {
      int at = found.docID() < docs[i] ? found.advance(docs[i]) : found.docID();
      boolean stands = at == docs[i] && (closer == null || closer.matches());
      factors[i] += stands ? Ranking.PHRASE : 0;
    }
  }

  private void surroundings(LeafReader reader, Codes codes, int[] docs, float[] factors)
      throws IOException {
    float share = stems.isEmpty() ? 0 : 1f / stems.size();
    int[] around = IntStream.of(docs).flatMap(d -> IntStream.of(d - 1, d + 1)).toArray();
    int[] neighbours =
        Arrays.stream(around).filter(d -> isParagraph(codes, d)).sorted().distinct().toArray();
    for (String stem : stems) {
      boolean[] headings = stands(reader, Fields.HEADING, stem, docs);
      boolean[] beside = stands(reader, Fields.STEMMED, stem, neighbours);
      for (int i = 0; i < docs.length; i++) {
        factors[i] += headings[i] ? Ranking.HEADING * share : 0;
        if (isParagraph(codes, docs[i])) {
          int before = Arrays.binarySearch(neighbours, docs[i] - 1);
          int after = Arrays.binarySearch(neighbours, docs[i] + 1);
          boolean near = (before >= 0 && beside[before]) || (after >= 0 && beside[after]);
          factors[i] += near ? Ranking.NEIGHBOUR * share : 0;
        }
      }
    }
  }

  /** For each of the documents, in rising order, whether the stem stands in its field. */
  private static boolean[] stands(LeafReader reader, String field, String stem, int[] docs)
      throws IOException {
    boolean[] found = new boolean[docs.length];
    PostingsEnum list = reader.postings(new Term(field, stem), PostingsEnum.NONE);
    for (int i = 0; i < docs.length && list != null; i++) {
      int at = list.docID() < docs[i] ? list.advance(docs[i]) : list.docID();
      found[i] = at == docs[i];
    }
    return found;
  }

  /** Whether it is a passage of text: the document before a block's first passage is a head. */
  private boolean isParagraph(Codes codes, int doc) {
    if (doc < 0 || doc >= codes.a.length) {
      return false;
    }
    Form form = snapshot.tables.forms[Codes.group(codes.a[doc])];
    return form.kind() == RecordKind.PARAGRAPH && !form.boilerplate();
  }
}
