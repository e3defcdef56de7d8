/**
 * Scores the extractor against annotated documents.
 *
 * <p>Cases and findings come in, percentages go out. Read {@link org.onrecord.score.GoldScoreTest}
 * first. Nothing here changes what is found.
 */
@NullMarked
package org.onrecord.score;

import org.jspecify.annotations.NullMarked;
