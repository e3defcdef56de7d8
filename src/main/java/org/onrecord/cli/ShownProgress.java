package org.onrecord.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Progress;
import org.onrecord.model.DocumentId;

/** Progress on standard error: a bar where a person looks, plain lines otherwise. */
final class ShownProgress implements Progress, AutoCloseable {

  private final Terminal terminal;
  private final @Nullable ProgressBar bar;

  private ShownProgress(Terminal terminal, @Nullable ProgressBar bar) {
    this.terminal = terminal;
    this.bar = bar;
  }

  /** Plain lines, whoever looks. */
  static ShownProgress plain(Terminal terminal) {
    return new ShownProgress(terminal, null);
  }

  static ShownProgress on(Terminal terminal) {
    if (!terminal.interactive()) {
      return new ShownProgress(terminal, null);
    }
    // how many there will be is known when the last folder was walked, so the bar only counts
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("add")
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
            .build();
    return new ShownProgress(terminal, bar);
  }

  @Override
  public void stored(String path, DocumentId id) {
    step(1);
    if (bar == null) {
      terminal.say("stored " + path + ' ' + id);
    }
  }

  @Override
  public void storedLines(String path, int lines, DocumentId last) {
    step(lines);
    if (bar == null) {
      terminal.say("stored " + path + ' ' + last + " (and " + (lines - 1) + " lines before it)");
    }
  }

  @Override
  public void failed(String path, String reason) {
    step(1);
    terminal.say("failed " + path + ": " + reason);
  }

  @Override
  public void skipped(String path, String reason) {
    step(1);
    terminal.say("skipped " + path + ": " + reason);
  }

  @Override
  public void unchanged(String path) {
    step(1);
  }

  @Override
  public void note(String path, String note) {
    terminal.say("note " + path + ": " + note);
  }

  private void step(int by) {
    if (bar != null) {
      bar.stepBy(by);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
