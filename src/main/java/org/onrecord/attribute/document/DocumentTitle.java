package org.onrecord.attribute.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.CouncilMention;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.text.Texts;
import org.onrecord.attribute.time.DateScanner;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/** Finds a document's headline and, where it minutes one, the body that met. */
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

  private static final Pattern BODY =
      Pattern.compile(
          "(?:(?:THE|The) )?((?:[\\p{Lu}][\\p{L}’'&-]*,? |(?:and|of|the|for|on|AND|OF|THE|FOR)"
              + " ){0,12}"
              + "(?i:cabinet|executive|committee|panel|board|commission|forum|council|assembly)(?:["
              + " -]+\\([^)]{3,40}\\))?)(?: (?i:meeting))?");
  private static final Pattern MOTION =
      Pattern.compile(
          "(?is)((?:(?:agenda )?item \\S+\\s+)?(?:[A-Z]{0,3}\\d+(?:[./-]\\d+)*[.)]?\\s+)?)"
              + "(?:notices? of motion\\b.{10,}|motions? on notice|motion\\s*[:–—-]\\s*\\S.{5,})");

  /** A form that names its title: {@code Report title: Recycling centres}. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?is)(?:report |decision )?(?:title|subject)(?: of (?:the )?(?:report|decision))?(?:\\s*:\\s+|\\s{3,})(\\S[^\\n]{6,200}).*");

  private static final Pattern HELD =
      Pattern.compile(
          "(?s)(?i:(?:(?:open|draft|unconfirmed|extract from the) )?minutes of (?:a |the )?|at (?:a|the)"
              + " (?=meeting of ))(?i:meeting of )?(?i:the )?(.{3,120}?)(?i: (?:meeting )?held| on |"
              + " at |,? meeting\\b(?! of)).*");
  private static final Pattern MEETING_OF =
      Pattern.compile("(?s)Meeting of (?:the )?(.{3,120}?),\\s+(?:\\w+day,?\\s+)?\\d.*");
  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "(?is)(?:by |from:|to:|published|posted|release date|date|dear |t"
              + " 0|tel|textphone|venue|contact|agenda item:? ?\\d|meeting of|minutes"
              + " of|present|report"
              + " (?:to|of|by|author)|home\\b|photo|picture|image|standfirst|director\\b|wards?\\b|decision"
              + " (?:maker|status)|speech (?:given|delivered)|check against|local democracy|\\d+"
              + " comments?|all minutes|these minutes|councillor|cllr|mr |ms |mrs |dr"
              + " |www|http|no\\. +item|ref\\b|also present|apologies|in attendance|sign in|skip"
              + " to|cabinet member|leader of|for immediate|embargo|news from|press release|aldermen|members"
              + "|minutes \\(|decision (?:taken|made) by|.*\\b(?:press|news|media) release$).*");

  private static final Pattern BY_LINE = Pattern.compile("(?is)\\s*\\n\\s*by .*");

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

  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile(
          "(?i)\\s+[–—|/-]\\s+(?:cyngor|comhairle)\\b.*"
              + "|^(?:cyngor|comhairle)\\s+(?:(?:sir|dinas|bwrdeistref|sirol)\\s+)*(?=\\p{Lu})");

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
      String text = passage.text().strip();
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
      if (minutes && best == null && mayName(text)) {
        Matcher held = HELD.matcher(text);
        if (held.matches()) {
          return held.group(1);
        }
      }
      if (minutes && isWholeBody(text, gazetteer)) {
        return text;
      }
      boolean ends = endsHeadline(text);
      if (best != null && last != null && !letter && ends) {
        return isSection(best) ? last : headline(best);
      }
      boolean body = !minutes && isWholeBody(text, gazetteer);
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

  /** The committee or cabinet that met; null where no line of the head names one. */
  static @Nullable String body(List<Passage> passages, Gazetteer gazetteer) {
    int seen = 0;
    for (Passage passage : passages) {
      String text = passage.text().strip();
      if (passage.isBoilerplate() || text.isEmpty()) {
        continue;
      }
      if (seen++ > HEAD) {
        return null;
      }
      if (!mayName(text)) {
        continue;
      }
      Matcher held = HELD.matcher(text);
      if (held.matches()) {
        return held.group(1);
      }
      Matcher meeting = MEETING_OF.matcher(text);
      if (meeting.matches()) {
        return meeting.group(1);
      }
      if (isWholeBody(text, gazetteer)) {
        Matcher body = BODY.matcher(text);
        return body.matches() ? body.group(1) : text;
      }
      if (text.startsWith("Report to ")) {
        return text.substring("Report to ".length());
      }
    }
    return null;
  }

  /** Whether a body may be named here; cheap, and right to say no. */
  private static boolean mayName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("cabinet")
        || lower.contains("committee")
        || lower.contains("council")
        || lower.contains("panel")
        || lower.contains("board")
        || lower.contains("commission")
        || lower.contains("executive")
        || lower.contains("forum")
        || lower.contains("assembly")
        || lower.contains("minutes")
        || lower.contains("meeting");
  }

  /** Whether a line is a body's name and no council's. */
  private static boolean isWholeBody(String text, Gazetteer gazetteer) {
    return text.length() <= 120
        && mayName(text)
        && BODY.matcher(text).matches()
        && !isCouncil(text, gazetteer);
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
        && !DateScanner.hasDay(text)
        && !isCouncil(text, gazetteer);
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

  private static boolean isCouncil(String text, Gazetteer gazetteer) {
    // "Swansea Council – Cyngor Abertawe": one council in two languages
    String first = OTHER_LANGUAGE.matcher(text).replaceFirst("");
    List<CouncilMention> found = gazetteer.of(first);
    return found.size() == 1 && found.getFirst().span().length() >= first.length() - 6;
  }
}
