package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.onrecord.model.Findings;
import org.onrecord.model.Tags;
import org.onrecord.query.Clause;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.QueryParser;
import org.onrecord.search.ThemeTagger;

/**
 * Tags records with themes. Terms that are a word or a phrase are found by one walk over a text;
 * all others, such as NEAR, are stored queries of Lucene's monitor, which is asked only where a
 * text holds the words that one of them needs. Safe for use by many threads.
 */
public final class MonitorThemeTagger implements ThemeTagger {

  private final List<Theme> themes;
  private final StemPool stems = new StemPool();
  private final ThemeScan scan = new ThemeScan();
  private final Needs needs = new Needs();
  private final Monitor monitor;

  /** Themes by the number that is their stored queries' name. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private MonitorThemeTagger(List<Theme> themes, Monitor monitor) {
    this.themes = themes;
    this.monitor = monitor;
  }

  /**
   * The themes that ship with the program.
   *
   * @throws IOException if they cannot be read
   */
  public static MonitorThemeTagger shipped() throws IOException {
    return of(ThemeFile.shipped(), MonitorThemeTagger::parsed);
  }

  /**
   * An operator's own themes: YAML, a list of {@code id}, {@code name} and {@code terms}.
   *
   * @throws IOException if the file cannot be read, or a term is no query of words
   */
  public static MonitorThemeTagger ofFile(Path file) throws IOException {
    return of(ThemeFile.of(file), MonitorThemeTagger::parsed);
  }

  /**
   * Tags with these themes.
   *
   * @param reading how a term is read
   * @throws IOException if a term is no query of words; names the theme
   */
  public static MonitorThemeTagger of(List<Theme> themes, Function<String, Clause> reading)
      throws IOException {
    var tagger = new MonitorThemeTagger(List.copyOf(themes), new Monitor(new KeywordAnalyzer()));
    var queries = new ThemeQueries();
    var stored = new ArrayList<MonitorQuery>();
    for (int i = 0; i < themes.size(); i++) {
      for (String term : themes.get(i).terms()) {
        try {
          Clause clause = reading.apply(term);
          if (!tagger.scan.add(clause, i)) {
            String name = i + "/" + term;
            tagger.numbers.put(name, i);
            tagger.needs.add(clause);
            stored.add(new MonitorQuery(name, queries.query(clause)));
          }
        } catch (IllegalArgumentException e) {
          throw new IOException("theme " + themes.get(i).id() + ": " + e.getMessage(), e);
        }
      }
    }
    tagger.monitor.register(stored);
    return tagger;
  }

  private static Clause parsed(String term) {
    ParsedQuery query = QueryParser.parse(term, LocalDate.EPOCH);
    if (!query.errors().isEmpty()) {
      throw new IllegalArgumentException(term + ": " + query.errors().getFirst().message());
    }
    return query.clause();
  }

  @Override
  public List<Theme> themes() {
    return themes;
  }

  @Override
  public Findings tag(Findings f) {
    Stems lent = stems.take();
    try {
      return tag(f, new Texts(lent));
    } finally {
      stems.giveBack(lent);
    }
  }

  private static Findings tag(Findings f, Texts texts) {
    return new Findings(
        f.document(),
        f.passages().stream()
            .map(p -> p.isBoilerplate() ? p : p.withTags(texts.tagged(p.tags(), p.text())))
            .toList(),
        f.statements().stream().map(s -> s.withTags(texts.tagged(s.tags(), s.text()))).toList(),
        f.commitments().stream().map(c -> c.withTags(texts.tagged(c.tags(), c.text()))).toList(),
        f.decisions().stream().map(d -> d.withTags(texts.tagged(d.tags(), d.text()))).toList(),
        f.judgements().stream().map(j -> j.withTags(texts.tagged(j.tags(), j.text()))).toList());
  }

  /** The texts of one document: equal ones, as a quote that is a whole paragraph, are run once. */
  private final class Texts {

    private final Words words = new Words();
    private final Stems stems;
    private final WordStream stream;
    private final Document document = new Document();
    private final Map<String, List<String>> known = new HashMap<>();

    Texts(Stems stems) {
      this.stems = stems;
      stream = new WordStream(words, stems, WordStream.Form.BOTH);
      document.add(new Field(ThemeQueries.FIELD, stream, TextField.TYPE_NOT_STORED));
    }

    Tags tagged(Tags tags, String text) {
      List<String> found = known.computeIfAbsent(text, this::themesOf);
      if (found.isEmpty() || tags.themes().containsAll(found)) {
        return tags;
      }
      Set<String> all = new LinkedHashSet<>(tags.themes());
      all.addAll(found);
      return tags.withThemes(List.copyOf(all));
    }

    private List<String> themesOf(String text) {
      if (words.read(text).count() == 0) {
        return List.of();
      }
      try {
        var found = new TreeSet<Integer>();
        scan.find(words, stems, found);
        if (!needs.areMet(words, stems)) {
          return found.stream().map(i -> themes.get(i).id()).toList();
        }
        for (QueryMatch match : monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
          found.add(numbers.getOrDefault(match.getQueryId(), 0));
        }
        return found.stream().map(i -> themes.get(i).id()).toList();
      } catch (IOException e) {
        throw new UncheckedIOException("the monitor keeps its queries in memory", e);
      }
    }
  }
}
