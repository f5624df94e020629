package vn.giamngheo.json.households;

import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.ValueFormat;

/** One JSON library, and what reads lines of households beside it. */
public interface HouseholdLineMapper {

    TokenSource tokens(String text);

    ValueFormat<Household> format();

    LineDecoder<Household> decoder(ReadOptions options);
}
