/**
 * Whose statement it is: the source, as the literature on attribution calls it.
 *
 * <p>The paragraph beside a reporting verb comes in, a {@link org.onrecord.attribute.source.Source}
 * goes out: the name, office, pronoun or description that the verb belongs to. A {@link
 * org.onrecord.attribute.source.Resolver} then says whom it stands for, given the {@link
 * org.onrecord.attribute.source.Discourse} so far. Read {@link
 * org.onrecord.attribute.source.SourceBefore} first. Nothing here knows which verbs report, and a
 * pronoun that may mean two people means nobody.
 */
@NullMarked
package org.onrecord.attribute.source;

import org.jspecify.annotations.NullMarked;
