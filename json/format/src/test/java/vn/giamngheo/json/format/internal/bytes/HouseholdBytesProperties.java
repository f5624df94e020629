package vn.giamngheo.json.format.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.spi.ByteSink;
import vn.giamngheo.json.format.spi.Utf8Out;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.households.HouseholdArbitraries;

/** What is written without the tables is what the tables write, and what is written is read without them. */
class HouseholdBytesProperties {

    @Provide
    Arbitrary<Household> households() {
        return HouseholdArbitraries.households();
    }

    private static byte[] written(Household household) {
        ByteSink out = new ByteSink(0);
        HouseholdBytes.write(household, out);
        return out.toByteArray();
    }

    private static byte[] byTables(Household household) {
        Utf8Out out = Utf8Out.oneLine();
        StandardFormat.format().require(Household.class).write(household, out);
        return out.toByteArray();
    }

    @Property(tries = 500)
    void writesWhatTheTablesWrite(@ForAll("households") Household household) {
        assertThat(written(household)).isEqualTo(byTables(household));
    }

    @Property(tries = 300)
    void readsWhatTheTablesWrite(@ForAll("households") Household household) {
        Household plain = household.toBuilder().id("hộ 52-0417 \ud83c\udfe0").build();
        byte[] line = byTables(plain);

        assertThat(new HouseholdBytes().read(line, 0, line.length)).isEqualTo(plain);
    }

    @Property(tries = 500)
    void writesAnyCharactersAsTheTables(@ForAll("texts") String text) {
        Household household = Household.builder().id("x" + text).build();

        assertThat(written(household)).isEqualTo(byTables(household));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.chars()
                .with(
                        '"', '\\', '/', '\b', '\f', '\n', '\r', '\t', '\0', '\u001f', '\u007f', '\u0080', '\u07ff',
                        '\u0800')
                .with('\ud83c', '\udfe0', '\ud800', '\udfff', '\uffff', 'a', 'ộ')
                .array(char[].class)
                .ofMaxSize(12)
                .map(String::new);
    }

    @Property(tries = 500)
    void readsCharactersOrLeavesThem(@ForAll("texts") String text) {
        byte[] line = ("{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"x" + text + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        Household read = new HouseholdBytes().read(line, 0, line.length);

        if (text.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            assertThat(read).isNotNull();
            assertThat(read.id())
                    .isEqualTo("x" + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        } else {
            assertThat(read).isNull();
        }
    }
}
