/** From sources to records, on real files, a real store and a real index. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
