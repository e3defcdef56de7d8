package org.onrecord.reliability;

import java.util.Collection;
import org.onrecord.ingest.Progress;
import org.onrecord.model.DocumentId;

/** Notes the ids of what an add tells as stored. */
record Acknowledged(Collection<String> ids) implements Progress {

  @Override
  public void stored(String path, DocumentId id) {
    ids.add(id.value());
  }

  @Override
  public void storedLines(String path, int lines, DocumentId last) {
    ids.add(last.value());
  }

  @Override
  public void failed(String path, String reason) {}

  @Override
  public void skipped(String path, String reason) {}

  @Override
  public void unchanged(String path) {}

  @Override
  public void note(String path, String note) {}
}
