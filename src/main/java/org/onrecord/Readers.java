package org.onrecord;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.onrecord.ingest.IngestParts.SourceReading;
import org.onrecord.read.ReadResult;
import org.onrecord.read.SafeReader;
import org.onrecord.read.SourceFile;

/** As many safe readers as there are threads that read at once, each used by one at a time. */
final class Readers implements SourceReading, AutoCloseable {

  private final Queue<SafeReader> idle = new ConcurrentLinkedQueue<>();

  @Override
  public ReadResult read(SourceFile file) throws IOException {
    SafeReader taken = idle.poll();
    SafeReader reader = taken == null ? new SafeReader() : taken;
    try {
      return reader.read(file);
    } finally {
      idle.add(reader);
    }
  }

  @Override
  public void close() {
    for (SafeReader reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.close();
    }
  }
}
