package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Lines as bytes, chained from a position.
 *
 * @param bytes to be written at the position
 * @param end where they end
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never compared
record JournalWriting(byte[] bytes, JournalPosition end) {

  static JournalWriting of(JournalPosition start, List<? extends JournalLine> lines) {
    var out = new ByteArrayOutputStream(lines.size() * 512);
    String epoch = start.epoch();
    int chain = start.chain();
    for (JournalLine line : lines) {
      byte[] json = json(line);
      chain = chain(chain, json);
      out.writeBytes((JournalPosition.hex(chain) + ' ').getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(json);
      out.write('\n');
      if (line instanceof JournalLine.Began began) {
        epoch = began.epoch();
      }
    }
    byte[] bytes = out.toByteArray();
    return new JournalWriting(
        bytes, new JournalPosition(epoch, start.offset() + bytes.length, chain));
  }

  static int chain(int before, byte[] json) {
    var crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, before));
    crc.update(json);
    return (int) crc.getValue();
  }

  private static byte[] json(JournalLine line) {
    try {
      return ModelJson.MAPPER.writerFor(JournalLine.class).writeValueAsBytes(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a journal line is always JSON: " + line, e);
    }
  }
}
