/**
 * Measures, run by hand: JMH benchmarks of the parts. In come documents of the corpus that ships;
 * out come documents a second, bytes a document and the share of time by layer. Read {@link
 * org.onrecord.bench.ExtractionBenchmark} first; nothing here is ever run by the tests.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
