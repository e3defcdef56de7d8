/**
 * What the program promises when machines, disks, clocks and people do their worst: each class
 * holds a row or two of the table of reliability tests, and says which.
 */
@NullMarked
package org.onrecord.reliability;

import org.jspecify.annotations.NullMarked;
