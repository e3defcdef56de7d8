package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * Finds where people live: a street with a number behind words that say so, or with a postcode
 * where nothing near it says that it is an office's. Sites of plans and of councils stay.
 */
final class HomeAddresses {

  private static final String TOWNS =
      "(?:,? (?:in )?[A-Z][\\w’'-]+(?:[ -][A-Z][\\w’'-]+){0,2}){0,3}";

  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\w-])\\d{1,4}[A-Za-z]?,? (?:[A-Z][\\w’'.-]*,? ){1,4}"
              + "(?:Road|Street|Avenue|Close|Lane|Drive|Way|Crescent|Gardens?|Grove|Place|Terrace|Court|Square|Hill|Park"
              + "|Row|Walk|Mews|Rise|View|Green|Rd|St|Ave|Cres|Gdns)\\b\\.?(?<postcode>"
              + TOWNS
              + ",? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b)?");

  private static final Pattern FLAT =
      Pattern.compile("(?:Flat|Apartment|Apt|Room|Unit) \\d{1,4}[A-Za-z]?,? \\z");

  /** Words that say that somebody lives there. */
  private static final Pattern LIVES =
      Pattern.compile(
          "(?:(?i:home address|residential address|lives? at|living at|lived at|residing at|resident (?:at|of)|home at"
              + "|home is|home, at|my address(?: is)?)[:,]? |[a-z], of )\\z");

  private static final Pattern PREMISES =
      Pattern.compile(
          "(?i)\\b(?:council|hall|office|centre|center|ltd|limited|plc|llp|house|library|school|college|hospital|surgery"
              + "|church|hotel|ofsted|trust|association|www\\.|gov\\.uk|shop|pub|inn|site|land|premises|planning|application"
              + "|licen[cs]e|development|building|nursery|academy|unit|depot)\\b");

  private static final int AROUND = 80;

  private HomeAddresses() {}

  /** Where home addresses stand in one line. */
  static List<Span> in(String line) {
    List<Span> found = new ArrayList<>();
    Matcher street = STREET.matcher(line);
    while (street.find()) {
      Matcher flat = FLAT.matcher(line.substring(Math.max(0, street.start() - 20), street.start()));
      int start = flat.find() ? street.start() - (flat.end() - flat.start()) : street.start();
      String before = line.substring(Math.max(0, start - AROUND), start);
      String after = line.substring(street.end(), Math.min(line.length(), street.end() + AROUND));
      boolean lives = LIVES.matcher(before).find();
      boolean office = PREMISES.matcher(before + street.group() + after).find();
      if (lives || (street.group("postcode") != null && !office)) {
        found.add(new Span(start, street.end()));
      }
    }
    return found;
  }
}
