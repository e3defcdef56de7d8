/**
 * The command line as an operator meets it: what is printed where, and with which status it ends.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
