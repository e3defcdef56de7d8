package org.onrecord.serve;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of one request, read strictly: what nobody asked for is an error, not ignored. */
final class Parameters {

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads a query string.
   *
   * @param query as it stands in the address, without the question mark; null for none
   * @throws Refusal BAD_ENCODING where a percent sign is not followed by two hexadecimal digits, or
   *     the bytes are not UTF-8
   */
  static Parameters of(@Nullable String query) {
    var values = new LinkedHashMap<String, List<String>>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
          String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
          values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
        }
      }
    }
    return new Parameters(values);
  }

  /**
   * Holds the request to what its route knows.
   *
   * @throws Refusal UNKNOWN_PARAMETER, naming each
   */
  Parameters only(Set<String> known) {
    var unknown = new TreeSet<String>();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        unknown.add(Refusal.shortened(name));
      }
    }
    if (!unknown.isEmpty()) {
      throw Refusal.parameter(
          "UNKNOWN_PARAMETER",
          "Unknown: "
              + String.join(", ", unknown.stream().limit(20).toList())
              + ". Known here: "
              + (known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known)))
              + ".");
    }
    return this;
  }

  /**
   * The one value of a parameter; null where it is absent or blank.
   *
   * @throws Refusal REPEATED_PARAMETER
   */
  @Nullable String one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw Refusal.parameter("REPEATED_PARAMETER", name + " can be given once only.");
    }
    return all.isEmpty() || all.getFirst().isBlank() ? null : all.getFirst();
  }

  String one(String name, String otherwise) {
    String value = one(name);
    return value == null ? otherwise : value;
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * A whole number.
   *
   * @throws Refusal BAD_VALUE where it is none, or out of its range
   */
  int number(String name, int least, int most, int otherwise) {
    String value = one(name);
    if (value == null) {
      return otherwise;
    }
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw badValue(name, value, least + " to " + most);
  }

  /** The same, with one value for {@code name}; none where that is null. */
  Parameters with(String name, @Nullable String value) {
    var changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value));
    }
    return new Parameters(changed);
  }

  /** The same, with one more value. */
  Parameters and(String name, String value) {
    var all = new ArrayList<>(all(name));
    all.add(value);
    var changed = new LinkedHashMap<>(values);
    changed.put(name, all);
    return new Parameters(changed);
  }

  /** The same, without one value. */
  Parameters without(String name, String value) {
    var all = new ArrayList<>(all(name));
    all.remove(value);
    var changed = new LinkedHashMap<>(values);
    changed.put(name, all);
    return new Parameters(changed);
  }

  /** As a query string, percent-encoded. */
  String encoded() {
    var pairs = new ArrayList<String>();
    values.forEach((name, all) ->
        all.forEach(v ->
            pairs.add(
                URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(v, StandardCharsets.UTF_8))));
    return String.join("&", pairs);
  }

  static Refusal badValue(String name, String value, String allowed) {
    return Refusal.parameter(
        "BAD_VALUE",
        name + " cannot be “" + Refusal.shortened(value) + "”. Allowed: " + allowed + ".");
  }

  private static String decoded(String raw) {
    if (raw.indexOf('%') < 0 && raw.indexOf('+') < 0) {
      return raw;
    }
    byte[] from = raw.getBytes(StandardCharsets.UTF_8);
    var to = new byte[from.length];
    int length = 0;
    for (int i = 0; i < from.length; i++) {
      byte b = from[i];
      if (b == '%') {
        int high = i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
        int low = i + 2 < from.length ? Character.digit(from[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          throw badEncoding();
        }
        b = (byte) (high << 4 | low);
        i += 2;
      } else if (b == '+') {
        b = ' ';
      }
      to[length++] = b;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(to, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw badEncoding();
    }
  }

  private static Refusal badEncoding() {
    return Refusal.parameter("BAD_ENCODING", "The address is not percent-encoded UTF-8.");
  }
}
