/**
 * Words: what a text's tokens are, what each word can be, and which verbs report speech.
 *
 * <p>A text comes in; its {@link org.onrecord.attribute.text.Tokens} go out, or its {@link
 * org.onrecord.attribute.text.Token}s with what the {@link org.onrecord.attribute.text.Vocabulary}
 * knows of them, and its quotation marks in pairs. Read {@link org.onrecord.attribute.text.Kind}
 * first: it names all that a word can be. Nothing here knows what a sentence says, who anybody is,
 * or what a council is; the word lists stand beside the classes that read them.
 */
@NullMarked
package org.onrecord.attribute.text;

import org.jspecify.annotations.NullMarked;
