package org.onrecord.opensearch;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import org.onrecord.model.Findings;
import org.onrecord.model.Speaker;
import org.onrecord.search.Entry;

/**
 * Records and findings as the cluster keeps them: the model's own records as JSON, by the names of
 * their components. Only this package reads what it wrote.
 */
final class RecordJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
          .addMixIn(Speaker.class, SpeakerType.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new DayWriter())
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private RecordJson() {}

  static JsonNode write(Entry entry) {
    return JSON.valueToTree(entry);
  }

  static JsonNode write(Findings findings) {
    return JSON.valueToTree(findings);
  }

  static Entry entry(JsonNode json) throws IOException {
    return JSON.treeToValue(json, Entry.class);
  }

  static Findings findings(JsonNode json) throws IOException {
    return JSON.treeToValue(json, Findings.class);
  }

  /** Says which kind of speaker a JSON object is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Speaker.Person.class, name = "person"),
    @JsonSubTypes.Type(value = Speaker.Body.class, name = "body"),
    @JsonSubTypes.Type(value = Speaker.Described.class, name = "described"),
    @JsonSubTypes.Type(value = Speaker.Ambiguous.class, name = "ambiguous")
  })
  private interface SpeakerType {}

  private static final class DayWriter extends StdSerializer<LocalDate> {
    DayWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(day.toString());
    }
  }

  private static final class DayReader extends StdDeserializer<LocalDate> {
    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }
}
