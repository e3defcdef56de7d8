package org.onrecord.model;

import java.util.List;

/**
 * What was read from one source, before anything is understood of it.
 *
 * @param source the file's name, without folders
 * @param text the reading: all text in reading order, redacted; spans everywhere are offsets in it
 * @param blocks the pieces that the format marks, in order, none overlapping
 * @param stated what the document's own head says
 * @param reader the reader's name and version, such as {@code pdf/1}
 * @param redacted whether private matter was taken out
 * @param notes what an operator should know, such as pages without text
 */
public record SourceDocument(
    String source,
    String text,
    List<Block> blocks,
    Metadata stated,
    String reader,
    boolean redacted,
    List<String> notes) {

  public SourceDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
