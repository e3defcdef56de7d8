/**
 * What holds for a document as a whole: its title, day, style, body, authorities and language.
 *
 * <p>A source document, its passages and the gazetteer come in; {@link
 * org.onrecord.attribute.document.DocumentFacts} go out, and passages that carry their own
 * authorities. {@link org.onrecord.attribute.document.Reading} is what the finders of undertakings,
 * decisions and judgements are handed. Read {@link org.onrecord.attribute.document.DocumentFacts}
 * first. Nothing here overrules what the operator said of the document.
 */
@NullMarked
package org.onrecord.attribute.document;

import org.jspecify.annotations.NullMarked;
