package org.onrecord.serve;

import org.jspecify.annotations.Nullable;
import org.onrecord.query.Notice;

/** A request that is not answered, with the reason that the caller is given. */
final class Refusal extends RuntimeException {

  private final int status;
  private final Notice notice;

  private Refusal(int status, Notice notice) {
    super(notice.message(), null, false, false);
    this.status = status;
    this.notice = notice;
  }

  /** A query that cannot be answered as it stands: 400. */
  static Refusal of(Notice notice) {
    return new Refusal(400, notice);
  }

  /** A parameter that is wrong: 400. */
  static Refusal parameter(String code, String message) {
    return of(400, code, message);
  }

  static Refusal of(int status, String code, String message) {
    return new Refusal(status, new Notice(code, 0, 0, message, null, Notice.Severity.ERROR));
  }

  /** Nothing is known of this id: 404. */
  static Refusal unknown(String what, String id) {
    return of(404, "NOT_FOUND", "There is no " + what + " " + shortened(id) + ".");
  }

  /** It was taken out on purpose: 410. */
  static Refusal removed(String id) {
    return of(410, "REMOVED", shortened(id) + " was removed from this service.");
  }

  static String shortened(@Nullable String value) {
    String text = value == null ? "" : value;
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  int status() {
    return status;
  }

  Notice notice() {
    return notice;
  }
}
