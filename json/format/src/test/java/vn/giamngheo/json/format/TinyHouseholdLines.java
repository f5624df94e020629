package vn.giamngheo.json.format;

import java.util.function.Function;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.format.tables.StandardLines;
import vn.giamngheo.json.households.HouseholdLineMapper;

/** Lines of households without any JSON library. */
final class TinyHouseholdLines implements HouseholdLineMapper {

    @Override
    public TokenSource tokens(String text) {
        return new TokenSource() {
            @Override
            public <R> R read(Function<? super JsonIn, ? extends R> reader) {
                return reader.apply(new TinyJson(text));
            }

            @Override
            public int plainLength() {
                return Integer.MAX_VALUE;
            }
        };
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
