package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * Finds what has no place in a public index: private telephone numbers and e-mail addresses, home
 * addresses, dates of birth, NHS and National Insurance numbers.
 *
 * <p>Years, amounts, references and the public numbers and mailboxes of councils stay. Numbers that
 * begin with 03 or 08 belong to services and never to people.
 */
final class PrivateMatter {

  /**
   * One find.
   *
   * @param span where it stands
   * @param what what it is, as the mark in its place says
   */
  record Find(Span span, String what) {}

  static final String HOME_ADDRESS = "home address";

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\w£$€.,/-])(?:\\+44[ \\u00a0-]?(?:\\(0\\)[ \\u00a0-]?)?|\\(?0)(?:\\d[ \\u00a0()-]{0,2}){8,9}\\d(?![\\d/])");

  /** Words in front of a number that say whose it is: an office's, not a person's. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:switchboard|press office|press desk|media|newsdesk|news desk|help ?line|hot ?line|text ?phone|minicom|fax"
              + "|contact cent(?:re|er)|customer services?|enquir(?:y|ies)|free ?phone|communications|reception)\\b[^\\n]{0,40}\\z");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\w.+-])([A-Za-z0-9._%+'-]{1,64})@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,12})(?!\\w)");

  /** Mailboxes of public bodies stand in public records on purpose. */
  private static final Pattern PUBLIC_DOMAIN =
      Pattern.compile(
          "(?i)(?:.*\\.)?(?:gov\\.uk|nhs\\.uk|nhs\\.net|police\\.uk|parliament\\.uk|gov\\.wales|llyw\\.cymru|gov\\.scot"
              + "|mod\\.uk|ac\\.uk|sch\\.uk|bbc\\.co\\.uk)");

  private static final Pattern ROLE_MAILBOX =
      Pattern.compile(
          "(?i)(?:info|enquir(?:y|ies)|press(?:[._-]?(?:office|desk|team))?|media|news(?:desk|room)?|editor(?:ial)?|contact"
              + "|office|admin|hello|mail|support|help(?:desk)?|customer.*|communications?|comms|democra.*|committee.*"
              + "|membership|secretary|reception|complaints?|feedback|jobs|licen[cs]ing|planning)");

  private static final String DAY =
      "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? \\d{4}"
          + "|[A-Z][a-z]{2,8} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";
  private static final Pattern DATE = Pattern.compile("(?<![\\w/])" + DAY);
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i)\\b(?:date of birth|d\\.?o\\.?b\\.?|birth ?date|born(?: on)?)(?: (?:is|was))?[ :(–-]{1,3}\\z");

  private static final Pattern NHS =
      Pattern.compile("(?<![\\w£.,/-])(?:\\d{3}[ -]\\d{3}[ -]\\d{4}|\\d{10})(?![\\w/]|[.,]\\d)");
  private static final Pattern NHS_NAMED =
      Pattern.compile("(?i)\\bNHS (?:no|number|num)?\\b[^\\n\\d]{0,20}\\z");
  private static final Pattern INSURANCE =
      Pattern.compile(
          "(?<![\\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![\\w-])");

  private static final int BEFORE = 80;

  private static final int FEWEST_OF_A_NUMBER = 10;
  private static final int FEWEST_OF_INSURANCE = 6;
  private static final int FEWEST_OF_A_DAY = 4;

  private PrivateMatter() {}

  /** All finds in order, none overlapping. */
  static List<Find> in(String text) {
    List<Find> finds = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      line(text, start, end, finds);
      start = end + 1;
    }
    finds.sort((a, b) -> a.span().compareTo(b.span()));
    List<Find> apart = new ArrayList<>();
    for (Find find : finds) {
      if (apart.isEmpty() || find.span().start() >= apart.getLast().span().end()) {
        apart.add(find);
      }
    }
    return apart;
  }

  /** Looks only for what the line's digits are enough for: most lines have none. */
  private static void line(String text, int start, int end, List<Find> all) {
    int digits = 0;
    boolean at = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      at |= c == '@';
    }
    if (digits == 0 && !at) {
      return;
    }
    String line = text.substring(start, end);
    List<Find> finds = new ArrayList<>();
    if (at) {
      mail(line, finds);
    }
    if (digits >= FEWEST_OF_A_NUMBER) {
      telephones(line, finds);
      nhs(line, finds);
    }
    if (digits >= FEWEST_OF_INSURANCE) {
      insurance(line, finds);
    }
    if (digits >= FEWEST_OF_A_DAY) {
      births(line, finds);
    }
    if (digits > 0) {
      for (Span home : HomeAddresses.in(line)) {
        finds.add(new Find(home, HOME_ADDRESS));
      }
    }
    finds.forEach(f -> all.add(new Find(f.span().shift(start), f.what())));
  }

  private static void telephones(String line, List<Find> finds) {
    Matcher m = TELEPHONE.matcher(line);
    while (m.find()) {
      String number =
          m.group().replaceFirst("\\+44[ \\u00a0-]?(?:\\(0\\))?[ \\u00a0-]?", "0").strip();
      String digits = number.replaceAll("\\D", "");
      boolean person =
          digits.matches("0[127]\\d{8,9}") && (digits.length() == 11 || number.length() > 10);
      boolean groups =
          number.replaceAll("[()]", " ").strip().matches("0\\d{1,10}(?:[ \\u00a0-]+\\d{3,8}){0,3}");
      if (person && groups && !OFFICE.matcher(before(line, m.start())).find()) {
        finds.add(new Find(new Span(m.start(), m.end()), "telephone number"));
      }
    }
  }

  private static void mail(String line, List<Find> finds) {
    Matcher m = MAIL.matcher(line);
    while (m.find()) {
      boolean open =
          PUBLIC_DOMAIN.matcher(m.group(2)).matches() || ROLE_MAILBOX.matcher(m.group(1)).matches();
      if (!open) {
        finds.add(new Find(new Span(m.start(), m.end()), "e-mail address"));
      }
    }
  }

  private static void nhs(String line, List<Find> finds) {
    Matcher m = NHS.matcher(line);
    while (m.find()) {
      String digits = m.group().replaceAll("\\D", "");
      boolean named = NHS_NAMED.matcher(before(line, m.start())).find();
      if (named || (m.group().length() > 10 && checks(digits))) {
        finds.add(new Find(new Span(m.start(), m.end()), "NHS number"));
      }
    }
  }

  /** The check digit of the NHS Data Dictionary: eleven less the weighted sum's remainder. */
  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
  }

  private static void insurance(String line, List<Find> finds) {
    Matcher m = INSURANCE.matcher(line);
    while (m.find()) {
      finds.add(new Find(new Span(m.start(), m.end()), "National Insurance number"));
    }
  }

  private static void births(String line, List<Find> finds) {
    Matcher m = DATE.matcher(line);
    while (m.find()) {
      if (BIRTH.matcher(before(line, m.start())).find()) {
        finds.add(new Find(new Span(m.start(), m.end()), "date of birth"));
      }
    }
  }

  private static String before(String line, int at) {
    return line.substring(Math.max(0, at - BEFORE), at);
  }
}
