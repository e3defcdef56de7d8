package org.onrecord.ingest;

/** Placeholder. */
final class Ingest {
  private Ingest() {}
}
