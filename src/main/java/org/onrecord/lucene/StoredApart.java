package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MergeInfo;

/**
 * An index's files, mapped into memory but for the contents of records. Those are over half of all
 * bytes, and a page of hits needs ten of them from anywhere: mapped, they would soon all count as
 * this process's own. Only for reading.
 */
final class StoredApart extends FilterDirectory {

  /** Lucene's ending for the contents of stored fields. */
  private static final String CONTENTS = ".fdt";

  /** As for a merge: a block of records is some kilobytes, and small buffers mean many reads. */
  private static final IOContext LARGE_BUFFER = IOContext.merge(new MergeInfo(1, 1, false, 1));

  private final Directory unmapped;

  StoredApart(Directory files) throws IOException {
    super(files);
    this.unmapped = Checksums.unmapped(files);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return name.endsWith(CONTENTS)
        ? unmapped.openInput(name, LARGE_BUFFER)
        : super.openInput(name, context);
  }
}
