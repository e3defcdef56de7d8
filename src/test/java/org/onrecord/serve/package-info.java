/** Tests of the HTTP interface: a real server on a free port over a real index. */
@NullMarked
package org.onrecord.serve;

import org.jspecify.annotations.NullMarked;
