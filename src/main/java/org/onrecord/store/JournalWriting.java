package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Things done as bytes, chained from a position. What is written together is one line, an array
 * where it is several things: a line that a crash left in parts was never acknowledged, wherever in
 * it the parts are missing.
 *
 * @param bytes to be written at the position
 * @param end where they end
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never compared
record JournalWriting(byte[] bytes, JournalPosition end) {

  /** One batch; {@code start} is where it goes. */
  static JournalWriting of(JournalPosition start, List<? extends JournalLine> batch) {
    byte[] json = json(batch);
    int chain = chain(start.chain(), json);
    var out = new ByteArrayOutputStream(json.length + 16);
    out.writeBytes((JournalPosition.hex(chain) + ' ').getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(json);
    out.write('\n');
    String epoch = start.epoch();
    for (JournalLine line : batch) {
      epoch = line instanceof JournalLine.Began began ? began.epoch() : epoch;
    }
    byte[] bytes = out.toByteArray();
    return new JournalWriting(
        bytes, new JournalPosition(epoch, start.offset() + bytes.length, chain));
  }

  /** A whole journal, each thing on a line of its own. */
  static byte[] whole(List<? extends JournalLine> lines) {
    var out = new ByteArrayOutputStream(lines.size() * 512);
    JournalPosition at = JournalPosition.START;
    for (JournalLine line : lines) {
      JournalWriting one = of(at, List.of(line));
      out.writeBytes(one.bytes());
      at = one.end();
    }
    return out.toByteArray();
  }

  static int chain(int before, byte[] json) {
    CRC32C crc = chainFrom(before);
    crc.update(json);
    return (int) crc.getValue();
  }

  /** A checksum that goes on from the one before. */
  static CRC32C chainFrom(int before) {
    var crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, before));
    return crc;
  }

  private static byte[] json(List<? extends JournalLine> batch) {
    try {
      return batch.size() == 1
          ? ModelJson.MAPPER.writerFor(JournalLine.class).writeValueAsBytes(batch.getFirst())
          : ModelJson.MAPPER
              .writerFor(JournalLine[].class)
              .writeValueAsBytes(batch.toArray(new JournalLine[0]));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a journal line is always JSON: " + batch, e);
    }
  }
}
