package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.onrecord.search.Suggestion;

/** Finds word pairs that many records share, from a sample of them. */
final class FrequentPhrases {

  /** Records that are looked at, spread evenly. */
  private static final int SAMPLE = 3_000;

  /** Records of the sample that must share a pair. */
  private static final int SHARED = 3;

  private static final int MOST = 300;

  private final Snapshot snapshot;

  FrequentPhrases(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<Suggestion> find() throws IOException {
    Map<String, Integer> pairs = new HashMap<>();
    int all = snapshot.reader.maxDoc();
    int step = Math.max(1, all / SAMPLE);
    var records = new RecordReader(snapshot);
    var words = new Words();
    for (int doc = 0; doc < all; doc += step) {
      LeafReaderContext leaf = snapshot.leafOf(doc);
      int local = doc - leaf.docBase;
      var live = leaf.reader().getLiveDocs();
      boolean gone = live != null && !live.get(local);
      Codes codes = snapshot.codes(leaf);
      if (!gone && !snapshot.tables.forms[Codes.group(codes.a[local])].boilerplate()) {
        add(words.read(records.entry(doc).text()), pairs);
      }
    }
    List<String> commonest =
        pairs.entrySet().stream()
            .filter(e -> e.getValue() >= SHARED)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .sorted(Comparator.naturalOrder())
            .toList();
    var found = new ArrayList<Suggestion>();
    for (String pair : commonest) {
      found.add(new Suggestion("phrase", pair, '"' + pair + '"', records(pair)));
    }
    return found;
  }

  private static void add(Words words, Map<String, Integer> pairs) {
    String before = "";
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) != Words.Kind.PLAIN) {
        continue;
      }
      String word = words.word(i);
      boolean content = word.length() > 2 && !Stems.isFunctionWord(word);
      if (content && !before.isEmpty()) {
        pairs.merge(before + ' ' + word, 1, Integer::sum);
      }
      before = content ? word : "";
    }
  }

  private long records(String pair) throws IOException {
    var phrase = new PhraseQuery.Builder();
    for (String word : pair.split(" ", -1)) {
      phrase.add(new Term(Fields.EXACT, word));
    }
    return snapshot.searcher.count(phrase.build());
  }
}
