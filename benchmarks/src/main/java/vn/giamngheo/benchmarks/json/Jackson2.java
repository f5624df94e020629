package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.json.jackson2.GiamngheoModule;
import vn.giamngheo.plan.Plan;

/** Jackson 2.21. */
final class Jackson2 implements PlanJson {

    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ObjectMapper plain = new ObjectMapper();
    private final ObjectReader read;
    private final ObjectWriter write;
    private final ObjectWriter writePretty;
    private final ObjectReader mapperRead;
    private final ObjectWriter mapperWrite;

    Jackson2() {
        ObjectMapper records = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                .withConfigOverride(
                        BigDecimal.class, c -> c.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .build();
        read = records.readerFor(Wire.Plan.class);
        write = records.writerFor(Wire.Plan.class);
        writePretty = write.with(PRETTY);
        ObjectMapper ours =
                JsonMapper.builder().addModule(new GiamngheoModule()).build();
        mapperRead = ours.readerFor(Plan.class);
        mapperWrite = ours.writerFor(Plan.class);
    }

    @Override
    public Wire.Plan databind(byte[] json) throws IOException {
        return read.readValue(json);
    }

    @Override
    public byte[] databindPretty(Wire.Plan plan) throws IOException {
        return writePretty.writeValueAsBytes(plan);
    }

    @Override
    public byte[] databind(Wire.Plan plan) throws IOException {
        return write.writeValueAsBytes(plan);
    }

    @Override
    public Plan library(byte[] json) {
        return GiamngheoJson.read(plain, json, Plan.class).orElseThrow();
    }

    @Override
    public byte[] library(Plan plan) {
        return GiamngheoJson.writeBytes(plan);
    }

    @Override
    public Plan mapper(byte[] json) throws IOException {
        return mapperRead.readValue(json);
    }

    @Override
    public byte[] mapper(Plan plan) throws IOException {
        return mapperWrite.writeValueAsBytes(plan);
    }
}
