package org.onrecord.attribute.undertaking;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.time.Due;

/**
 * One clause that binds.
 *
 * @param from the clause's first token
 * @param to one past its last
 * @param due its time; null where it has none
 */
record Bound(Trigger trigger, Voice voice, int from, int to, @Nullable Due due) {}
