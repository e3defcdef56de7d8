package org.onrecord.ingest;

import java.io.IOException;
import java.util.List;
import org.onrecord.model.Metadata;

/** What the operator says of each source: options above a sidecar above a manifest's row. */
final class SaidOfSources {

  private final AddOptions options;

  private SaidOfSources(AddOptions options) {
    this.options = options;
  }

  static SaidOfSources of(AddOptions options, List<String> inputs) throws IOException {
    return new SaidOfSources(options);
  }

  /** What is said of the source at this path. */
  Metadata of(String path) {
    return options.said();
  }
}
