/**
 * The program: the parts joined by hand, in one place.
 *
 * <p>Arguments come in, an exit status goes out. Read {@link org.onrecord.Main} first. Nothing here
 * does any work of its own.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
