package org.onrecord.attribute.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.CouncilMention.Evidence;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Authority;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;

/**
 * Says which councils a document is by or about, main one first: what the operator says, else the
 * council that published it, else the one that it names most. A council only mentioned in passing,
 * a former employer or a comparison, is left out.
 */
public final class DocumentAuthorities {

  private static final int HEAD = 8;

  /** Verbs whose subject a sentence is about. */
  public static final Set<String> VERBS =
      Set.of(
          "has",
          "have",
          "had",
          "was",
          "were",
          "is",
          "are",
          "said",
          "will",
          "would",
          "received",
          "must",
          "agreed",
          "plans",
          "became",
          "remains",
          "got",
          "won",
          "told",
          "announced");

  private static final Set<String> IN_PASSING =
      Set.of(
          "from",
          "as",
          "like",
          "unlike",
          "than",
          "joined",
          "left",
          "with",
          "neighbouring",
          "formerly",
          "including",
          "or");

  private final Gazetteer gazetteer;
  private final @Nullable LocalDate day;
  private final Map<Authority, Double> weights = new LinkedHashMap<>();
  private final List<Authority> subjects = new ArrayList<>();

  private DocumentAuthorities(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  /**
   * The document's councils.
   *
   * @param title its headline; null where it has none
   * @param day its date, for councils of one name; null where unknown
   */
  public static List<Authority> of(
      List<Passage> passages,
      @Nullable String title,
      Metadata said,
      PassageWords words,
      @Nullable LocalDate day) {
    Gazetteer gazetteer = words.gazetteer();
    var finder = new DocumentAuthorities(gazetteer, day);
    List<Authority> named =
        said.authorities().stream().flatMap(n -> gazetteer.named(n, day).stream()).toList();
    if (!named.isEmpty()) {
      return named.stream().distinct().toList();
    }
    finder.weigh(passages, title, words);
    Optional<Authority> main = publisher(said, gazetteer, day).or(finder::heaviest);
    var found = new ArrayList<Authority>();
    main.ifPresent(found::add);
    finder.subjects.stream().filter(a -> !isSameArea(found, a)).distinct().forEach(found::add);
    return found.stream().distinct().toList();
  }

  /** The council that published a document; empty where no council did. */
  public static Optional<Authority> publisher(
      Metadata said, Gazetteer gazetteer, @Nullable LocalDate day) {
    Optional<Authority> named = Optional.empty();
    String publisher = said.publisher();
    if (publisher != null) {
      named =
          gazetteer.of(publisher, day).stream()
              .filter(m -> m.isAtLeast(Evidence.NAMED))
              .findFirst()
              .map(CouncilMention::authority)
              .or(() -> gazetteer.named(publisher, day));
    }
    return named.or(() -> said.url() == null ? Optional.empty() : gazetteer.ofAddress(said.url()));
  }

  private static boolean isSameArea(List<Authority> found, Authority other) {
    return found.stream().anyMatch(a -> a.name().equals(other.name()));
  }

  private void weigh(List<Passage> passages, @Nullable String title, PassageWords words) {
    if (title != null) {
      gazetteer.of(title, day).forEach(m -> add(m, 3));
    }
    int seen = 0;
    for (Passage passage : passages) {
      List<CouncilMention> mentions = words.councils(passage, day);
      if (!passage.isBoilerplate()) {
        seen++;
      }
      for (CouncilMention mention : mentions) {
        // "NEWS FROM TEES VALLEY COMBINED AUTHORITY"
        boolean whole = mention.span().length() >= passage.text().strip().length() - 10;
        add(mention, whole && seen <= HEAD ? 4 : seen <= 2 ? 1.5 : 1);
        if (!passage.isBoilerplate() && isSubject(words.of(passage), mention)) {
          subjects.add(mention.authority());
        }
      }
    }
  }

  private void add(CouncilMention mention, double factor) {
    double worth =
        switch (mention.evidence()) {
          case NAMED, HOLDER -> 3;
          case PLACE -> 1;
          case BARE -> 0.4;
          case PART -> 0.8;
        };
    Council council = gazetteer.council(mention.authority().code()).orElseThrow();
    weights.merge(mention.authority(), worth * factor * (council.isJoint() ? 0.5 : 1), Double::sum);
  }

  /** Whether a sentence is about the council: its name in full before a verb. */
  private static boolean isSubject(Tokens tokens, CouncilMention mention) {
    if (mention.evidence() != Evidence.NAMED) {
      return false;
    }
    int first = index(tokens, mention.span().start());
    int after = index(tokens, mention.span().end());
    return VERBS.contains(tokens.word(after))
        && !tokens.isPossessive(after - 1)
        && !IN_PASSING.contains(tokens.word(first - 1));
  }

  private static int index(Tokens tokens, int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.start(i) < offset) {
      i++;
    }
    return i;
  }

  private Optional<Authority> heaviest() {
    return weights.entrySet().stream()
        .filter(e -> e.getValue() >= 0.8)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
