package vn.giamngheo.json.format;

import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.households.HouseholdMapper;

/** Households without any JSON library. */
final class TinyHouseholds implements HouseholdMapper {

    private static final ValueFormat<Household> FORMAT = StandardFormat.format().require(Household.class);

    @Override
    public ReadResult<Household> read(String json) {
        return FORMAT.readDocument(new TinyJson(DocumentText.of(json)));
    }

    @Override
    public String write(Household household) {
        return CanonicalJson.write(FORMAT, household);
    }

    @Override
    public Household readByHost(String json) {
        return read(json).orElseThrow();
    }

    @Override
    public String writeByHost(Household household) {
        return write(household);
    }
}
