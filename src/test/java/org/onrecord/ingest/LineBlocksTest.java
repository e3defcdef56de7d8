package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBlocksTest {

  private static List<LineBlocks.Bytes> blocks(byte[] all) throws IOException {
    var blocks = new LineBlocks(new ByteArrayInputStream(all));
    List<LineBlocks.Bytes> found = new ArrayList<>();
    for (LineBlocks.Bytes b = blocks.next(); b.length() > 0; b = blocks.next()) {
      found.add(b);
    }
    assertEquals(0, blocks.next().length());
    return found;
  }

  private static long lines(LineBlocks.Bytes block) {
    long lines = 0;
    for (int i = 0; i < block.length(); i++) {
      lines += block.bytes()[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void twoHundredLinesGoTogetherAtMost() throws IOException {
    List<LineBlocks.Bytes> found = blocks("short\n".repeat(450).getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of(200L, 200L, 50L), found.stream().map(LineBlocksTest::lines).toList());
    assertEquals(List.of(0L, 1200L, 2400L), found.stream().map(LineBlocks.Bytes::offset).toList());
  }

  @Test
  void nothingGivesNoBlockAndALineWithoutItsEndGivesOne() throws IOException {
    assertEquals(List.of(), blocks(new byte[0]));
    assertEquals(1, blocks(new byte[] {'x'}).size());
    assertEquals(1, blocks(new byte[] {'\n'}).size());
  }

  @Test
  void whateverTheLengthsNoByteIsLostAndNoLineIsCut() throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 12; round++) {
      var out = new ByteArrayOutputStream();
      int longest = 1 << (3 + random.nextInt(18));
      while (out.size() < 3 << 20) {
        out.writeBytes("a".repeat(random.nextInt(longest)).getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
      }
      out.writeBytes("the last has no end".getBytes(StandardCharsets.US_ASCII));
      byte[] all = out.toByteArray();
      var joined = new ByteArrayOutputStream();
      for (LineBlocks.Bytes block : blocks(all)) {
        assertEquals(joined.size(), block.offset());
        assertTrue(lines(block) <= LineBlocks.MOST_LINES);
        joined.write(block.bytes(), 0, block.length());
        boolean last = joined.size() == all.length;
        assertTrue(last || block.bytes()[block.length() - 1] == '\n');
      }
      assertArrayEquals(all, joined.toByteArray());
    }
  }
}
