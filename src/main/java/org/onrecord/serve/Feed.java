package org.onrecord.serve;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.onrecord.model.DocumentId;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Sort;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;

/** The newest hundred of a result, by the time at which their documents were indexed, as Atom. */
final class Feed {

  private static final int NEWEST = 100;

  /**
   * The first look is at so many of the newest documents; each further one at ten times as many.
   */
  private static final int FIRST_LOOK = 100;

  /** More documents than this in one filter would cost more than it is worth. */
  private static final int LARGEST_LOOK = 1_000;

  private static final int TITLE = 120;

  private static final Comparator<Dated> IN_DOCUMENT =
      Comparator.comparing((Dated d) -> d.hit().entry().document().id())
          .thenComparing(d -> d.hit().entry().kind())
          .thenComparingInt(d -> d.hit().entry().place().ordinal());

  private final SearchEngine engine;
  private final Archive archive;
  private final Reader reader;

  Feed(SearchEngine engine, Archive archive, Reader reader) {
    this.engine = engine;
    this.archive = archive;
    this.reader = reader;
  }

  Route route() {
    return Route.search("/feed.atom", Question.names(), this::atom);
  }

  /** A record with the time at which it came into the index. */
  private record Dated(Hit hit, Instant added) {}

  private Answer atom(Ask ask) throws IOException {
    Question question = Question.of(ask.parameters(), reader, ask.today(), ask.deadline());
    List<Dated> newest = newest(question.request(), ask.deadline());
    String xml = write(question, newest, ask);
    return Answer.of(
        200, "application/atom+xml; charset=utf-8", xml.getBytes(StandardCharsets.UTF_8));
  }

  private List<Dated> newest(SearchRequest asked, Deadline deadline) throws IOException {
    SearchRequest request =
        asked.withSort(Sort.NEWEST).withPage(NEWEST, null).withFacets(List.of()).withMarks(false);
    var all = new ArrayList<Dated>();
    var first = engine.search(request);
    if (first.total() > NEWEST) {
      return byDocuments(request, deadline);
    }
    dated(first.hits(), all);
    all.sort(Comparator.comparing(Dated::added).reversed().thenComparing(IN_DOCUMENT));
    return all;
  }

  /** Looks into the newest documents first, and into older ones until there are enough. */
  private List<Dated> byDocuments(SearchRequest request, Deadline deadline) throws IOException {
    var all = new ArrayList<Dated>();
    var rank = new HashMap<DocumentId, Integer>();
    int look = FIRST_LOOK;
    while (all.size() < NEWEST && !deadline.isOver()) {
      List<DocumentId> documents = archive.newest(rank.size(), look);
      if (documents.isEmpty()) {
        break;
      }
      documents.forEach(d -> rank.putIfAbsent(d, rank.size()));
      collect(request, documents, all);
      look = Math.min(look * 10, LARGEST_LOOK);
    }
    all.sort(
        Comparator.comparing((Dated d) -> rank.getOrDefault(d.hit().entry().document().id(), 0))
            .thenComparing(IN_DOCUMENT));
    return all.subList(0, Math.min(NEWEST, all.size()));
  }

  /** All matches of these documents, halved until each half gives no more than one page. */
  private void collect(SearchRequest request, List<DocumentId> documents, List<Dated> all)
      throws IOException {
    Clause here =
        Requests.where(Filter.Field.DOC, documents.stream().map(DocumentId::value).toList());
    var found = engine.search(request.withClause(new Clause.And(List.of(request.clause(), here))));
    if (found.total() <= NEWEST || documents.size() == 1) {
      dated(found.hits(), all);
      return;
    }
    int middle = documents.size() / 2;
    collect(request, documents.subList(0, middle), all);
    if (all.size() < NEWEST) {
      collect(request, documents.subList(middle, documents.size()), all);
    }
  }

  private void dated(List<Hit> hits, List<Dated> all) throws IOException {
    for (Hit hit : hits) {
      Instant added = archive.added(hit.entry().document().id()).orElse(Instant.EPOCH);
      all.add(new Dated(hit, added));
    }
  }

  private static String write(Question question, List<Dated> newest, Ask ask) throws IOException {
    var feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setTitle("OnRecord: " + legal(question.parsed().understood(question.kinds())));
    String self = ask.base() + "/feed.atom?" + ask.parameters().encoded();
    feed.setUri(self);
    var link = new SyndLinkImpl();
    link.setRel("self");
    link.setType("application/atom+xml");
    link.setHref(self);
    feed.setLinks(new ArrayList<>(List.of(link)));
    var author = new SyndPersonImpl();
    author.setName("OnRecord");
    feed.setAuthors(new ArrayList<>(List.of(author)));
    feed.setPublishedDate(Date.from(newest.isEmpty() ? Instant.EPOCH : newest.getFirst().added()));
    List<SyndEntry> entries = new ArrayList<>();
    for (Dated each : newest) {
      entries.add(entry(each, ask.base()));
    }
    feed.setEntries(entries);
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IOException(e);
    }
  }

  private static SyndEntry entry(Dated dated, String base) {
    Entry record = dated.hit().entry();
    var entry = new SyndEntryImpl();
    String permalink = base + "/s/" + record.id();
    entry.setUri(permalink);
    entry.setLink(permalink);
    String who = record.speaker() == null ? "" : record.speaker().name() + ": ";
    String title = who + record.text().strip().replaceAll("\\s+", " ");
    entry.setTitle(legal(HitJson.cut(title, TITLE) + (title.length() > TITLE ? "…" : "")));
    var words = new SyndContentImpl();
    words.setType("text");
    words.setValue(legal(record.text()));
    entry.setContents(new ArrayList<>(List.of(words)));
    String publisher = record.document().publisher();
    if (publisher != null) {
      // where nobody is known to have published it, the feed's own author stands for it (RFC 4287)
      var author = new SyndPersonImpl();
      author.setName(legal(publisher));
      entry.setAuthors(new ArrayList<>(List.of(author)));
    }
    entry.setUpdatedDate(Date.from(dated.added()));
    return entry;
  }

  /** Text without what XML 1.0 cannot hold (section 2.2). */
  private static String legal(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c ->
            c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
