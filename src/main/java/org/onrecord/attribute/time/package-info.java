/**
 * Time as councils write it: days, months, terms, financial years, and how long from now.
 *
 * <p>The words of a clause and the {@link org.onrecord.attribute.time.DueContext} of its document
 * come in; a {@link org.onrecord.attribute.time.Due} goes out, or the {@link
 * org.onrecord.attribute.time.CalendarDate}s that a text writes out. Read {@link
 * org.onrecord.attribute.time.DueDates} first. Nothing here asks the clock what day it is, or what
 * is due: what no day is written for is counted from the document's own.
 */
@NullMarked
package org.onrecord.attribute.time;

import org.jspecify.annotations.NullMarked;
