package org.onrecord.attribute.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.attribute.council.CouncilMention;
import org.onrecord.attribute.council.CouncilMention.Evidence;
import org.onrecord.attribute.council.DocumentAuthorities;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.attribute.text.Language;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Authority;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;

/**
 * Says of each passage which councils it is about, and in which language it is.
 *
 * <p>A passage is about the councils that it names; where it names none ({@code the council},
 * {@code its work}), about the one that the passages before it were about. A heading begins a new
 * run: it is about the council that it names, else about the document's own.
 */
public final class PassageAuthorities {

  private static final Set<String> IN_PASSING =
      Set.of("from", "as", "like", "unlike", "than", "joined", "left", "neighbouring", "formerly");

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

  /** A line of an address is no longer than this. */
  private static final int LINE = 60;

  private final List<Authority> own;
  private final boolean inspection;
  private List<Authority> current;

  private PassageAuthorities(DocumentFacts facts) {
    List<Authority> documents = facts.authorities();
    this.own = documents.isEmpty() ? List.of() : documents.subList(0, 1);
    this.inspection = facts.sourceClass() == SourceClass.INSPECTORATE && !own.isEmpty();
    this.current = own;
  }

  /** The same passages, each tagged with its councils, main one first, and its language. */
  public static List<Passage> tagged(
      List<Passage> passages, DocumentFacts facts, PassageWords words) {
    var run = new PassageAuthorities(facts);
    var tagged = new ArrayList<Passage>(passages.size());
    for (Passage passage : passages) {
      Tokens tokens = words.of(passage);
      boolean aside = passage.isBoilerplate() || isAddress(passages, passage.n() - 1);
      List<Authority> about =
          aside
              ? run.own
              : run.about(passage, tokens, words.councils(passage, facts.date().latest()));
      String lang =
          tokens.size() < 4 ? facts.lang() : Language.of(passage.text(), tokens, facts.lang());
      tagged.add(passage.withTags(passage.tags().withAuthorities(about).withLang(lang)));
    }
    return tagged;
  }

  /** "Manchester", above a line with a postcode: where somebody's office is. */
  private static boolean isAddress(List<Passage> passages, int i) {
    boolean above = passages.get(i).text().length() < LINE;
    for (int k = i; k < Math.min(passages.size(), above ? i + 3 : i + 1); k++) {
      String text = passages.get(k).text();
      if (text.length() < LINE && POSTCODE.matcher(text).find()) {
        return true;
      }
      above &= text.length() < LINE && !text.endsWith(".");
      if (!above) {
        return false;
      }
    }
    return false;
  }

  private List<Authority> about(Passage passage, Tokens tokens, List<CouncilMention> mentions) {
    if (passage.role() == PassageRole.HEADING) {
      current = headed(mentions);
      return current;
    }
    if (inspection) {
      current = own; // "the council" of an inspection is the one that is inspected
    }
    var topics = new LinkedHashSet<Authority>();
    var others = new LinkedHashSet<Authority>();
    for (CouncilMention mention : mentions) {
      if (isTopic(tokens, mention)) {
        topics.add(mention.authority());
      } else if (mention.isAtLeast(Evidence.HOLDER) && !isInPassing(tokens, mention)) {
        others.add(mention.authority());
      }
    }
    if (!topics.isEmpty()) {
      current = List.of(topics.iterator().next());
    } else {
      topics.addAll(current);
    }
    topics.addAll(others);
    return List.copyOf(topics);
  }

  /** The council that a heading names opens its section; all other headings are the document's. */
  private List<Authority> headed(List<CouncilMention> mentions) {
    return mentions.stream()
        .filter(m -> m.isAtLeast(Evidence.PLACE) || m.span().start() == 0)
        .map(CouncilMention::authority)
        .filter(a -> own.isEmpty() || !a.name().equals(own.getFirst().name()))
        .findFirst()
        .map(List::of)
        .orElse(own);
  }

  /** Whether the passage is about the council rather than only naming it. */
  private boolean isTopic(Tokens tokens, CouncilMention mention) {
    int first = first(tokens, mention);
    if (isInPassing(tokens, mention)) {
      return false;
    }
    if (own.contains(mention.authority())) {
      return mention.isAtLeast(Evidence.PLACE);
    }
    int after = first;
    while (after < tokens.size() && tokens.start(after) < mention.span().end()) {
      after++;
    }
    return switch (mention.evidence()) {
      case NAMED -> DocumentAuthorities.VERBS.contains(tokens.word(after)) || opens(tokens, first);
      case HOLDER -> opens(tokens, first);
      case PLACE -> opens(tokens, first) && !tokens.word(first - 1).equals("from");
      case BARE -> first == 0 && DocumentAuthorities.VERBS.contains(tokens.word(after));
      case PART -> false;
    };
  }

  /** A former employer or a comparison. */
  private static boolean isInPassing(Tokens tokens, CouncilMention mention) {
    int first = first(tokens, mention);
    return IN_PASSING.contains(tokens.word(first - 1)) && !opens(tokens, first);
  }

  private static int first(Tokens tokens, CouncilMention mention) {
    int first = 0;
    while (tokens.start(first) < mention.span().start()) {
      first++;
    }
    return first;
  }

  /** Whether the name stands among the first words of a sentence. */
  private static boolean opens(Tokens tokens, int first) {
    for (int i = first; i >= Math.max(0, first - 3); i--) {
      if (tokens.opensSentence(i)) {
        return true;
      }
    }
    return false;
  }
}
