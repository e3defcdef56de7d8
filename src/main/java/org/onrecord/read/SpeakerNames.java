package org.onrecord.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Speaker;

/** What sort of speaker a name stands for, where another program gives the name alone. */
final class SpeakerNames {

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?:(?i:the|an?|its?|one|some|two|three|several|many)\\s.*|[a-z].*)");
  private static final Pattern BODY =
      Pattern.compile(
          ".*\\b(?:Council|Cabinet|Committee|Commission|Panel|Board|Ofsted|CQC|HMI|Department|Ministry|Government|"
              + "Authority|Members|Officers|Inspectors|Unison|UNISON|Group|Trust|Service|Services|Association|"
              + "Ombudsman|Party|Police|Labour|Conservatives|Barnardo[’']s|NSPCC)\\b.*");

  private SpeakerNames() {}

  static Speaker speaker(String name, String authorityCode, boolean ambiguous) {
    if (ambiguous) {
      List<Speaker.Person> candidates =
          Arrays.stream(name.split(" or "))
              .map(n -> Speaker.Person.of(n.strip(), authorityCode))
              .toList();
      if (candidates.size() > 1) {
        return new Speaker.Ambiguous(candidates);
      }
    }
    if (DESCRIPTION.matcher(name).matches()) {
      return Speaker.Described.of(name, authorityCode);
    }
    return BODY.matcher(name).matches()
        ? Speaker.Body.of(name, authorityCode)
        : Speaker.Person.of(name, authorityCode);
  }
}
