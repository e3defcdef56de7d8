package org.onrecord.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;
import org.onrecord.read.Found;
import org.onrecord.read.ReadResult;
import org.onrecord.read.SourceFile;
import org.onrecord.read.Sources;
import org.onrecord.read.Unpacker;

/** All sources of a run, one after another, each with what the operator says of it. */
final class SourceWalk implements Iterator<Sourced>, AutoCloseable {

  private final Iterator<String> inputs;
  private final AddOptions options;
  private final SaidOfSources said;
  private final WebSources web;
  private final Unpacker archives = new Unpacker();
  private Iterator<Found> inner = List.<Found>of().iterator();
  private @Nullable Sourced next;

  SourceWalk(List<String> inputs, AddOptions options) throws IOException {
    this.inputs = inputs.iterator();
    this.options = options;
    this.said = SaidOfSources.of(options);
    this.web = new WebSources(options.allowPrivate());
  }

  @Override
  public boolean hasNext() {
    while (next == null && (inner.hasNext() || inputs.hasNext())) {
      next = inner.hasNext() ? found(inner.next()) : input(inputs.next());
    }
    return next != null;
  }

  @Override
  public Sourced next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Sourced now = next;
    next = null;
    return java.util.Objects.requireNonNull(now);
  }

  @Override
  public void close() {
    archives.close();
  }

  private @Nullable Sourced input(String input) {
    if (SourcePaths.isAddress(input)) {
      return options.shard().holds(input) ? fetched(input) : null;
    }
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      return new Sourced.Failed(input, input, "no path on this system: " + e.getReason());
    }
    if (isLines(path)) {
      // a file of lines may be larger than memory: its bytes are never asked for at once
      return file(new SourceFile(input, name(path), new byte[0]));
    }
    try {
      inner = Sources.walk(path, archives);
      return null;
    } catch (IOException e) {
      String reason = Files.notExists(path) ? "no such file" : String.valueOf(e.getMessage());
      return new Sourced.Failed(input, SourcePaths.key(input), reason);
    }
  }

  private static boolean isLines(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return (name.endsWith(".jsonl") || name.endsWith(".ndjson")) && Files.isRegularFile(path);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private @Nullable Sourced found(Found found) {
    return switch (found) {
      case ReadResult.Unreadable bad ->
          new Sourced.Failed(bad.path(), SourcePaths.key(bad.path()), bad.reason());
      case ReadResult.Skipped skipped -> new Sourced.Skipped(skipped.path(), skipped.reason());
      case SourceFile file -> file(file);
    };
  }

  private @Nullable Sourced file(SourceFile file) {
    if (!options.shard().holds(file.name())) {
      return null;
    }
    String key = SourcePaths.key(file.path());
    try {
      Metadata of = said.of(file);
      boolean lines = !SourcePaths.isInside(file.path()) && isLines(Path.of(file.path()));
      return lines
          ? new Sourced.Lines(file.path(), key, Path.of(file.path()), of)
          : new Sourced.Waiting(file, key, of);
    } catch (IOException e) {
      return new Sourced.Failed(file.path(), key, String.valueOf(e.getMessage()));
    }
  }

  private Sourced fetched(String address) {
    try {
      WebSources.Page page = web.fetch(URI.create(address));
      Metadata of = said.ofAll().over(page.said());
      return new Sourced.Waiting(page.file(), address, of);
    } catch (IOException | IllegalArgumentException e) {
      return new Sourced.Failed(address, address, String.valueOf(e.getMessage()));
    }
  }
}
