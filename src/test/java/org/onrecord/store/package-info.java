/** What the store promises, held by breaking it: torn writes, lost lines, failing disks. */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
