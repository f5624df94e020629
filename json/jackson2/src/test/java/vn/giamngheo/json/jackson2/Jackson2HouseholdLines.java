package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.format.tables.StandardLines;
import vn.giamngheo.json.households.HouseholdLineMapper;

/** Lines of households as a mapper with the usual limits reads them. */
final class Jackson2HouseholdLines implements HouseholdLineMapper {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public TokenSource tokens(String text) {
        return new TextSource(mapper, text);
    }

    @Override
    public ValueFormat<Household> format() {
        return StandardFormat.format().require(Household.class);
    }

    @Override
    public LineDecoder<Household> decoder(ReadOptions options) {
        return StandardLines.decoder(Household.class, this::tokens, options);
    }
}
