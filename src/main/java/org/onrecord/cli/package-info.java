/**
 * The command line: one class for each command, what it prints, and with which status it ends.
 *
 * <p>Arguments come in; data goes to standard output, everything else to standard error. Read
 * {@link org.onrecord.cli.OnRecord} first. Nothing here does a command's work: it is asked of the
 * other packages, through {@link org.onrecord.cli.Parts}.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
