package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Notice;

/** JSON written straight to bytes, without a tree in between. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes one value. */
  @FunctionalInterface
  interface Writer {
    void write(JsonGenerator json) throws IOException;
  }

  static byte[] bytes(Writer body) {
    var bytes = new ByteArrayBuilder(16_384);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A generator that leaves {@code out} open when it is closed. */
  static JsonGenerator to(OutputStream out) throws IOException {
    return FACTORY
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
  }

  /** {@code name: [strings]}. */
  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** {@code name: number} or {@code name: null}. */
  static void number(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  /** The body of every answer that refuses. */
  static byte[] error(Notice notice) {
    return bytes(json -> {
      json.writeStartObject();
      json.writeObjectFieldStart("error");
      notice(json, notice);
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  /** The fields of a warning or an error. */
  static void notice(JsonGenerator json, Notice notice) throws IOException {
    json.writeStringField("code", notice.code());
    json.writeNumberField("position", notice.position());
    json.writeNumberField("length", notice.length());
    json.writeStringField("message", notice.message());
    json.writeStringField("fix", notice.fix());
  }
}
