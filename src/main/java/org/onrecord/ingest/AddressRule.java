package org.onrecord.ingest;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses may be fetched: only those of the open Internet, so that nobody reads the
 * operator's own network, or a cloud's metadata service, through this program (the ranges are those
 * of IANA's two special-purpose registries, RFC 6890).
 */
final class AddressRule {

  /** Looks up a name. */
  @FunctionalInterface
  interface Names {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  private static final Pattern DOTTED =
      Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");
  private static final Pattern NUMERIC_END = Pattern.compile(".*(?:^|\\.)(?:\\d+|0x[0-9a-f]*)\\.?");

  /** Of IPv4: the first octets of each range, and how many bits of them count. */
  private static final List<int[]> CLOSED =
      List.of(
          new int[] {0, 0, 0, 8},
          new int[] {10, 0, 0, 8},
          new int[] {100, 64, 0, 10},
          new int[] {127, 0, 0, 8},
          new int[] {168, 63, 129, 24},
          new int[] {169, 254, 0, 16},
          new int[] {172, 16, 0, 12},
          new int[] {192, 0, 0, 24},
          new int[] {192, 0, 2, 24},
          new int[] {192, 88, 99, 24},
          new int[] {192, 168, 0, 16},
          new int[] {198, 18, 0, 15},
          new int[] {198, 51, 100, 24},
          new int[] {203, 0, 113, 24},
          new int[] {224, 0, 0, 3});

  private final Names names;

  AddressRule(Names names) {
    this.names = names;
  }

  /**
   * Passes an address that may be fetched.
   *
   * @param allowPrivate whether the operator's own network may be
   * @throws IOException saying why it may not
   */
  void check(URI address, boolean allowPrivate) throws IOException {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IOException(address + ": only http and https are fetched");
    }
    String host = address.getHost();
    if (host == null || address.getRawUserInfo() != null) {
      throw new IOException(address + ": not a plain address of a host");
    }
    if (allowPrivate) {
      return;
    }
    if (isOdd(host)) {
      throw new IOException(address + ": the host is written in an unusual way");
    }
    for (InetAddress each : resolve(address, host)) {
      if (isClosed(each)) {
        throw new IOException(
            address
                + ": leads to "
                + each.getHostAddress()
                + ", which is no public address"
                + " (--allow-private fetches it all the same)");
      }
    }
  }

  private InetAddress[] resolve(URI address, String host) throws IOException {
    try {
      return names.all(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
    } catch (UnknownHostException e) {
      throw new IOException(address + ": no such host", e);
    }
  }

  /** Octal, hexadecimal and shortened numbers mean different hosts to different programs. */
  private static boolean isOdd(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return (NUMERIC_END.matcher(lower).matches() && !DOTTED.matcher(lower).matches())
        || lower.contains("%");
  }

  static boolean isClosed(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isClosed4(bytes, 0);
    }
    Optional<Integer> inside = offsetOf4(bytes);
    if (inside.isPresent()) {
      return isClosed4(bytes, inside.get());
    }
    // only 2000::/3 is the open Internet, but for 2001::/23 (protocols) and 2001:db8::/32
    // (examples)
    boolean open = (bytes[0] & 0xe0) == 0x20;
    boolean protocols = bytes[0] == 0x20 && bytes[1] == 1 && (bytes[2] & 0xfe) == 0;
    boolean examples = starts(bytes, 0x20, 0x01, 0x0d, 0xb8) || starts(bytes, 0x3f, 0xff);
    return !open || protocols || examples;
  }

  /** Where an IPv4 address stands in one of version 6: mapped, translated (NAT64) or 6to4. */
  private static Optional<Integer> offsetOf4(byte[] bytes) {
    if (starts(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff)
        || starts(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return Optional.of(12);
    }
    return starts(bytes, 0x20, 0x02) ? Optional.of(2) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClosed4(byte[] bytes, int at) {
    int address = number(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
    for (int[] range : CLOSED) {
      int mask = -1 << (32 - range[3]);
      if ((address & mask) == (number(range[0], range[1], range[2], 0) & mask)) {
        return true;
      }
    }
    return false;
  }

  private static int number(int a, int b, int c, int d) {
    return (a & 0xff) << 24 | (b & 0xff) << 16 | (c & 0xff) << 8 | (d & 0xff);
  }
}
