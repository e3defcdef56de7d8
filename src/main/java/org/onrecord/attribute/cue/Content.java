package org.onrecord.attribute.cue;

import org.onrecord.attribute.cue.Site.Opening;

/**
 * Where the content after a cue begins and how.
 *
 * @param from its first token
 * @param opening how it begins
 * @param hearer one past the hearer's last token, or the cue's end where there is none
 */
record Content(int from, Opening opening, int hearer) {

  static Content none(int at) {
    return new Content(at, Opening.NONE, at);
  }
}
