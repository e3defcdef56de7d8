package org.onrecord.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/**
 * Turns an annotated article into the format of the gold cases. Optional, found or not, is content
 * of the headline, of fewer than five words, or reported by a word that does not report (beliefs,
 * intentions, feelings). Pronouns and attributions without a source keep their speaker open.
 */
final class PolnearGold {

  private static final int SHORT = 5;
  private static final double DIRECT = 0.9;
  private static final Set<String> PRONOUNS =
      Set.of(
          ("he she they it i we you who which that his her their its my our him them himself"
                  + " herself one")
              .split(" ", 0));
  private static final Set<String> MARKS = Set.of(":", "―", "—", "-", "–");
  private static final Pattern HEADLINE = Pattern.compile("(?U)\\s*[^\\n]*");
  private static final Pattern LINES = Pattern.compile("(?U)\\s*\\n\\s*");
  private static final Pattern OUTER = Pattern.compile("(?U)^[\\s\"“]+|[\\s\"”]+$");
  private static final Pattern BLANK = Pattern.compile("(?U)^\\s+|\\s+$");
  private static final Pattern CORE = Pattern.compile(",| who | which ");

  private final String text;
  private final QuotedText quoted;
  private final ArticleNames names;
  private final int headline;

  PolnearGold(String text) {
    this.text = text;
    this.quoted = new QuotedText(text);
    this.names = new ArticleNames(text);
    var first = HEADLINE.matcher(text);
    this.headline = first.lookingAt() ? first.end() : 0;
  }

  /** The article's statements, and the quoted runs that belong to none. */
  ObjectNode of(List<Annotation> annotations) {
    ObjectNode gold = new ObjectMapper().createObjectNode();
    ArrayNode statements = gold.putArray("statements");
    BitSet touched = new BitSet();
    for (Annotation one : annotations) {
      one.content().forEach(span -> touched.set(span.start(), span.end()));
      List<PolnearWords.Word> words = words(one);
      String kind = kind(words);
      String said = said(one, kind);
      if (!said.isEmpty()) {
        ObjectNode json = statements.addObject();
        json.put("kind", kind);
        json.put("text", said);
        speaker(json, one.source());
        boolean reported = kind.equals("direct") || reports(one.cue());
        boolean head = one.content().getFirst().start() < headline;
        json.put("optional", head || words.size() < SHORT || !reported);
      }
    }
    ArrayNode others = gold.putArray("not_statements");
    for (Span run : quoted.runs()) {
      boolean apart = touched.get(run.start(), run.end()).isEmpty();
      if (run.start() >= headline && apart && !in(run).isEmpty()) {
        others.add(text.substring(run.start(), run.end()).replaceAll("^[ ,.]+|[ ,.]+$", ""));
      }
    }
    return gold;
  }

  private List<PolnearWords.Word> in(Span span) {
    return PolnearWords.in(text, span.start(), span.end());
  }

  /** The words of the content, without an unquoted leading "that". */
  private List<PolnearWords.Word> words(Annotation one) {
    List<PolnearWords.Word> words = new ArrayList<>();
    one.content().forEach(span -> words.addAll(in(span)));
    boolean that = words.size() > 1 && words.getFirst().lower().equals("that");
    return that && !quoted.at(words.getFirst().start()) ? words.subList(1, words.size()) : words;
  }

  private String kind(List<PolnearWords.Word> words) {
    int inside = 0;
    int run = 0;
    int longest = 0;
    for (PolnearWords.Word word : words) {
      boolean in = quoted.at(word.start());
      inside += in ? 1 : 0;
      run = in ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (!words.isEmpty() && inside >= DIRECT * words.size()) {
      return "direct";
    }
    return longest >= 2 ? "mixed" : "indirect";
  }

  private String said(Annotation one, String kind) {
    List<String> parts = new ArrayList<>();
    for (Span span : one.content()) {
      for (String line : LINES.split(text.substring(span.start(), span.end()), -1)) {
        String part =
            kind.equals("direct")
                ? OUTER.matcher(line).replaceAll("").replaceFirst(",$", "")
                : line;
        part = BLANK.matcher(part).replaceAll("");
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return String.join("\n", parts);
  }

  private boolean reports(@Nullable Span cue) {
    return cue != null
        && (MARKS.contains(text.substring(cue.start(), cue.end()).strip())
            || in(cue).stream().anyMatch(PolnearWords::reports));
  }

  private void speaker(ObjectNode json, @Nullable Span source) {
    String mention = source == null ? "" : mention(source);
    String bare = mention.toLowerCase(Locale.ROOT).replaceAll("^[ ,]+|[ ,]+$", "");
    boolean slip = source != null && in(source).stream().allMatch(PolnearWords::reports);
    boolean relative = bare.equals("who") || bare.equals("which");
    String name = null;
    if (source != null && !slip && relative) {
      name = names.before(source.start());
    } else if (source != null && !slip && !PRONOUNS.contains(bare)) {
      name = names.in(source.start(), source.end());
      if (name == null || name.isEmpty()) {
        name = CORE.split(mention, 2)[0];
        json.putArray("speaker_alt").add(mention);
      }
    }
    json.put("speaker", name);
    json.put("speaker_scored", name != null);
  }

  private String mention(Span source) {
    return BLANK.matcher(text.substring(source.start(), source.end())).replaceAll("");
  }
}
