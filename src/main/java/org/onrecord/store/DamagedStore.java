package org.onrecord.store;

import java.io.IOException;

/** What is kept is not what was written. The message names the file and what is wrong with it. */
public final class DamagedStore extends IOException {

  private static final long serialVersionUID = 1;

  /** Damage as {@code message} describes it. */
  public DamagedStore(String message) {
    super(message);
  }
}
