package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.onrecord.model.RecordId;
import org.onrecord.query.Filter.Field;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;

/** Finds records by other documents that share the rarest words of one. */
final class Similar {

  /** Words that are compared: enough to tell a subject, few enough to stay under a millisecond. */
  private static final int WORDS = 15;

  /** A third of them must be shared; with fewer, common turns of speech make neighbours. */
  private static final int SHARED = 3;

  private record Rarity(String stem, double weight) {}

  private final Snapshot snapshot;

  Similar(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<Hit> to(RecordId id, int most) throws IOException {
    var records = new RecordReader(snapshot);
    Optional<Integer> doc = records.only(Fields.recordId(id.value()));
    if (doc.isEmpty() || most <= 0) {
      return List.of();
    }
    Entry entry = records.entry(doc.get());
    List<Rarity> rarest = rarest(entry.text());
    if (rarest.isEmpty()) {
      return List.of();
    }
    var any = new BooleanQuery.Builder();
    rarest.forEach(r -> any.add(new TermQuery(new Term(Fields.STEMMED, r.stem)), Occur.SHOULD));
    any.setMinimumNumberShouldMatch((rarest.size() + SHARED - 1) / SHARED);
    var query =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(FilterQueries.term("kind:" + entry.kind().word()), Occur.FILTER)
            .add(
                FilterQueries.term(Fields.term(Field.DOC, entry.document().id().value())),
                Occur.MUST_NOT)
            .add(FilterQueries.term(Fields.term(Field.IS, "boilerplate")), Occur.MUST_NOT)
            .build();
    var hits = new ArrayList<Hit>();
    for (ScoreDoc found : snapshot.searcher.search(query, most).scoreDocs) {
      Entry near = records.entry(found.doc);
      hits.add(new Hit(near, Snippets.of(near.text(), List.of()), found.score));
    }
    return hits;
  }

  private List<Rarity> rarest(String text) throws IOException {
    var words = new Words().read(text);
    var stems = new Stems();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) == Words.Kind.PLAIN && !Stems.isFunctionWord(words.word(i))) {
        times.merge(new String(stems.stem(words, i)), 1, Integer::sum);
      }
    }
    var rarities = new ArrayList<Rarity>();
    double all = snapshot.reader.maxDoc();
    for (var e : times.entrySet()) {
      int records = snapshot.reader.docFreq(new Term(Fields.STEMMED, e.getKey()));
      if (records > 1) {
        rarities.add(new Rarity(e.getKey(), Math.sqrt(e.getValue()) * Math.log1p(all / records)));
      }
    }
    rarities.sort(
        Comparator.comparingDouble(Rarity::weight).reversed().thenComparing(Rarity::stem));
    return rarities.subList(0, Math.min(WORDS, rarities.size()));
  }
}
