package org.onrecord.query;

import java.util.List;
import org.onrecord.model.Authority;

/** Knows councils by name, alias and code. */
public interface AuthorityNames {

  /** Every council that this name, alias or code may stand for, in any case; empty for none. */
  List<Authority> named(String name);
}
