package org.onrecord.ingest;

import java.util.regex.Pattern;
import org.onrecord.model.Speaker;

/** Whether a name that another program gave is a person's, a body's or a description. */
final class SpeakerNames {

  private static final Pattern DESCRIPTION = Pattern.compile("(?i)(?:the|an?|one|some)\\s.*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(?:council|cabinet|committee|commission|ofsted|estyn|unison|gmb|trust|agency"
              + "|department|government|association|union|inspectorate|partnership|board"
              + "|inspectors|report|spokes(?:man|woman|person))\\b.*");

  private SpeakerNames() {}

  /** The speaker of this name within one authority. */
  static Speaker of(String name, String authorityCode) {
    if (DESCRIPTION.matcher(name).matches()) {
      return Speaker.Described.of(name, authorityCode);
    }
    return BODY.matcher(name).matches()
        ? Speaker.Body.of(name, authorityCode)
        : Speaker.Person.of(name, authorityCode);
  }
}
