package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Databind of Jackson 3 on the same records. */
final class HouseholdJackson3 implements HouseholdJson<HouseholdRecords.Household> {

    private final ObjectMapper mapper = JsonMapper.builder()
            .withConfigOverride(BigDecimal.class, c -> c.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();
    private final ObjectReader reader = mapper.readerFor(HouseholdRecords.Household.class);
    private final ObjectWriter writer =
            mapper.writerFor(HouseholdRecords.Household.class).withRootValueSeparator("\n");

    @Override
    public void read(InputStream lines, Consumer<? super HouseholdRecords.Household> each) {
        try (MappingIterator<HouseholdRecords.Household> households = reader.readValues(lines)) {
            while (households.hasNextValue()) {
                each.accept(households.nextValue());
            }
        }
    }

    @Override
    public void write(List<? extends HouseholdRecords.Household> households, OutputStream lines) {
        try (SequenceWriter sequence = writer.writeValues(lines)) {
            for (HouseholdRecords.Household household : households) {
                sequence.write(household);
            }
        }
    }
}
