package org.onrecord.search;

import java.io.IOException;

/** The engine stands on other machines, and none of them answers. */
public class EngineUnreachableException extends IOException {

  private static final long serialVersionUID = 1;

  public EngineUnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
