package org.onrecord.serve;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the server lives, and whether what it serves is sound. */
final class Health implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Health.class.getName());

  private final IntegrityCheck check;
  private volatile State state = State.CHECKING;
  private volatile @Nullable String damage;
  private volatile @Nullable Thread checking;

  /** How far the check has come. */
  private enum State {
    CHECKING("checking"),
    SOUND("ok"),
    DAMAGED("damaged");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  Health(IntegrityCheck check) {
    this.check = check;
  }

  /** Begins the check, beside the answering. */
  void begin() {
    checking = Thread.ofPlatform().name("integrity").daemon().start(this::look);
  }

  private void look() {
    try {
      check
          .damage()
          .ifPresentOrElse(
              found -> {
                damage = found;
                state = State.DAMAGED;
                LOG.log(Level.ERROR, "The index is damaged: {0}", found);
              },
              () -> state = State.SOUND);
    } catch (IOException e) {
      damage = "The index cannot be read.";
      state = State.DAMAGED;
      LOG.log(Level.ERROR, "The index cannot be read", e);
    }
  }

  List<Route> routes() {
    return List.of(
        Route.light("/healthz", Set.of(), ask -> alive()),
        Route.light("/readyz", Set.of(), ask -> ready()));
  }

  private Answer alive() {
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeStringField("status", "ok");
      json.writeStringField("integrity", state.word);
      json.writeStringField("damage", damage);
      json.writeEndObject();
    });
  }

  private Answer ready() {
    if (state == State.DAMAGED) {
      throw Refusal.of(503, "DAMAGED", "The index is damaged: restore or rebuild it.");
    }
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeStringField("status", "ready");
      json.writeEndObject();
    });
  }

  @Override
  public void close() {
    Thread thread = checking;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
