package org.onrecord.attribute;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Wordings by which a document shows what it is: labels, headings, lines of furniture. */
final class StyleSigns {

  static final Sign INSPECTION =
      Sign.of(
          "(?i)(?:inspection|focused visit|monitoring visit|joint targeted area"
              + " inspection)\\b.{0,80}(?:services|arrangements|children)|inspection dates?:.*",
          "inspection",
          "visit");
  static final Sign MOTION =
      Sign.of("(?i)(?:notices? of )?motions?\\b.*|.*\\bnotice of motion\\b.*", "motion");
  static final Sign THIS_COUNCIL =
      Sign.of(
          "(?is)(?:.*\\bthat )?(?:this|the) council\\s*(?:notes|believes|resolves|welcomes)?(?:"
              + " that| to)?\\s*[:–—-]+\\s*|[“\"‘]?(?:that )?this council",
          "council");
  static final Sign DECISION =
      Sign.of(
          "(?i)(?:issue - decisions?|(?:officer |key )?decisions?"
              + " (?:details|notice|record|sheet|taker|maker|status)\\b.*|record of (?:a |an"
              + " )?(?:\\w+ )?decisions?\\b.*|(?:date of decision|decision date|delegated"
              + " decision)\\b.*)",
          "decision");
  static final Sign MEETING =
      Sign.of(
          "(?i)(?:draft |unconfirmed )?minutes\\b.*|agenda and minutes|(?:also"
              + " )?present\\s*[:.-].*|(?:also )?present\\s{2,}.*|in attendance\\b.*|apologies(?:"
              + " for absence)?\\b.*|meeting of .*\\d{4}.*|.*\\bapologies for absence\\b.*",
          "minutes", "present", "attendance", "apologies", "meeting");
  static final Sign RESOLVED =
      Sign.of(
          "(?i)\\s*(?:it was )?(?:resolved|agreed)\\b\\s*(?:$|that\\b|[:\\-–—(]).*",
          "resolved",
          "agreed");
  static final Sign REPORT =
      Sign.of(
          "(?i)(?:joint )?report (?:of|to|by|from)\\b.*|(?:\\d+\\.?\\s*)?purpose of (?:the |this"
              + " )?report|(?:\\d+\\.?\\s*)?executive summary|report author\\b.*|wards?"
              + " affected\\b.*|committee and date|responsible officer\\b.*|report no\\b.*|(?:report )?title"
              + " of (?:the )?report\\b.*|report title\\b.*|brief summary of (?:the )?report|(?:summary of"
              + " )?recommendations?:?",
          "report",
          "recommend",
          "purpose",
          "summary",
          "ward",
          "responsible",
          "committee");
  static final Sign EXECUTIVE =
      Sign.of(
          "(?i).*\\b(?:cabinet|executive(?! (?:director|summary)))\\b.*", "cabinet", "executive");
  static final Sign SCRUTINY =
      Sign.of(
          "(?i).*\\b(?:scrutiny|select committee|panel|commission|committee|board)\\b.*",
          "scrutiny",
          "committee",
          "panel",
          "commission",
          "board");
  static final Sign SPEECH =
      Sign.of(
          "(?i)check against delivery.*|(?:this )?speech"
              + " (?:given|delivered|made)\\b.*|.*\\bspeech\\b.{0,40}|(?:address|remarks|statement)"
              + " (?:given|delivered) (?:by|to)\\b.*|delivered (?:by|at|on)\\b.*"
              + "|(?:the )?(?:full )?(?:text|transcript) of (?:the |an? )?(?:\\w+ )?(?:speech|address|remarks)\\b.*"
              + "|\\W*(?:the )?spoken words?\\b.{0,60}"
              + "|(?:[\\w’']+ ){0,5}(?:keynote|address|remarks|speech) (?:to|at)\\b.{0,80}",
          "speech",
          "deliver",
          "given",
          "spoken",
          "address",
          "remarks",
          "keynote");
  static final Sign BLOG =
      Sign.of(
          "(?i)(?:\\w+[’']?s? ){0,3}blog\\b.{0,60}|.*\\bblog\\b.{0,20}|posted (?:on .{4,40} |\\S{4,12}"
              + " )?by .*",
          "blog",
          "posted");
  static final Sign FAQ =
      Sign.of(
          "(?i).*\\b(?:frequently asked questions|faqs?|questions and answers|(?:your|common)"
              + " questions,? ?(?:answered)?|q ?(?:&|and) ?as?)\\b.*",
          "question",
          "faq",
          "q&a",
          "q & a",
          "q and a");

  /** "Q: …", "Q12. …?", or a heading that asks. */
  static final Pattern QUESTION =
      Pattern.compile(
          "Q ?\\d{0,2}[.:)]|(?:How|What|When|Where|Who|Why|Will|Can|Do|Is|Are) [^.?]{4,110}\\?$");

  static final Sign PRESS =
      Sign.of(
          "(?i)(?:notes? (?:to|for) editors?|ends?|media (?:contact|enquiries)|press"
              + " (?:release|office)|news ?room|news release|release date|for immediate"
              + " release|(?:for )?media release)\\b.*",
          "note",
          "end",
          "media",
          "press",
          "news",
          "release");
  static final Sign NEWSROOM =
      Sign.of(
          "(?i)(?:by [A-Z][\\p{L}'’-]+ [A-Z].{0,60}|.*\\d{4} by [A-Z].*|local democracy"
              + " reporter\\b.*|register now\\b.*|comments are closed.*|\\d+"
              + " comments?|advertisement\\b.*|read more\\b.*|subscribe\\b.*|sign in\\b.*|more"
              + " from\\b.*|have your say|.*all rights reserved.*|.*free articles.*|most"
              + " (?:read|popular)|.*\\bexclusive\\b.{0,20})",
          "by ",
          "reporter",
          "register",
          "comment",
          "advert",
          "read",
          "subscribe",
          "sign",
          "more",
          "your say",
          "rights",
          "free",
          "popular",
          "exclusive");

  static final Sign LETTER =
      Sign.of(
          "(?i)dear\\b.*|inspection dates?\\b.*|.*\\bofsted\\.gov\\.uk.*",
          "dear",
          "dates",
          "ofsted");
  static final Sign REPORT_HEAD =
      Sign.of("(?i)inspection dates?:.*|.*@ofsted\\.gov\\.uk.*", "inspection date", "@ofsted");

  /**
   * A wording that tells a style.
   *
   * @param needs one of these stands in every line that has the wording: a cheap check first
   */
  record Sign(Pattern pattern, List<String> needs) {

    static Sign of(String regex, String... needs) {
      return new Sign(Pattern.compile(regex, Pattern.DOTALL), List.of(needs));
    }

    boolean matches(Line line) {
      for (String need : needs) {
        if (line.lower.contains(need)) {
          return pattern.matcher(line.text).matches();
        }
      }
      return false;
    }

    boolean matches(String text) {
      return matches(Line.of(text));
    }

    boolean begins(String text) {
      return pattern.matcher(text).lookingAt();
    }
  }

  /** A passage's words, as written and in lower case. */
  record Line(String text, String lower) {

    static Line of(String text) {
      String stripped = text.strip();
      return new Line(stripped, stripped.toLowerCase(Locale.ROOT));
    }
  }

  private StyleSigns() {}
}
