package org.onrecord.read;

import org.onrecord.model.SourceDocument;

/** What became of one source. */
public sealed interface ReadResult {

  /** It was read. */
  record Read(SourceDocument document) implements ReadResult {}

  /** It holds one document in each line: hand it to {@link ExtractLines}. */
  record Lines(SourceFile file) implements ReadResult {}

  /**
   * It should have been readable and is not; also an exempt paper, whose reason begins with {@code
   * exempt:}.
   */
  record Unreadable(String path, String reason) implements ReadResult, Found {}

  /** It is of a kind that is never read. */
  record Skipped(String path, String reason) implements ReadResult, Found {}
}
