package org.onrecord.query;

/** The order of results. Ties are broken by date, newest first, then by record id. */
public enum Sort {
  RELEVANCE,
  /** By date, newest first, undated last. */
  NEWEST,
  /** By date, oldest first, undated last. */
  OLDEST,
  /** Commitments by their due date, earliest first, undated last. */
  DUE
}
