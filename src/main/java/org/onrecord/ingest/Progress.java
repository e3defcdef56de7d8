package org.onrecord.ingest;

import org.onrecord.model.DocumentId;

/** Is told what becomes of each source, in order and by one thread at a time. */
public interface Progress {

  /** A source is durable: it survives whatever happens from now on. */
  void stored(String path, DocumentId id);

  /**
   * Lines of a source are durable.
   *
   * @param last the id of the last of them
   */
  void storedLines(String path, int lines, DocumentId last);

  /** A source could not be read. */
  void failed(String path, String reason);

  /** A source is of no kind that is read, or was removed. */
  void skipped(String path, String reason);

  /** A source is as it was. */
  void unchanged(String path);

  /** Something the operator should know of a source that was read. */
  void note(String path, String note);

  /** Nobody looks. */
  Progress NONE =
      new Progress() {
        @Override
        public void stored(String path, DocumentId id) {}

        @Override
        public void storedLines(String path, int lines, DocumentId last) {}

        @Override
        public void failed(String path, String reason) {}

        @Override
        public void skipped(String path, String reason) {}

        @Override
        public void unchanged(String path) {}

        @Override
        public void note(String path, String note) {}
      };
}
