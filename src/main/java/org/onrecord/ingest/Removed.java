package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Speaker.Ambiguous;
import org.onrecord.model.Speaker.Body;
import org.onrecord.model.Speaker.Described;
import org.onrecord.model.Speaker.Person;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;

/**
 * Takes removed records and people out of what was found. Their words become blocks of the same
 * length wherever they stand in the document, so that every other span still holds.
 *
 * <p>What is removed is known by its id alone: the tombstones keep no words. A person's name is
 * found again by making the id of every name-like run of words of the text.
 */
public final class Removed {

  /** Stands for each letter that was taken out. */
  public static final char BLOCK = '█';

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private final Set<String> ids;

  /** Nothing of these ids, of records and people, is to be seen. */
  public Removed(Set<String> ids) {
    this.ids = Set.copyOf(ids);
  }

  /** The same findings without what was removed, and without a word of it. */
  public Findings apply(Findings f) {
    if (ids.isEmpty()) {
      return f;
    }
    Set<String> words = words(f);
    return words.isEmpty() ? f : without(f, words);
  }

  /** The strings that must not be seen in this document, longest first. */
  public Set<String> words(Findings f) {
    Set<String> words = new HashSet<>();
    for (Entry entry : Entries.of(f)) {
      boolean own = ids.contains(entry.id().value());
      if (own || isRemoved(entry.speaker())) {
        entry.text().lines().map(String::strip).filter(s -> !s.isEmpty()).forEach(words::add);
        entry.place().spans().forEach(s -> addSpan(f, s.span(), words, entry));
      }
    }
    names(f, words);
    List<String> longestFirst = new ArrayList<>(words);
    longestFirst.sort(
        java.util.Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    return new LinkedHashSet<>(longestFirst);
  }

  /** A part as it stands in the reading may differ from the record's words by its marks alone. */
  private static void addSpan(Findings f, Span span, Set<String> words, Entry entry) {
    f.passages().stream()
        .filter(p -> p.span().contains(span) && !p.span().equals(span))
        .map(p -> span.shift(-p.span().start()).of(p.text()).strip())
        .filter(s -> s.length() <= entry.text().length() + 4 && !s.isEmpty())
        .forEach(words::add);
  }

  private boolean isRemoved(@Nullable Speaker speaker) {
    return switch (speaker) {
      case null -> false;
      case Person person -> ids.contains(person.id());
      case Body body -> ids.contains(body.id());
      case Described described -> ids.contains(described.id());
      case Ambiguous several -> several.candidates().stream().anyMatch(p -> ids.contains(p.id()));
    };
  }

  private void names(Findings f, Set<String> words) {
    if (ids.stream().noneMatch(id -> id.startsWith("p_"))) {
      return;
    }
    Set<String> codes = new LinkedHashSet<>();
    f.document().authorities().forEach(a -> codes.add(a.code()));
    codes.add(f.document().mainAuthorityCode());
    List<String> texts = new ArrayList<>();
    f.passages().forEach(p -> texts.add(p.text()));
    f.statements().forEach(s -> addName(s.speaker(), texts));
    f.commitments().forEach(c -> addName(c.who(), texts));
    for (String text : texts) {
      Matcher m = NAME.matcher(text);
      while (m.find()) {
        runs(m.group()).filter(r -> isRemovedName(r, codes)).forEach(words::add);
      }
    }
  }

  private static void addName(@Nullable Speaker speaker, List<String> texts) {
    if (speaker != null) {
      texts.add(speaker.name());
    }
  }

  private static java.util.stream.Stream<String> runs(String name) {
    String[] parts = name.split(" ");
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < parts.length; from++) {
      for (int to = from + 2; to <= parts.length; to++) {
        String run = String.join(" ", java.util.Arrays.copyOfRange(parts, from, to));
        runs.add(run.replaceFirst("(?:['’]s)?[.'’-]*$", ""));
      }
    }
    return runs.stream();
  }

  private boolean isRemovedName(String name, Set<String> codes) {
    return codes.stream().anyMatch(code -> ids.contains(Person.of(name, code).id()));
  }

  private Findings without(Findings f, Set<String> words) {
    Document d = f.document();
    Predicate<String> shown = text -> text.indexOf(BLOCK) < 0 && blank(text, words).equals(text);
    return new Findings(
        new Document(
            d.id(),
            d.source(),
            d.title() == null ? null : blank(d.title(), words),
            d.url(),
            d.publisher(),
            d.sourceClass(),
            d.style(),
            d.body(),
            d.date(),
            d.authorities(),
            d.flags(),
            d.sha256(),
            d.licence(),
            d.lang()),
        f.passages().stream().map(p -> Blanking.of(p, blank(p.text(), words))).toList(),
        f.statements().stream()
            .filter(s -> shown.test(s.text()) && !isRemoved(s.speaker()))
            .map(s ->
                s.role() == null || shown.test(s.role())
                    ? s
                    : s.withSpeaker(s.speaker(), null, s.basis()))
            .toList(),
        f.commitments().stream().filter(c -> shown.test(c.text()) && !isRemoved(c.who())).toList(),
        f.decisions().stream().filter(x -> shown.test(x.text())).toList(),
        f.judgements().stream().filter(x -> shown.test(x.text())).toList());
  }

  /** {@code text} with every letter and digit of these strings made a block. */
  public static String blank(String text, Set<String> words) {
    String now = text;
    for (String each : words) {
      for (int at = now.indexOf(each); at >= 0; at = now.indexOf(each, at + each.length())) {
        now = now.substring(0, at) + blocks(each) + now.substring(at + each.length());
      }
    }
    return now;
  }

  private static String blocks(String words) {
    StringBuilder blocks = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      blocks.append(Character.isWhitespace(c) ? c : BLOCK);
    }
    return blocks.toString();
  }
}
