package org.onrecord.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.query.FunctionWords;
import org.onrecord.query.Relaxation;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/**
 * What a search found, with what helps where it found little.
 *
 * @param result the records that match
 * @param didYouMean the query with words that the index does not hold put right; null where it
 *     holds all of them, or nothing is near
 * @param relaxed where nothing matches, the records that lack one of the words; null where there is
 *     no such list
 */
record Found(SearchResult result, @Nullable String didYouMean, @Nullable SearchResult relaxed) {

  /** So many words of a query are looked up in the index's dictionary. */
  private static final int MOST_WORDS = 12;

  private static final int RELAXED_HITS = 10;

  /**
   * Searches.
   *
   * @throws Refusal BAD_CURSOR
   */
  static Found of(SearchEngine engine, Question question, Deadline deadline) throws IOException {
    SearchRequest request = question.request();
    SearchResult result = search(engine, request);
    boolean firstPage = request.cursor() == null;
    String nearest = firstPage ? didYouMean(engine, question, deadline) : null;
    SearchResult relaxed = null;
    if (firstPage && result.total() == 0 && !result.partial() && !deadline.isOver()) {
      Optional<Clause> wider = Relaxation.of(request.clause());
      if (wider.isPresent()) {
        SearchResult most =
            engine.search(
                request.withClause(wider.get()).withPage(RELAXED_HITS, null).withFacets(List.of()));
        relaxed = most.total() == 0 ? null : most;
      }
    }
    return new Found(result, nearest, relaxed);
  }

  /** As the engine's, but a bad cursor is the caller's mistake. */
  static SearchResult search(SearchEngine engine, SearchRequest request) throws IOException {
    if (request.cursor() == null) {
      return engine.search(request);
    }
    try {
      return engine.search(request);
    } catch (IllegalArgumentException e) {
      throw Refusal.parameter("BAD_CURSOR", "The cursor is not one that this service gave.");
    }
  }

  private static @Nullable String didYouMean(
      SearchEngine engine, Question question, Deadline deadline) throws IOException {
    String mended = question.typed();
    Clause clause = question.request().clause();
    List<String> words = Words.wanted(question.parsed().clause());
    for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      if (word.length() < 4 || FunctionWords.contains(word) || deadline.isOver()) {
        continue;
      }
      Optional<String> nearest = engine.nearestWord(word);
      if (nearest.isPresent() && !nearest.get().equalsIgnoreCase(word)) {
        mended = replaced(mended, word, nearest.get());
        clause = Words.replaced(clause, word, nearest.get());
      }
    }
    if (mended.equals(question.typed()) || deadline.isOver()) {
      return null;
    }
    // an advice that finds nothing would only lead on to the next dead end
    SearchRequest advised = question.request().withClause(clause).withFacets(List.of());
    return engine.search(advised.withPage(0, null)).total() > 0 ? mended : null;
  }

  private static String replaced(String query, String word, String by) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(query)
        .replaceAll(Matcher.quoteReplacement(by));
  }
}
