package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Commitment;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.RecordId;
import org.onrecord.model.Statement;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;

/** Reads records and whole documents out of one snapshot. One for each use; not thread-safe. */
final class RecordReader {

  private final Snapshot snapshot;
  private final StoredFields fields;
  private final Map<Integer, Document> documents = new HashMap<>();

  RecordReader(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.fields = snapshot.reader.storedFields();
  }

  /** What {@link RecordWriter} wrote for a document of the whole index. */
  private BytesRef stored(int doc) throws IOException {
    BytesRef bytes = fields.document(doc).getBinaryValue(Fields.STORED);
    if (bytes == null) {
      throw new IOException("damaged index: record " + doc + " has no content");
    }
    return bytes;
  }

  /** The record of a Lucene document. */
  Entry entry(int doc) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(doc);
    int head = leaf.docBase + snapshot.codes(leaf).head(doc - leaf.docBase);
    Document document = documents.get(head);
    if (document == null) {
      document = StoredRecord.document(stored(head));
      documents.put(head, document);
    }
    return entry(new StoredRecord(stored(doc)), document);
  }

  private static Entry entry(StoredRecord r, Document d) throws IOException {
    return switch (r.kind) {
      case PARAGRAPH -> {
        Passage p = r.passage();
        var span = new Entry.PassageSpan(p.n(), p.span());
        var place = new Entry.Place(List.of(span), p.role(), p.page(), r.heading, r.ordinal);
        yield Entry.paragraph(r.id, d, place, p);
      }
      case QUOTE -> Entry.quote(r.id, d, place(r), r.statement());
      case COMMITMENT -> Entry.commitment(r.id, d, place(r), r.commitment());
      case DECISION -> Entry.decision(r.id, d, place(r), r.decision());
      case JUDGEMENT -> Entry.judgement(r.id, d, place(r), r.judgement());
    };
  }

  private static Entry.Place place(StoredRecord r) {
    return new Entry.Place(r.spans, r.role, r.page, r.heading, r.ordinal);
  }

  /** One record, its snippet being its whole text; empty where it is unknown. */
  Optional<Hit> record(RecordId id) throws IOException {
    Optional<Integer> doc = only(Fields.recordId(id.value()));
    if (doc.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = entry(doc.get());
    return Optional.of(new Hit(entry, new Hit.Snippet(entry.text(), List.of()), 0));
  }

  /** All that was put for one document; empty where it is unknown. */
  Optional<Findings> document(DocumentId id) throws IOException {
    Optional<Integer> head = only(Fields.head(id.value()));
    return head.isEmpty() ? Optional.empty() : Optional.of(findings(head.get()));
  }

  /** The Lucene document that has this term and is not deleted. */
  Optional<Integer> only(String term) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.TERMS, term), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return Optional.of(leaf.docBase + postings.docID());
        }
      }
    }
    return Optional.empty();
  }

  private Findings findings(int head) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(head);
    int first = leaf.docBase + snapshot.codes(leaf).blockStart(head - leaf.docBase);
    var passages = new ArrayList<Passage>();
    var statements = new ArrayList<Statement>();
    var commitments = new ArrayList<Commitment>();
    var decisions = new ArrayList<Decision>();
    var judgements = new ArrayList<Judgement>();
    for (int doc = first; doc < head; doc++) {
      var r = new StoredRecord(stored(doc));
      switch (r.kind) {
        case PARAGRAPH -> passages.add(r.passage());
        case QUOTE -> statements.add(r.statement());
        case COMMITMENT -> commitments.add(r.commitment());
        case DECISION -> decisions.add(r.decision());
        case JUDGEMENT -> judgements.add(r.judgement());
      }
    }
    Document document = StoredRecord.document(stored(head));
    return new Findings(document, passages, statements, commitments, decisions, judgements);
  }
}
