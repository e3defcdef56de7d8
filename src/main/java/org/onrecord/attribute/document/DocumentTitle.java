package org.onrecord.attribute.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.text.Texts;
import org.onrecord.attribute.time.DateScanner;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/** Finds a document's headline; a meeting's is the name of the body that met. */
final class DocumentTitle {

  private static final int HEAD = 20;

  private static final Set<String> GENERIC =
      Set.of(
          "agenda item",
          "decision details",
          "issue details",
          "meeting details",
          "minutes",
          "agenda",
          "issue - decisions",
          "agenda and minutes",
          "news",
          "news room",
          "newsroom",
          "items",
          "decision",
          "decisions",
          "home",
          "minutes:",
          "latest news",
          "press release",
          "media release",
          "news release",
          "media statement",
          "finance",
          "news story",
          "printed minutes",
          "draft minutes",
          "main post content",
          "officer decision" + " details");

  private static final Pattern MOTION =
      Pattern.compile(
          "(?is)((?:(?:agenda )?item \\S+\\s+)?(?:[A-Z]{0,3}\\.?\\d+(?:[./-]\\d+)*[.)]?\\s+)?)"
              + "(?:notices? of motion\\b.{10,}|motions? on notice|motion\\s*[:–—-]\\s*\\S.{5,})");

  /** A form that names its title: {@code Report title: Recycling centres}. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?is)(?:report |decision )?(?:title|subject)(?: of (?:the )?(?:report|decision))?(?:\\s*:\\s+|\\s{3,})(\\S[^\\n]{6,200}).*");

  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "(?is)(?:by |from:|to:|published|posted|release date|date|dear |t"
              + " 0|tel|textphone|venue|contact|agenda item:? ?\\d|meeting of|(?:\\d+[.)]?\\s+)?minutes"
              + " of|present|report"
              + " (?:to|of|by|author)|home\\b|photo|picture|image|standfirst|director\\b|wards?\\b|decision"
              + " (?:maker|status)|speech (?:given|delivered)|check against|local democracy|\\d+"
              + " comments?|all minutes|these minutes|councillor|cllr|mr |ms |mrs |dr"
              + " |www|http|no\\. +item|ref\\b|also (?:present|in attendance)|apologies|in attendance|sign in|skip"
              + " to|cabinet member|leader of|for immediate|embargo|news from|press release|aldermen|members"
              + "|minutes \\(|held (?:at|on|in)\\b|\\(?the meeting|decision (?:taken|made) by|.*\\b(?:press|news|media) release$).*");

  private static final Pattern BY_LINE = Pattern.compile("(?is)\\s*\\n\\s*by .*");

  /** {@code Item 7:}, {@code Decision:}: where the matter stands, and none of its name. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)^(?:(?:agenda )?item(?: no\\.?)? \\d+[a-z]?\\s*[:–—-]\\s+|decision\\s*:\\s+)(?=\\S)");

  /** Lines over a headline that name the part of a site, not the page. */
  private static final Pattern SECTION =
      Pattern.compile("(?i).*\\b(?:blogs?|news|stories|press|media|posts|updates?)\\b.*");

  private static final Pattern OCCASION =
      Pattern.compile("(?i).*\\b(?:speech|address|remarks|motion|report|statement|questions)\\b.*");

  /** What a document is, in its headline; an organisation's name above it is none. */
  private static final Pattern KIND =
      Pattern.compile("(?i).*\\b(?:annual report|report|strategy|plan|review|statement)\\b.*");

  private static final Pattern ORGANISATION =
      Pattern.compile("(?i).*\\b(?:partnership|board|trust|services?|authority|association|forum)");

  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}'’-]+ ){1,3}[\\p{Lu}][\\p{L}'’-]+,? +[–—|-]? *(?i:.*\\b(?:reporter|reporting"
              + " service|correspondent|editor))\\b.*");

  /** Nothing but what kind of decision's paper it is. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?:(?:an?|the|of|by|for|under|taken|made|record|notice|decisions?|individual|executive"
              + "|non-executive|cabinet|council|members?|officers?|lead|portfolio|holders?|delegated|delegation|key|non-key"
              + "|urgent|powers?|authority|sheet|form|report|details|published|record)\\b[\\s():/’'-]*)+");

  private static final Pattern DECISION = Pattern.compile("(?i)\\bdecisions?\\b");
  private static final Pattern PARTS = Pattern.compile("\\s+[–—-]\\s+");

  private DocumentTitle() {}

  /**
   * The headline.
   *
   * @param said what operator or head say; null where neither does
   * @param minutes whether the document may minute a whole meeting, whose title is the body's name
   */
  static @Nullable String of(
      List<Passage> passages, @Nullable String said, boolean minutes, Gazetteer gazetteer) {
    if (said != null && !GENERIC.contains(said.strip().toLowerCase(Locale.ROOT))) {
      return longer(passages, said.strip());
    }
    for (Passage passage : passages.subList(0, Math.min(12, passages.size()))) {
      String text = passage.text().strip();
      Matcher motion = MOTION.matcher(text);
      if (text.length() < 260 && motion.matches()) {
        return text.substring(motion.end(1));
      }
      Matcher labelled = LABELLED.matcher(text);
      if (text.length() < 260 && labelled.matches()) {
        return labelled.group(1).strip();
      }
    }
    String best = null;
    String last = null;
    String dated = null;
    boolean letter = false;
    int seen = 0;
    for (Passage passage : passages.subList(salutation(passages), passages.size())) {
      String text = PLACE.matcher(passage.text().strip()).replaceFirst("");
      if (passage.isBoilerplate() || text.isEmpty()) {
        continue;
      }
      if (text.startsWith("Dear ")) {
        letter = true;
        best = null;
        continue;
      }
      if (seen++ > HEAD || (isProse(text) && (best != null || seen > 3))) {
        break;
      }
      if (minutes) {
        String held = best == null ? MeetingBody.held(text, gazetteer) : null;
        if (held != null) {
          return held;
        }
        if (MeetingBody.isWhole(text, gazetteer)) {
          return text;
        }
      }
      boolean ends = endsHeadline(text);
      if (best != null && last != null && !letter && ends) {
        return isSection(best) ? last : headline(best);
      }
      boolean body = !minutes && MeetingBody.isWhole(text, gazetteer);
      if (!body && isCandidate(passage, text, gazetteer)) {
        best = best == null || (!letter && isBetter(text, best)) ? text : best;
        last = Texts.words(text) >= 4 ? text : last;
      }
      dated = dated == null && best == null && ends && Texts.words(text) > 7 ? text : dated;
    }
    return best == null ? dated : headline(best);
  }

  /** Without a by-line that the same paragraph holds. */
  private static String headline(String text) {
    return text.indexOf('\n') < 0 ? text : BY_LINE.matcher(text).replaceFirst("");
  }

  private static boolean isSection(String text) {
    return SECTION.matcher(text).matches()
        || (Texts.words(text) < 6 && !OCCASION.matcher(text).matches());
  }

  /** Where a letter begins, below its addresses; 0 for all else. */
  private static int salutation(List<Passage> passages) {
    for (int i = 0; i < Math.min(passages.size(), HEAD + 8); i++) {
      if (passages.get(i).text().strip().startsWith("Dear ")) {
        return i;
      }
    }
    return 0;
  }

  /** A heading that the title of the page shortens, else that title. */
  private static String longer(List<Passage> passages, String said) {
    for (Passage passage : passages) {
      String text = passage.text().strip();
      if (passage.role() == PassageRole.HEADING && text.startsWith(said + " ")) {
        return text;
      }
    }
    return said;
  }

  private static boolean isProse(String text) {
    return text.length() > 160 || (text.length() > 70 && text.endsWith("."));
  }

  private static boolean isCandidate(Passage passage, String text, Gazetteer gazetteer) {
    if (text.length() < 8 || text.length() > 260 || text.endsWith(".")) {
      return false;
    }
    boolean role = passage.role() == PassageRole.HEADING || passage.role() == PassageRole.PARAGRAPH;
    return role
        && text.indexOf(' ') > 0
        && !text.contains("  ")
        && !text.endsWith(":")
        && text.chars().filter(Character::isLetter).count() * 2 > text.length()
        && !GENERIC.contains(text.toLowerCase(Locale.ROOT))
        && !NOT_TITLE.matcher(text).matches()
        && !isByLine(text)
        && !isForm(text, gazetteer)
        && !DateScanner.hasDay(text)
        && !MeetingBody.isCouncil(text, gazetteer);
  }

  /** Whether a line is a date or a byline, which stand below the headline. */
  private static boolean endsHeadline(String text) {
    return text.length() < 120 && (text.startsWith("By ") || DateScanner.hasDay(text));
  }

  /** Sections and bylines are short; of two lines the clearly longer one is the headline. */
  private static boolean isBetter(String text, String best) {
    int before = Texts.words(best);
    return (before <= 3 && Texts.words(text) > before)
        || (KIND.matcher(text).matches() && ORGANISATION.matcher(best).matches());
  }

  /** A reporter's name with an office, which news prints below the headline. */
  private static boolean isByLine(String text) {
    return text.length() < 90 && REPORTER.matcher(text).matches();
  }

  /** Whether a line only says that this is a decision's record, perhaps with the council's name. */
  private static boolean isForm(String text, Gazetteer gazetteer) {
    boolean decision = false;
    for (String part : PARTS.split(text, 0)) {
      boolean words = FORM.matcher(part).matches();
      decision |= words && DECISION.matcher(part).find();
      if (!words && !MeetingBody.isCouncil(part, gazetteer)) {
        return false;
      }
    }
    return decision;
  }
}
