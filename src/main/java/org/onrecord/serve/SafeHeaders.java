package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * The headers that every answer carries, whoever makes it: routes, static files, errors, and
 * Jetty's own refusals. After OWASP ASVS 5.0, chapter 3.4.
 */
final class SafeHeaders {

  private static final List<Answer.Header> ALWAYS =
      List.of(
          new Answer.Header(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
                  + " 'none'"),
          new Answer.Header("X-Content-Type-Options", "nosniff"),
          new Answer.Header("Referrer-Policy", "no-referrer"),
          new Answer.Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Answer.Header("Cross-Origin-Resource-Policy", "same-origin"),
          new Answer.Header(
              "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"));

  private final List<Answer.Header> headers;

  /** The headers of a server that lets scripts of {@code corsOrigin} read; null for none. */
  SafeHeaders(@Nullable String corsOrigin) {
    var all = new ArrayList<>(ALWAYS);
    if (corsOrigin != null) {
      all.add(new Answer.Header("Access-Control-Allow-Origin", corsOrigin));
      all.add(new Answer.Header("Vary", "Origin"));
    }
    this.headers = List.copyOf(all);
  }

  void put(HttpFields.Mutable fields) {
    for (Answer.Header header : headers) {
      fields.put(header.name(), header.value());
    }
  }
}
