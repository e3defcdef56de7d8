package org.onrecord.opensearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for the nodes of a cluster.
 *
 * <p>They are told to the nodes before these start, so none can be left to the system to choose;
 * taken from below the range out of which Linux gives ports to outgoing connections (32,768 to
 * 60,999), because there one that is free now may be somebody's in the next moment.
 */
final class Ports {

  private static final int LOWEST = 12_000;
  private static final int BLOCK = 200;
  private static final int BLOCKS = 100;

  /** Node to node they speak from so much higher, as {@code Nodes} has it. */
  private static final int TRANSPORT = 100;

  private Ports() {}

  /** The first of a row of ports of which those that so many nodes use are free. */
  static int free(int nodes) throws IOException {
    int start = ThreadLocalRandom.current().nextInt(BLOCKS);
    for (int i = 0; i < BLOCKS; i++) {
      int first = LOWEST + (start + i) % BLOCKS * BLOCK;
      if (areFree(first, nodes) && areFree(first + TRANSPORT, nodes)) {
        return first;
      }
    }
    throw new IOException("no free row of ports from " + LOWEST + " on");
  }

  private static boolean areFree(int first, int count) {
    for (int port = first; port < first + count; port++) {
      try {
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }
}
