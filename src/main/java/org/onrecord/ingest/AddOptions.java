package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.model.Metadata;

/**
 * How sources are to be added.
 *
 * @param said what the operator says of all of them, strongest
 * @param manifest rows of metadata by file name; empty for none
 * @param retag whether what is held already is tagged anew with today's themes
 * @param allowPrivate whether addresses inside the operator's own network may be fetched
 * @param shard which part of the sources is this one's
 */
public record AddOptions(
    Metadata said, Optional<Path> manifest, boolean retag, boolean allowPrivate, Shard shard) {

  /** Everything, with nothing said. */
  public static final AddOptions NONE =
      new AddOptions(Metadata.NONE, Optional.empty(), false, false, new Shard(1, 1));

  public AddOptions withSaid(Metadata said) {
    return new AddOptions(said, manifest, retag, allowPrivate, shard);
  }

  public AddOptions withManifest(Path manifest) {
    return new AddOptions(said, Optional.of(manifest), retag, allowPrivate, shard);
  }

  /**
   * One of several equal parts of all sources, by the hash of their paths' last name, or of the
   * whole address.
   *
   * @param number from 1
   * @param of how many
   */
  public record Shard(int number, int of) {
    public Shard {
      if (of < 1 || number < 1 || number > of) {
        throw new IllegalArgumentException(
            "a shard is i/n with 1 <= i <= n, not " + number + "/" + of);
      }
    }

    boolean holds(String name) {
      return of == 1 || Math.floorMod(Shingles.mix(name.hashCode()), (long) of) == number - 1;
    }
  }
}
