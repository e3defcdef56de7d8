package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.onrecord.search.Hit;

/** One JSON object whose rows are hits, as a search gives them, with their whole text. */
final class JsonExport implements ExportFormat {

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String type() {
    return Answer.JSON;
  }

  @Override
  public void write(OutputStream out, About about, Iterator<Hit> rows) throws IOException {
    JsonGenerator json = Json.to(out);
    json.writeStartObject();
    json.writeStringField("query", about.query());
    json.writeStringField("time", about.time().toString());
    json.writeNumberField("total", about.total());
    json.writeStringField("index_version", about.version());
    json.writeArrayFieldStart("rows");
    while (rows.hasNext()) {
      json.writeStartObject();
      HitJson.fields(json, rows.next(), about.today(), Integer.MAX_VALUE);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }
}
