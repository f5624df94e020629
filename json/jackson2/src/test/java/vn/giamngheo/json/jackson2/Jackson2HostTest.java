package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.toys.Leg;
import vn.giamngheo.json.toys.Percent;
import vn.giamngheo.json.toys.Route;
import vn.giamngheo.json.toys.Shape;
import vn.giamngheo.json.toys.Span;
import vn.giamngheo.json.toys.Status;
import vn.giamngheo.json.toys.ToyExample;

/** Our types inside the classes of a host. */
class Jackson2HostTest {

    @JsonPropertyOrder({"name", "status", "share", "routes", "spans", "anything"})
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static final class Host {
        String name;
        Status status;
        Percent share;
        List<Route> routes;
        Map<String, Span> spans;
        Object anything;
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static final class Holder {
        Shape shape;
    }

    private final ObjectMapper mapper = Toys.mapper();

    @Test
    void areReadAndWrittenInTheirForm() throws Exception {
        String json = "{\"name\":\"x\",\"status\":\"half-open\",\"share\":\"99.90\",\"routes\":[" + ToyExample.COMPACT
                + "],\"spans\":{\"a\":{\"low\":1,\"high\":2}},\"anything\":null}";
        Host host = mapper.readValue(json, Host.class);
        assertThat(host.status).isEqualTo(Status.HALF_OPEN);
        assertThat(host.share.value()).isEqualByComparingTo("99.9");
        assertThat(host.routes).containsExactly(ToyExample.route());
        assertThat(host.spans).isEqualTo(Map.of("a", new Span(1, 2)));
        assertThat(mapper.writeValueAsString(host)).isEqualTo(json);
    }

    @Test
    void continueThePathOfTheHost() {
        JsonMappingException failure = catchThrowableOfType(
                JsonMappingException.class,
                () -> mapper.readValue(
                        "{\"routes\": [" + ToyExample.COMPACT
                                + ",\n {\"schemaVersion\": \"1.0\", \"kind\": \"route\", \"title\": \"a\","
                                + " \"legs\": [{\"name\": 1}, {\"nam\": 2}]}]}",
                        Host.class));

        assertThat(failure.getPath())
                .extracting(JsonMappingException.Reference::getFieldName)
                .containsExactly("routes", null, "legs", null, "name");
        assertThat(failure.getPath())
                .extracting(JsonMappingException.Reference::getIndex)
                .containsExactly(-1, 1, -1, 0, -1);
        assertThat(failure.getMessage())
                .contains("'/routes/1/legs/0/name' (line 2, column 76): Expected string but found number 1.")
                .contains("\n'/routes/1/legs/1/nam' (line 2, column 81): There is no property “nam” here;"
                        + " did you mean “name”?")
                .contains("Route[\"legs\"]");
        assertThat(failure).hasCauseInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void sayWhereTheTextIsCutOff() {
        assertThatThrownBy(() -> mapper.readValue("{\"name\": \"x\", \"routes\": [{\"kind\": null,", Host.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("'/routes/0/kind' (line 1, column 35): null is not a value here.")
                .hasMessageContaining("'/routes/0' (line 1, column 40): The text ends here, before the document does.");
    }

    @Test
    void mayBeNullWhereTheHostAllowsIt() throws Exception {
        Host host = mapper.readValue("{\"status\": null, \"routes\": [null]}", Host.class);
        assertThat(host.status).isNull();
        assertThat(host.routes).containsExactly((Route) null);
    }

    @Test
    void areNoDocumentWhenNull() {
        assertThatThrownBy(() -> mapper.readValue("null", Route.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("null is not a value here.");
    }

    @Test
    void areReadOneAfterAnother() throws Exception {
        assertThat(mapper.readerFor(Span.class)
                        .<Span>readValues("{\"low\":1,\"high\":2} {\"high\":4,\"low\":3}")
                        .readAll())
                .containsExactly(new Span(1, 2), new Span(3, 4));
    }

    @Test
    void areConvertedFromMapsWithoutPlaces() {
        assertThat(mapper.convertValue(Map.of("low", 1, "high", 2L), Span.class))
                .isEqualTo(new Span(1, 2));
        assertThatThrownBy(() -> mapper.convertValue(Map.of("low", 1.0, "high", "2"), Span.class))
                .hasStackTraceContaining("'/low': “1.0” is not a 64-bit integer")
                .hasStackTraceContaining("'/high': Expected integer but found string “2”.");
        assertThatThrownBy(() -> mapper.convertValue(Map.of("low", new byte[0], "high", 2), Span.class))
                .hasStackTraceContaining("'/low': Expected integer but found something that is no JSON value.");
    }

    @Test
    void leaveFailuresOfTheSourceAlone() {
        InputStream source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThatThrownBy(() -> mapper.readValue(source, Route.class))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
        byte[] begun = "{\"name\": \"x\", ".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> mapper.readValue(
                        new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(begun), source), Leg.class))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }

    @Test
    void haveNoTypeIds() throws Exception {
        ObjectMapper typing = Toys.mappers().get("type ids");
        String json = "{\"shape\":{\"kind\":\"blank\"}}";
        Holder holder = typing.readValue(json, Holder.class);
        assertThat(holder.shape).isEqualTo(new Shape.Blank());
        assertThat(typing.writeValueAsString(holder)).isEqualTo(json);
    }

    @Test
    void areReadFromDocumentsWithoutAModule() {
        assertThatThrownBy(() -> GiamngheoJson.read(new ObjectMapper(), "{}", Locale.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GiamngheoJson.read(new ObjectMapper(), new byte[] {'{', '}'}, Locale.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areWrittenCanonically() {
        assertThat(GiamngheoJson.write(vn.giamngheo.json.toys.ToyFormat.format(), ToyExample.route()))
                .isEqualTo(ToyExample.CANONICAL);
        assertThatThrownBy(() -> GiamngheoJson.write(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
