/**
 * Passages become statements, speakers, commitments, decisions and judgements; each gets its
 * authorities and dates.
 */
@NullMarked
package org.onrecord.attribute;

import org.jspecify.annotations.NullMarked;
