package org.onrecord.search;

import java.io.IOException;

/** Another process is writing the index. */
public class IndexInUseException extends IOException {

  private static final long serialVersionUID = 1;

  public IndexInUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
