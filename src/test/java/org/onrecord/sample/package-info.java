/**
 * Makes the parts of the sample corpus that are not written by hand. In: texts under
 * src/test/resources/sample. Out: a tagged PDF and a Word document, committed with the corpus. Read
 * {@link org.onrecord.sample.TaggedReport} first. Those two never run in a build.
 */
@NullMarked
package org.onrecord.sample;

import org.jspecify.annotations.NullMarked;
