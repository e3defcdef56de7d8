package org.onrecord.read;

/**
 * Some words of a block that stand in one type.
 *
 * @param text as the source has them, white space too
 * @param strong whether they stand in bold
 */
record Run(String text, boolean strong) {}
