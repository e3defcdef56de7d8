package org.onrecord.read;

import java.util.Iterator;
import java.util.List;

/** A zip archive as the files in it. */
final class Archive {

  private Archive() {}

  /** The files in {@code file} where it is an archive, else the file itself. */
  static Iterator<Found> open(SourceFile file) {
    return List.<Found>of(file).iterator();
  }
}
