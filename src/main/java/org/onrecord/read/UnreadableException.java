package org.onrecord.read;

/** A source that cannot be read, with the reason in a reader's words. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  /** As {@code reason} in {@link ReadResult.Unreadable}. */
  UnreadableException(String reason) {
    super(reason);
  }

  UnreadableException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** The reason; never null. */
  String reason() {
    String message = getMessage();
    return message == null ? "unreadable" : message;
  }
}
