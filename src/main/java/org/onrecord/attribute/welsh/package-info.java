/**
 * Who said and promised what in Welsh, where the verb comes first and words change their beginning.
 *
 * <p>The paragraphs and passages that are tagged {@code cy} come in; {@link
 * org.onrecord.model.Statement}s and {@link org.onrecord.model.Commitment}s go out. Read {@link
 * org.onrecord.attribute.welsh.WelshStatements} first, then {@link
 * org.onrecord.attribute.welsh.WelshSources}. Nothing here translates anything, and a report whose
 * source is no word that can speak is left out.
 */
@NullMarked
package org.onrecord.attribute.welsh;

import org.jspecify.annotations.NullMarked;
