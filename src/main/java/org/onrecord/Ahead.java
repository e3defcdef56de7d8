package org.onrecord;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A part of the program that is made on a thread of its own while others are made: what a server
 * needs before its first answer is read side by side.
 */
final class Ahead<T> {

  private final FutureTask<T> making;

  private Ahead(FutureTask<T> making) {
    this.making = making;
  }

  /** Begins to make it. */
  static <T> Ahead<T> of(String name, Callable<T> maker) {
    var making = new FutureTask<>(maker);
    Thread.ofPlatform().daemon().name(name).start(making);
    return new Ahead<>(making);
  }

  /**
   * Waits until it is made.
   *
   * @throws IOException if it could not be made
   */
  T get() throws IOException {
    try {
      return making.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException trouble) {
        throw trouble;
      }
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
