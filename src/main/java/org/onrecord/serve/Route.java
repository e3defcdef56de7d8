package org.onrecord.serve;

import java.io.IOException;
import java.util.Set;

/**
 * One address, and what answers there.
 *
 * @param path with {@code {id}} where an id stands
 * @param parameters the names that it knows
 * @param cost what it takes to answer
 * @param page answers it
 */
record Route(String path, Set<String> parameters, Cost cost, Page page) {

  /** For a page that takes what comes: its own scripts read the address. */
  static final Set<String> ANY = Set.of("*");

  Route {
    parameters = Set.copyOf(parameters);
  }

  /** What answering takes. */
  enum Cost {
    /** Nothing to speak of: never waits behind searches. */
    LIGHT,
    /** The engine: one of a bounded number at once. */
    SEARCH
  }

  /** Answers a request. */
  @FunctionalInterface
  interface Page {
    /**
     * The answer.
     *
     * @throws Refusal where there is none to give
     * @throws IOException if index or store cannot be read
     */
    Answer answer(Ask ask) throws IOException;
  }

  static Route light(String path, Set<String> parameters, Page page) {
    return new Route(path, parameters, Cost.LIGHT, page);
  }

  static Route search(String path, Set<String> parameters, Page page) {
    return new Route(path, parameters, Cost.SEARCH, page);
  }
}
