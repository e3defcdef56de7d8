package org.onrecord.read;

import java.io.IOException;

/** An archive cannot be read any further; those around it can. */
final class EndOfArchive extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient UnpackedBytes of;

  EndOfArchive(UnpackedBytes of, String reason) {
    super(reason);
    this.of = of;
  }

  static EndOfArchive damaged(UnpackedBytes of, Exception why) {
    return new EndOfArchive(of, "damaged zip archive: " + why.getMessage());
  }

  /** Which archive. */
  UnpackedBytes of() {
    return of;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
