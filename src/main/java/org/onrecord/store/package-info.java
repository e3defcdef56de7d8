/**
 * What the program must never lose: unchanging snapshots of the sources by SHA-256, their readings,
 * and a journal of what was done with them.
 *
 * <p>Bytes, readings and decisions of the operator come in; they go out again word for word, on the
 * same machine or from a copy. The index is made from what is kept here and can be made again. Read
 * {@link org.onrecord.store.Store} first. Nothing here understands a text or searches one, and
 * nothing here opens a file that was not handed in.
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
