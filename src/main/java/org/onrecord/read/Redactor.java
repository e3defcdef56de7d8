package org.onrecord.read;

import org.onrecord.model.SourceDocument;

/** Takes private matter out of a reading. */
final class Redactor {

  SourceDocument redact(SourceDocument document) throws UnreadableException {
    return document;
  }
}
