package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process, or another part of this one, is writing the same store. */
public final class WriterBusy extends IOException {

  private static final long serialVersionUID = 1;

  WriterBusy(Path lock) {
    super("another process is writing this index: " + lock);
  }
}
