package org.onrecord.read;

/** What a walk through folders and archives comes upon: a file, or why there is none. */
public sealed interface Found permits SourceFile, ReadResult.Unreadable, ReadResult.Skipped {

  /** Where it was found: a path, or {@code archive.zip!/inner/name.txt}. */
  String path();
}
