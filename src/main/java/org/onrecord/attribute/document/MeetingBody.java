package org.onrecord.attribute.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.CouncilMention;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.Passage;

/** Finds the committee or cabinet that met in the head of its minutes or of a report to it. */
final class MeetingBody {

  private static final int HEAD = 20;

  private static final Pattern BODY =
      Pattern.compile(
          "(?:(?:THE|The) )?((?:[\\p{Lu}][\\p{L}’'&-]*,? |(?:and|of|the|for|on|AND|OF|THE|FOR)"
              + " ){0,12}"
              + "(?i:cabinet|executive|committee|panel|board|commission|forum|council|assembly)(?:["
              + " -]+\\([^)]{3,40}\\))?)(?: (?i:meeting))?");

  private static final Pattern HELD =
      Pattern.compile(
          "(?s)(?i:(?:(?:open|draft|unconfirmed|extract from the) )?minutes of (?:that part of )?(?:a |the"
              + " )?|at (?:a|the) (?=meeting of ))(?i:meeting of )?(?i:the )?(.{3,120}?)(?i:\\s+(?:meeting"
              + " )?held|\\s+on |\\s+at |,?\\s+(?:which|that) (?:was|were) |,? meeting\\b(?! of)).*");
  private static final Pattern MINUTES_OF =
      Pattern.compile(
          "(?i)(?:(?:open|draft|unconfirmed) )?minutes of (?:(?:a|the) )?(?:meeting of (?:the )?)?(.{3,120})");

  /** {@code PLANNING COMMITTEE, 17 January 2019}. */
  private static final Pattern DATED =
      Pattern.compile(
          "(.{3,100}?)\\s*[,:–—-]\\s+(?:\\p{Lu}\\p{L}+day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? \\d{4}");

  private static final Pattern MEETING_OF =
      Pattern.compile("(?s)Meeting of (?:the )?(.{3,120}?),\\s+(?:\\w+day,?\\s+)?\\d.*");
  private static final String REPORT_TO = "Report to ";

  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile(
          "(?i)\\s+[–—|/-]\\s+(?:cyngor|comhairle)\\b.*"
              + "|^(?:cyngor|comhairle)\\s+(?:(?:sir|dinas|bwrdeistref|sirol)\\s+)*(?=\\p{Lu})");

  private MeetingBody() {}

  /** The body; null where no line of the head names one. */
  static @Nullable String of(List<Passage> passages, Gazetteer gazetteer) {
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
      String held = held(text, gazetteer);
      if (held != null) {
        return held;
      }
      Matcher meeting = MEETING_OF.matcher(text);
      if (meeting.matches()) {
        return meeting.group(1);
      }
      if (isWhole(text, gazetteer)) {
        Matcher body = BODY.matcher(text);
        return body.matches() ? body.group(1) : text;
      }
      if (text.startsWith(REPORT_TO)) {
        return text.substring(REPORT_TO.length());
      }
    }
    return null;
  }

  /** The body of {@code Minutes of a meeting of the Executive held on …}; null where none is. */
  static @Nullable String held(String text, Gazetteer gazetteer) {
    if (!mayName(text)) {
      return null;
    }
    Matcher held = HELD.matcher(text);
    if (held.matches()) {
      return withoutCouncil(held.group(1), gazetteer);
    }
    // the day stands on a line of its own
    Matcher whole = MINUTES_OF.matcher(text);
    Matcher dated = DATED.matcher(text);
    String body =
        whole.matches()
            ? withoutCouncil(whole.group(1), gazetteer)
            : dated.matches() ? dated.group(1) : null;
    return body != null && isWhole(body, gazetteer) ? body : null;
  }

  /** {@code Planning Committee} of {@code Planning Committee of Hartwell Council}. */
  private static String withoutCouncil(String body, Gazetteer gazetteer) {
    int of = body.lastIndexOf(" of ");
    boolean council =
        of > 0
            && BODY.matcher(body.substring(0, of)).matches()
            && isCouncil(body.substring(of + " of ".length()), gazetteer);
    return council ? body.substring(0, of) : body;
  }

  /** Whether a line is a body's name and no council's. */
  static boolean isWhole(String text, Gazetteer gazetteer) {
    return text.length() <= 120
        && mayName(text)
        && BODY.matcher(text).matches()
        && !isCouncil(text, gazetteer);
  }

  /** Whether a line is a council's name and nothing else. */
  static boolean isCouncil(String text, Gazetteer gazetteer) {
    // "Swansea Council – Cyngor Abertawe": one council in two languages
    String first = OTHER_LANGUAGE.matcher(text).replaceFirst("");
    List<CouncilMention> found = gazetteer.of(first);
    return found.size() == 1 && found.getFirst().span().length() >= first.length() - 6;
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
}
