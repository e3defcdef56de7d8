package org.onrecord.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;

/** What pages of the councils' committee systems (ModernGov, CMIS) say: title, body, day. */
final class CommitteePage {

  /** Headlines that name the kind of page; the matter stands in the second. */
  private static final Set<String> KINDS_OF_PAGE =
      Set.of(
          "agenda item",
          "decision details",
          "meeting details",
          "issue details",
          "agenda and minutes",
          "agenda",
          "minutes",
          "decision",
          "decisions",
          "printed minutes",
          "officer decision details");

  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?";
  private static final String DAY =
      "\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:January|February|March|April|May|June|July|August|September"
          + "|October|November|December),?\\s+\\d{4}";
  private static final Pattern MEETING =
      Pattern.compile("Meeting of (?:the )?(.{3,120}?),?\\s+" + WEEKDAY + "(" + DAY + ")");
  private static final Pattern TITLED =
      Pattern.compile("\\A(.{3,120}?)[\\s,:–-]+" + WEEKDAY + "(" + DAY + ")");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:Date of (?:decision|meeting)|Meeting date|Decision date)\\s*:?\\s*(\\d{1,2}/\\d{1,2}/\\d{4}|"
              + DAY
              + ")");
  private static final Pattern DECIDED_AT =
      Pattern.compile("Decided at meeting\\s*:?\\s*(\\d{1,2}/\\d{1,2}/\\d{4}) - ([^\\n]{3,120})");
  private static final Pattern MAKER = Pattern.compile("Decision Maker\\s*:?\\s*([^\\n]{3,120})");

  /** A decision maker that is one person, not a body. */
  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:member|director|officer|head|leader|mayor|executive|councillor|cllr|manager)\\b.*");

  private CommitteePage() {}

  static Metadata of(Document page) {
    String body = null;
    DateInterval date = null;
    Element cmis = page.selectFirst(".ModCMISMeetingsC, [class*=ModCMIS]");
    if (cmis != null) {
      Element committee = cmis.selectFirst(".Value.Committee");
      Element time = cmis.selectFirst(".Value.DateTime");
      body = committee == null ? null : committee.text();
      date = time == null ? null : HtmlHead.stated(time.text());
      return metadata(committee == null ? null : committee.text(), body, date);
    }
    if (page.selectFirst(".mgContent, #modgov, .mgWordPara, .mgMainTitleTxt") == null) {
      return Metadata.NONE;
    }
    for (Element line : page.select("a, p, li, h2, .mgSubTitleTxt")) {
      String text = line.text();
      if (text.length() > 300) {
        continue;
      }
      boolean title = line.normalName().equals("h2") || line.hasClass("mgSubTitleTxt");
      Matcher meeting = (title ? TITLED : MEETING).matcher(text);
      if (meeting.find()) {
        return metadata(title(page), meeting.group(1).strip(), HtmlHead.stated(meeting.group(2)));
      }
      Matcher decided = DECIDED_AT.matcher(text);
      if (decided.find()) {
        body = decided.group(2).strip();
        date = HtmlHead.stated(decided.group(1));
      }
      Matcher labelled = LABELLED.matcher(text);
      if (date == null && labelled.find()) {
        date = HtmlHead.stated(labelled.group(1));
      }
      Matcher maker = MAKER.matcher(text);
      if (body == null && maker.find() && !ONE_PERSON.matcher(maker.group(1)).matches()) {
        body = maker.group(1).strip();
      }
    }
    return metadata(title(page), body, date);
  }

  private static @Nullable String title(Document page) {
    Element first = page.selectFirst("h1");
    if (first == null
        || !KINDS_OF_PAGE.contains(first.text().strip().toLowerCase(java.util.Locale.ROOT))) {
      return null;
    }
    boolean below = false;
    for (Element line : page.select("h1, h2, .mgSubTitleTxt")) {
      below |= line.equals(first);
      if (below && !line.equals(first) && !line.text().isBlank()) {
        return line.text().strip();
      }
    }
    return null;
  }

  private static Metadata metadata(
      @Nullable String title, @Nullable String body, @Nullable DateInterval date) {
    return new Metadata(title, null, null, null, body, date, List.of(), null, null);
  }
}
