package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final String STREET =
      "(?:(?:Flat|Apartment|Apt|Room|Unit) \\d{1,4}[A-Za-z]?,? )?\\d{1,4}[A-Za-z]?,? (?:[A-Z][\\w’'.-]*,? ){1,4}"
          + "(?:Road|Street|Avenue|Close|Lane|Drive|Way|Crescent|Gardens?|Grove|Place|Terrace|Court|Square|Hill|Park|Row"
          + "|Walk|Mews|Rise|View|Green|Rd|St|Ave|Cres|Gdns)\\b\\.?";
  private static final String POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b";
  private static final String TOWNS =
      "(?:,? (?:in )?[A-Z][\\w’'-]+(?:[ -][A-Z][\\w’'-]+){0,2}){0,3}";

  /** A street with a number behind words that say that somebody lives there. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?:(?i:home address|residential address|lives? at|living at|lived at|residing at|resident (?:at|of)|home at|home is"
              + "|home, at|my address(?: is)?)[:,]? |(?<=[a-z]), of )("
              + STREET
              + "(?:"
              + TOWNS
              + ",? "
              + POSTCODE
              + ")?)");

  /** A whole address with its postcode, where nothing near it says that it is an office's. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\w-])" + STREET + TOWNS + ",? " + POSTCODE);

  private static final Pattern PREMISES =
      Pattern.compile(
          "(?i)\\b(?:council|hall|office|centre|center|ltd|limited|plc|llp|house|library|school|college|hospital|surgery|church"
              + "|hotel|ofsted|trust|association|www\\.|gov\\.uk|shop|pub|inn|site|land|premises|planning|application|licen[cs]e"
              + "|development|building|nursery|academy|unit|depot)\\b");

  private static final String DAY =
      "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? \\d{4}"
          + "|[A-Z][a-z]{2,8} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i:date of birth|d\\.?o\\.?b\\.?|birth ?date|born(?: on)?)(?: (?:is|was))?[ :(–-]{1,3}("
              + DAY
              + ")");

  private static final Pattern NHS =
      Pattern.compile("(?<![\\w£.,/-])(?:\\d{3}[ -]\\d{3}[ -]\\d{4}|\\d{10})(?![\\w/]|[.,]\\d)");
  private static final Pattern NHS_NAMED =
      Pattern.compile("(?i)\\bNHS (?:no|number|num)?\\b[^\\n\\d]{0,20}\\z");
  private static final Pattern INSURANCE =
      Pattern.compile(
          "(?<![\\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![\\w-])");

  private static final int BEFORE = 80;

  private PrivateMatter() {}

  /** All finds in order, none overlapping. */
  static List<Find> in(String text) {
    List<Find> finds = new ArrayList<>();
    insurance(text, finds);
    nhs(text, finds);
    group(BIRTH, text, "date of birth", finds);
    telephones(text, finds);
    mail(text, finds);
    group(HOME, text, HOME_ADDRESS, finds);
    addresses(text, finds);
    finds.sort((a, b) -> a.span().compareTo(b.span()));
    List<Find> apart = new ArrayList<>();
    for (Find find : finds) {
      if (apart.isEmpty() || find.span().start() >= apart.getLast().span().end()) {
        apart.add(find);
      }
    }
    return apart;
  }

  private static void telephones(String text, List<Find> finds) {
    Matcher m = TELEPHONE.matcher(text);
    while (m.find()) {
      String number =
          m.group().replaceFirst("\\+44[ \\u00a0-]?(?:\\(0\\))?[ \\u00a0-]?", "0").strip();
      String digits = number.replaceAll("\\D", "");
      boolean person =
          digits.matches("0[127]\\d{8,9}") && (digits.length() == 11 || number.length() > 10);
      boolean groups =
          number.replaceAll("[()]", " ").strip().matches("0\\d{1,10}(?:[ \\u00a0-]+\\d{3,8}){0,3}");
      if (person && groups && !OFFICE.matcher(before(text, m.start())).find()) {
        finds.add(new Find(new Span(m.start(), m.end()), "telephone number"));
      }
    }
  }

  private static void mail(String text, List<Find> finds) {
    if (text.indexOf('@') < 0) {
      return;
    }
    Matcher m = MAIL.matcher(text);
    while (m.find()) {
      boolean open =
          PUBLIC_DOMAIN.matcher(m.group(2)).matches() || ROLE_MAILBOX.matcher(m.group(1)).matches();
      if (!open) {
        finds.add(new Find(new Span(m.start(), m.end()), "e-mail address"));
      }
    }
  }

  private static void addresses(String text, List<Find> finds) {
    Matcher m = ADDRESS.matcher(text);
    while (m.find()) {
      int end = Math.min(text.length(), m.end() + BEFORE);
      int line = text.indexOf('\n', m.end());
      String after = text.substring(m.end(), line < 0 ? end : Math.min(line, end));
      if (!PREMISES.matcher(before(text, m.start()) + m.group() + after).find()) {
        finds.add(new Find(new Span(m.start(), m.end()), HOME_ADDRESS));
      }
    }
  }

  private static void nhs(String text, List<Find> finds) {
    Matcher m = NHS.matcher(text);
    while (m.find()) {
      String digits = m.group().replaceAll("\\D", "");
      boolean named = NHS_NAMED.matcher(before(text, m.start())).find();
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

  private static void insurance(String text, List<Find> finds) {
    Matcher m = INSURANCE.matcher(text);
    while (m.find()) {
      finds.add(new Find(new Span(m.start(), m.end()), "National Insurance number"));
    }
  }

  private static void group(Pattern pattern, String text, String what, List<Find> finds) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      finds.add(new Find(new Span(m.start(1), m.end(1)), what));
    }
  }

  /** What stands in front on the same line. */
  private static String before(String text, int at) {
    int from = Math.max(0, at - BEFORE);
    int line = text.lastIndexOf('\n', at - 1);
    return text.substring(Math.max(from, line + 1), at).toLowerCase(Locale.ROOT);
  }
}
