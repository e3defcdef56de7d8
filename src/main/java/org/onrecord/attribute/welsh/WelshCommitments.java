package org.onrecord.attribute.welsh;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.text.Texts;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Commitment;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Explanation;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;

/**
 * Finds what the council undertakes in Welsh: {@code Bydd y Cyngor yn …}, {@code Byddwn yn …},
 * {@code Rydym yn ymrwymo i …}, {@code Penderfynwyd cymeradwyo …}.
 */
public final class WelshCommitments {

  private static final String COUNCIL =
      "((?:'r|y|yr) (?:Cyngor|cyngor|Cabinet|Pwyllgor|awdurdod|Awdurdod|gwasanaeth|swyddogion|tîm|adran)\\b[^,.]{0,60}?"
          + "|Cyngor \\p{Lu}[\\p{L} ]{2,50}?|swyddogion|Swyddogion)";

  /** "Bydd y Cyngor yn ailagor", "byddai'r Cyngor yn ailagor" in reported speech. */
  private static final Pattern WILL =
      Pattern.compile(
          "(?U)\\b([Bb]ydd|[Bb]yddai)(?: ?)" + COUNCIL + " (?:hefyd )?(yn|'n) (\\p{L}+)");

  private static final Pattern WE =
      Pattern.compile(
          "(?U)\\b(?:[Bb]yddwn|[Bb]yddaf|[Bb]yddwn ni)(?: ni| i)?(?: hefyd)?(?: yn|'n) (\\p{L}+)");
  private static final Pattern PLEDGE =
      Pattern.compile(
          "(?U)\\b(?:[Rr]ydym|[Rr]ydyn|[Rr]wyf|[Dd]w i|[Rr]ydw i)(?: ni| i)?(?: yn| wedi|'n)"
              + " (ymrwymo|addo|cytuno) (?:i'r|i|y)\\b");
  private static final Pattern PLEDGED =
      Pattern.compile(
          "(?U)(?:\\b[Mm]ae ?"
              + COUNCIL
              + " wedi (?:ymrwymo|addo|cytuno) (?:i'r|i|y)\\b|\\b(?:[YyMm]mrwymodd|[Aa]ddawodd|[Cc]ytunodd)(?: ?)"
              + COUNCIL
              + " (?:i'r|i|y)\\b)");

  /** "Bydd y llyfrgell yn agor ym mis Mai", "Caiff y cynllun ei gyhoeddi": a thing, with a time. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?U)\\b(?:[Bb]ydd .{3,80}?(?: yn|'n) (?:cael (?:ei|eu) \\p{L}+|(?:ail)?(?:agor|ddechrau|dechrau|cau))"
              + "|[Cc]aiff .{3,80}? (?:ei|eu) \\p{L}+)");

  private static final Pattern RESOLVED =
      Pattern.compile(
          "(?U)^\\W*(?:PENDERFYNWYD|Penderfynwyd)(?:\\s*[:–—-]\\s*|\\s+)(?:\\(\\w\\)\\s*)?(?:y\\s+dylid\\s+|i\\s+)?(\\p{L}+)");

  private final Reading reading;
  private final WelshDue due;

  private WelshCommitments(Reading reading) {
    this.reading = reading;
    this.due = new WelshDue(reading.facts().day());
  }

  /** The commitments of a reading's Welsh passages, in document order. */
  public static List<Commitment> find(Reading reading) {
    var finder = new WelshCommitments(reading);
    var found = new ArrayList<Commitment>();
    for (Passage passage : reading.passages()) {
      if (isWelsh(passage) && !passage.isBoilerplate() && passage.role() != PassageRole.HEADING) {
        for (Span sentence : reading.sentences().get(passage.n() - 1)) {
          Commitment commitment = finder.of(passage, sentence);
          if (commitment != null) {
            found.add(commitment);
          }
        }
      }
    }
    return found;
  }

  /** Whether a passage is read here and nowhere else. */
  public static boolean isWelsh(Passage passage) {
    return passage.tags().lang().equals("cy");
  }

  private @Nullable Commitment of(Passage passage, Span span) {
    Statement said = statement(span);
    Span clause = said == null || said.kind() != QuoteKind.DIRECT ? span : within(said, span);
    String words = clause.of(reading.source().text()).replace('’', '\'');
    DateInterval when = due.in(clause.of(reading.source().text()));
    Matcher resolved = RESOLVED.matcher(words);
    if (resolved.find()) {
      boolean binds = WelshWords.is(resolved.group(1), "binding");
      return binds ? commitment(passage, clause, body(), when, "resolution") : null;
    }
    if (words.contains("?") || words.matches("(?U)^\\W*(?:[Oo]s|[Pp]e) .*")) {
      return null;
    }
    Matcher will = WILL.matcher(words);
    if (will.find()) {
      boolean would = will.group(1).endsWith("ai");
      boolean vague = WelshWords.is(will.group(4), "vague");
      boolean counts = (!vague || isDated(when)) && (!would || said != null);
      return counts ? commitment(passage, clause, doer(will.group(2)), when, "will") : null;
    }
    Matcher pledged = PLEDGED.matcher(words);
    if (pledged.find()) {
      String who = pledged.group(1) != null ? pledged.group(1) : pledged.group(2);
      return commitment(passage, clause, doer(who), when, "pledge");
    }
    boolean ours = said == null || isCouncil(said);
    Matcher we = WE.matcher(words);
    if (ours && we.find() && (isDated(when) || !WelshWords.is(we.group(1), "vague"))) {
      return commitment(passage, clause, speaker(said), when, "we-will");
    }
    if (ours && PLEDGE.matcher(words).find()) {
      return commitment(passage, clause, speaker(said), when, "pledge");
    }
    boolean event = ours && when != null && EVENT.matcher(words).find();
    return event ? commitment(passage, clause, speaker(said), when, "announced") : null;
  }

  private static boolean isDated(@Nullable DateInterval when) {
    return when != null && when.isKnown();
  }

  /** The statement that a sentence stands in or holds; null where it is the author's own. */
  private @Nullable Statement statement(Span span) {
    for (Statement said : reading.statements()) {
      for (Span part : said.parts()) {
        if (part.overlaps(span)) {
          return said;
        }
      }
    }
    return null;
  }

  private static Span within(Statement said, Span span) {
    for (Span part : said.parts()) {
      if (part.overlaps(span)) {
        return new Span(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
      }
    }
    return span;
  }

  /** Whether a speaker holds an office of the council's, or is the council. */
  private static boolean isCouncil(Statement said) {
    String role = said.role();
    Speaker speaker = said.speaker();
    String words = role != null ? role : speaker == null ? "" : speaker.name();
    return Pattern.compile(
            "(?i)cyngor|gyngor|cabinet|gabinet|arweinydd|cyfarwydd|gyfarwydd|pennaeth|prif weithredwr|cadeirydd|gwasanaeth")
        .matcher(words)
        .find();
  }

  private Speaker speaker(@Nullable Statement said) {
    Speaker speaker = said == null ? null : said.speaker();
    return speaker != null ? speaker : reading.people().body("y Cyngor");
  }

  private Speaker body() {
    String body = reading.facts().body();
    return reading.people().body(body == null ? "y Cyngor" : body);
  }

  private Speaker doer(String words) {
    String bare = words.replaceFirst("^(?:'r|y|yr) ", "");
    boolean definite = bare.length() < words.length();
    return reading.people().body(definite ? Articles.with(bare) : bare);
  }

  private Commitment commitment(
      Passage passage, Span span, Speaker who, @Nullable DateInterval when, String rule) {
    String words = Texts.levelled(span.of(reading.source().text()));
    return new Commitment(
        List.of(span),
        List.of(passage.n()),
        words,
        who,
        null,
        when,
        AttributionBasis.NAMED,
        passage.tags(),
        Explanation.of("welsh-" + rule));
  }
}
