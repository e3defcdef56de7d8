package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.store.Store;
import org.onrecord.store.StoreCopy;

/**
 * A copy of all that cannot be made again, and back. The copy holds the state of one moment,
 * however much is read and written meanwhile; the index is made again from it.
 */
public final class Backup {

  private Backup() {}

  /**
   * Copies an index's store.
   *
   * @param to an empty folder, or one that is yet to be made
   * @return how many documents it holds
   * @throws IOException if something cannot be read or written, or is damaged
   */
  public static int make(Path index, Path to) throws IOException {
    needEmpty(to);
    try (Store store = Store.openReadOnly(index)) {
      if (store.position().offset() == 0) {
        throw new IOException(index + ": there is no index here");
      }
      StoreCopy.write(store, to);
      PartFile.copy(index, to);
      return store.ledger().documents().size();
    }
  }

  /**
   * Puts a copy in the place of an index, and makes the index again.
   *
   * @return how many documents it holds
   * @throws IOException if something cannot be read or written, or is damaged; up to the moment at
   *     which all is copied, the former index stands
   */
  public static int restore(Path from, Path index, IngestParts parts) throws IOException {
    try (Store store = Store.open(index);
        Store copy = Store.openReadOnly(from)) {
      if (copy.position().offset() == 0) {
        throw new IOException(from + ": there is no backup here");
      }
      PartFile.copy(from, index);
      StoreCopy.into(copy, store);
    }
    return Rebuild.run(index, parts);
  }

  private static void needEmpty(Path to) throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> list = Files.list(to)) {
        List<Path> some = list.limit(1).toList();
        if (!some.isEmpty()) {
          throw new IOException(to + ": a backup is made into an empty folder");
        }
      }
    }
  }
}
