/**
 * Tests over corpora that lie beside the project, in {@code ../shared}: skipped, with a message,
 * where they are not there.
 *
 * <p>Inspection reports and speeches come in; read {@link org.onrecord.large.LargeIndex} first.
 * Nothing of the corpora is kept.
 */
@NullMarked
package org.onrecord.large;

import org.jspecify.annotations.NullMarked;
