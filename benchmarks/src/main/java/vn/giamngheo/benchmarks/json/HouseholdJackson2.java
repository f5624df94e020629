package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Databind of Jackson 2 on plain records: one parser and one generator for all lines. */
final class HouseholdJackson2 implements HouseholdJson<HouseholdRecords.Household> {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withConfigOverride(BigDecimal.class, c -> c.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();
    private final ObjectReader reader = mapper.readerFor(HouseholdRecords.Household.class);
    private final ObjectWriter writer =
            mapper.writerFor(HouseholdRecords.Household.class).withRootValueSeparator("\n");

    @Override
    public void read(InputStream lines, Consumer<? super HouseholdRecords.Household> each) throws IOException {
        try (MappingIterator<HouseholdRecords.Household> households = reader.readValues(lines)) {
            while (households.hasNextValue()) {
                each.accept(households.nextValue());
            }
        }
    }

    @Override
    public void write(List<? extends HouseholdRecords.Household> households, OutputStream lines) throws IOException {
        try (SequenceWriter sequence = writer.writeValues(lines)) {
            for (HouseholdRecords.Household household : households) {
                sequence.write(household);
            }
        }
    }

    /** What any reader over these tokens takes at least. */
    long tokens(InputStream lines) throws IOException {
        long tokens = 0;
        try (JsonParser parser = mapper.getFactory().createParser(lines)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
