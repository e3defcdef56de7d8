package org.onrecord.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON of one line to its fields, in one pass and without a tree. Unknown fields are passed over.
 */
final class LineParser {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(50).maxStringLength(32 << 20).build())
          .build();

  private LineParser() {}

  /** The fields of the object that stands in these bytes. */
  static LineFields parse(byte[] bytes, int offset, int length) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, offset, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(json, "not a JSON object");
      }
      LineFields line = fields(json);
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "more than one JSON object");
      }
      return line;
    }
  }

  private static LineFields fields(JsonParser json) throws IOException {
    var line = new LineFields();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> line.id = text(json);
        case "source" -> line.source = text(json);
        case "url" -> line.url = text(json);
        case "publisher" -> line.publisher = text(json);
        case "title" -> line.title = text(json);
        case "published" -> line.published = text(json);
        case "inferred" -> line.inferred = text(json);
        case "inferred_by" -> line.inferredBy = text(json);
        case "source_class" -> line.sourceClass = text(json);
        case "kind" -> line.kind = text(json);
        case "body" -> line.body = text(json);
        case "licence" -> line.licence = text(json);
        case "lang" -> line.lang = text(json);
        case "authorities" -> line.authorities = texts(json);
        case "themes" -> line.themes = texts(json);
        case "passages" -> line.passages = list(json, LineParser::passage);
        case "statements" -> line.statements = list(json, LineParser::entry);
        case "commitments" -> line.commitments = list(json, LineParser::entry);
        case "decisions" -> line.decisions = list(json, LineParser::entry);
        case "judgements" -> line.judgements = list(json, LineParser::entry);
        default -> json.skipChildren();
      }
    }
    return line;
  }

  private interface Item<T> {
    T read(JsonParser json) throws IOException;
  }

  private static <T> List<T> list(JsonParser json, Item<T> item) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    expect(json, JsonToken.START_ARRAY, "a list");
    List<T> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json, JsonToken.START_OBJECT, "an object");
      items.add(item.read(json));
    }
    return items;
  }

  private static LineFields.PassageFields passage(JsonParser json) throws IOException {
    int n = 0;
    String text = "";
    Integer page = null;
    String role = null;
    var own = new OwnFields();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "n" -> n = json.getIntValue();
        case "text" -> text = orEmpty(text(json));
        case "page" ->
            page = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getIntValue();
        case "role" -> role = text(json);
        default -> own.take(name, json);
      }
    }
    return new LineFields.PassageFields(n, text, page, role, own.fields());
  }

  private static LineFields.RecordFields entry(JsonParser json) throws IOException {
    String kind = null;
    String text = null;
    String who = null;
    String role = null;
    String cue = null;
    String basis = null;
    String due = null;
    String dueText = null;
    String authority = null;
    String area = null;
    String grade = null;
    String from = null;
    String to = null;
    List<Integer> passages = List.of();
    var own = new OwnFields();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "kind" -> kind = text(json);
        case "text" -> text = text(json);
        case "speaker", "who" -> who = text(json);
        case "role" -> role = text(json);
        case "cue" -> cue = text(json);
        case "basis" -> basis = text(json);
        case "due" -> due = text(json);
        case "due_text" -> dueText = text(json);
        case "authority" -> authority = text(json);
        case "area" -> area = text(json);
        case "grade" -> grade = text(json);
        case "from" -> from = text(json);
        case "to" -> to = text(json);
        case "passages" -> passages = numbers(json);
        default -> own.take(name, json);
      }
    }
    return new LineFields.RecordFields(
        kind,
        text,
        who,
        role,
        cue,
        basis,
        due,
        dueText,
        authority,
        area,
        grade,
        from,
        to,
        passages,
        own.fields());
  }

  private static final class OwnFields {
    private List<String> authorities = List.of();
    private List<String> themes = List.of();
    private @Nullable String date;

    void take(String name, JsonParser json) throws IOException {
      switch (name) {
        case "authorities" -> authorities = texts(json);
        case "themes" -> themes = texts(json);
        case "date" -> date = text(json);
        default -> json.skipChildren();
      }
    }

    LineFields.Own fields() {
      return authorities.isEmpty() && themes.isEmpty() && date == null
          ? LineFields.Own.NONE
          : new LineFields.Own(authorities, themes, date);
    }
  }

  private static @Nullable String text(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!token.isScalarValue()) {
      throw new JsonParseException(json, json.currentName() + " should be text");
    }
    String text = json.getText();
    return text.isEmpty() ? null : text;
  }

  private static List<String> texts(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    expect(json, JsonToken.START_ARRAY, "a list");
    List<String> texts = new ArrayList<>(2);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String text = text(json);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Integer> numbers(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    expect(json, JsonToken.START_ARRAY, "a list");
    List<Integer> numbers = new ArrayList<>(2);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      numbers.add(json.getIntValue());
    }
    return numbers;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static void expect(JsonParser json, JsonToken token, String what) throws IOException {
    if (json.currentToken() != token) {
      throw new JsonParseException(json, json.currentName() + " should be " + what);
    }
  }
}
