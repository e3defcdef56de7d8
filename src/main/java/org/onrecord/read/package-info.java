/**
 * A file's bytes become a {@link org.onrecord.model.SourceDocument}: its text, the blocks that its
 * format marks, and what its head says of it.
 *
 * <p>In come folders, files and zip archives ({@link org.onrecord.read.Sources}) and their bytes;
 * out goes a {@link org.onrecord.read.ReadResult}: read, unreadable or skipped, each of the latter
 * with its reason. Read {@link org.onrecord.read.Reader} first. Nothing here understands what a
 * text says, and nothing here writes a file. This is the only home of the PDF, HTML and office
 * libraries. PDFs, office documents and archives are opened in a child process ({@link
 * org.onrecord.read.SafeReader}, {@link org.onrecord.read.Unpacker}).
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
