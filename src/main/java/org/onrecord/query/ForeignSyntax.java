package org.onrecord.query;

import java.time.LocalDate;

/** Reads queries that are written in another program's language, and gives the same tree. */
@FunctionalInterface
public interface ForeignSyntax {

  /**
   * Reads a query; never throws on what a reader typed.
   *
   * @param typed what the reader typed; blank text means everything
   * @param today what relative dates count from
   */
  ParsedQuery parse(String typed, LocalDate today);
}
