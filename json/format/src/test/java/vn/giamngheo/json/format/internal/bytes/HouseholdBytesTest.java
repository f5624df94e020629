package vn.giamngheo.json.format.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.spi.ByteSink;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;

/** What is taken from a line without the tables, and what is left to them. */
class HouseholdBytesTest {

    private static final String HEAD = "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"52-0417\"";

    private final HouseholdBytes bytes = new HouseholdBytes();

    private Household read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8));
    }

    private Household read(byte[] line) {
        return bytes.read(line, 0, line.length);
    }

    /** A household with one property more, in single quotes. */
    private Household with(String property) {
        return read(HEAD + "," + property.replace('\'', '"') + "}");
    }

    private static Household.Builder expected() {
        return Household.builder().id("52-0417");
    }

    @Test
    void readsEveryProperty() {
        String line = (HEAD.replace('"', '\'')
                        + ",'province':'current:79','area':'rural','areaChanges':[{'from':'2025-07-01','to':'urban'}],"
                        + "'income':{'kind':'household','total':36000000,'months':12},'size':1,"
                        + "'members':[{'id':'m1','birthDate':'2024-02-29','sex':'female','healthInsurance':true}],"
                        + "'deprivations':{'employment':'deprived','nutrition':'not-applicable','telecom':'unknown'},"
                        + "'dwelling':{'wall':'durable','pillar':'non-durable','roof':'durable','grade':'semi-solid',"
                        + "'floorArea':'45.5'},'water':'tap','latrine':'none','internet':true,'telephone':false,"
                        + "'loudspeaker':true,'assets':{'radio':false,'tv':true}}")
                .replace('\'', '"');

        Household household = read(line);

        assertThat(household)
                .isEqualTo(expected()
                        .province(Province.current("79"))
                        .area(AreaType.RURAL)
                        .addAreaChanges(new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN))
                        .income(Income.ofHousehold(Vnd.of(36_000_000), 12))
                        .size(1)
                        .addMembers(Member.builder()
                                .id("m1")
                                .birthDate(LocalDate.of(2024, 2, 29))
                                .sex(Sex.FEMALE)
                                .healthInsurance(true)
                                .build())
                        .deprivations(household
                                .deprivations()
                                .with(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.DEPRIVED))
                        .dwelling(Dwelling.builder()
                                .wall(Material.DURABLE)
                                .pillar(Material.NON_DURABLE)
                                .roof(Material.DURABLE)
                                .grade(HouseGrade.SEMI_SOLID)
                                .floorArea(new BigDecimal("45.5"))
                                .build())
                        .water(WaterSource.TAP)
                        .latrine(Latrine.NO_LATRINE)
                        .internet(true)
                        .telephone(false)
                        .loudspeaker(true)
                        .assets(Map.of(Asset.RADIO, false, Asset.TV, true))
                        .build());
        assertThat(household.deprivations().asMap())
                .containsExactly(
                        Map.entry(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.DEPRIVED),
                        Map.entry(DeprivationIndicator.NUTRITION, DeprivationStatus.NOT_APPLICABLE),
                        Map.entry(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN));
        ByteSink out = new ByteSink();
        HouseholdBytes.write(household, out);
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).isEqualTo(line);
    }

    @Test
    void readsPropertiesInAnyOrderWithWhiteSpace() {
        assertThat(
                        read(
                                " {\t\"size\" : 4 ,\"id\":\"52-0417\" , \"kind\":\"household\",\r\"schemaVersion\" :\"1.0\" } "))
                .isEqualTo(expected().size(4).build());
    }

    @Test
    void readsALineInTheMiddleOfABuffer() {
        byte[] buffer = ("]" + HEAD + "}{").getBytes(StandardCharsets.UTF_8);

        assertThat(bytes.read(buffer, 1, buffer.length - 1))
                .isEqualTo(expected().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'income':{'perMonth':0,'kind':'per-head'}",
                "'income':{'kind':'per-head','perMonth':1000000000000000}",
                "'income':{'months':1,'total':7,'kind':'household'}",
                "'size':1",
                "'size':999",
                "'members':[]",
                "'areaChanges':[]",
                "'deprivations':{}",
                "'dwelling':{}",
                "'assets':{}",
                "'dwelling':{'floorArea':'0'}",
                "'dwelling':{'floorArea':'99999.9999'}",
                "'dwelling':{'floorArea':'45.500000'}",
                "'members':[{'id':'a','birthDate':'2000-02-29'}]",
                "'members':[{'id':'a','birthDate':'0000-01-01'}]",
                "'members':[{'id':'a','birthDate':'9999-12-31'}]",
                "'water':'a-new-one'",
            })
    void takesWhatIsWithinItsBounds(String property) {
        assertThat(with(property)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'income':{'kind':'per-head','perMonth':-1}",
                "'income':{'kind':'per-head','perMonth':1000000000000001}",
                "'income':{'kind':'per-head','perMonth':99999999999999999999}",
                "'income':{'kind':'per-head','perMonth':01}",
                "'income':{'kind':'per-head','perMonth':1.0}",
                "'income':{'kind':'per-head','perMonth':1e2}",
                "'income':{'kind':'per-head','perMonth':'1'}",
                "'income':{'kind':'per-head','total':1}",
                "'income':{'kind':'per-head','perMonth':1,'months':1}",
                "'income':{'kind':'per-head'}",
                "'income':{'kind':'other','perMonth':1}",
                "'income':{'perMonth':1}",
                "'income':{'kind':'household','total':1,'months':13}",
                "'income':{'kind':'household','total':1,'months':0}",
                "'income':{'kind':'household','total':1}",
                "'size':0",
                "'size':1000",
                "'size':1000000000",
                "'size':4294967297",
                "'size':2,'members':[{'id':'a'}]",
                "'size':1,'size':1",
                "'members':[{'id':'a'},{'id':'a'}]",
                "'members':[{'sex':'male'}]",
                "'members':[{'id':'a','id':'b'}]",
                "'members':[{}]",
                "'members':[{'id':'a'},]",
                "'members':[{'id':'a','birthDate':'2023-02-29'}]",
                "'members':[{'id':'a','birthDate':'1900-02-29'}]",
                "'members':[{'id':'a','birthDate':'2024-04-31'}]",
                "'members':[{'id':'a','birthDate':'2024-00-01'}]",
                "'members':[{'id':'a','birthDate':'2024-13-01'}]",
                "'members':[{'id':'a','birthDate':'2024-01-00'}]",
                "'members':[{'id':'a','birthDate':'2024-01-32'}]",
                "'members':[{'id':'a','birthDate':'2024/01/01'}]",
                "'members':[{'id':'a','birthDate':'12024-01-01'}]",
                "'areaChanges':[{'from':'2025-07-01'}]",
                "'area':'rural','areaChanges':[{'from':'2025-07-01','to':'rural'}]",
                "'deprivations':{'telecom':'deprived','telecom':'deprived'}",
                "'deprivations':{'telecom':'yes'}",
                "'deprivations':{'Telecom':'deprived'}",
                "'deprivations':{'':'deprived'}",
                "'dwelling':{'floorArea':'100000'}",
                "'dwelling':{'floorArea':'1.00001'}",
                "'dwelling':{'floorArea':'-1'}",
                "'dwelling':{'floorArea':'1.'}",
                "'dwelling':{'floorArea':'.5'}",
                "'dwelling':{'floorArea':'01'}",
                "'dwelling':{'floorArea':''}",
                "'dwelling':{'floorArea':'0.000000000000000000'}",
                "'dwelling':{'floorArea':45.5}",
                "'dwelling':{'wall':'Durable'}",
                "'province':'79'",
                "'province':'current:02'",
                "'water':''",
                "'water':'a--b'",
                "'water':'\\u0074ap'",
                "'internet':1",
                "'internet':'true'",
                "'internet':tru",
                "'internet':truE",
                "'internet':null",
                "'assets':{'tv':true,'tv':true}",
                "'assets':[]",
                "'unknown':1",
                "'i\\u0064':'x'",
                "'size':1,",
                "'size':1}",
            })
    void leavesToTheTablesWhatTheyRefuseOrSpellOtherwise(String property) {
        assertThat(with(property)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\"}",
                "{\"kind\":\"household\",\"id\":\"1\"}",
                "{\"schemaVersion\":\"1.0\",\"id\":\"1\"}",
                "{\"schemaVersion\":\"0.9\",\"kind\":\"household\",\"id\":\"1\"}",
                "{\"schemaVersion\":\"1.1\",\"kind\":\"household\",\"id\":\"1\"}",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"id\":\"1\"}",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"\"}",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\" \u3000\"}",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"a\tb\"}",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"a",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"a\"} x",
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"a\"}{}",
                "\ufeff{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"a\"}",
            })
    void leavesToTheTablesWhatIsNoHousehold(String line) {
        assertThat(read(line)).isNull();
    }

    @Test
    void leavesMoreIndicatorsThanAProfileHolds() {
        StringBuilder sixteen = new StringBuilder("'deprivations':{'i0':'deprived'");
        for (int i = 1; i < 16; i++) {
            sixteen.append(",'i").append(i).append("':'deprived'");
        }

        assertThat(with(sixteen + "}").deprivations().deprivedMask()).isEqualTo(0xffff);
        assertThat(with(sixteen + ",'i16':'deprived'}")).isNull();
    }

    @Test
    void leavesMoreAssetsThanTheFormatAllows() {
        StringBuilder hundred = new StringBuilder("'assets':{'a0':true");
        for (int i = 1; i < 100; i++) {
            hundred.append(",'a").append(i).append("':true");
        }

        assertThat(with(hundred + "}").assets()).hasSize(100);
        assertThat(with(hundred + ",'a100':true}")).isNull();
    }

    /** Bytes between quotes: the shortest and longest forms, halves of pairs, what is beyond Unicode or breaks off. */
    @ParameterizedTest
    @CsvSource({
        "c280, true",
        "dfbf, true",
        "e0a080, true",
        "ed9fbf, true",
        "ee8080, true",
        "efbfbf, true",
        "f0908080, true",
        "f48fbfbf, true",
        "80, false",
        "bf, false",
        "c080, false",
        "c1bf, false",
        "c2, false",
        "c241, false",
        "e09fbf, false",
        "eda080, false",
        "edbfbf, false",
        "e1, false",
        "e180, false",
        "e18041, false",
        "e14180, false",
        "f08fbfbf, false",
        "f4908080, false",
        "f5808080, false",
        "ff, false",
        "f1, false",
        "f18080, false",
        "f1808041, false",
        "f1804180, false",
        "f1418080, false",
        "f8888080, false"
    })
    void readsUtf8Strictly(String hex, boolean valid) {
        StringBuilder latin1 = new StringBuilder();
        for (int i = 0; i < hex.length(); i += 2) {
            latin1.append((char) Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        byte[] line = HEAD.replace("52-0417", "x" + latin1).concat("}").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(line) != null).isEqualTo(valid);
    }

    /** The codes meet in their place, so that one takes that of the other. */
    @Test
    void readsMoreCodesThanItKeeps() {
        for (int i = 0; i < 2_000; i++) {
            String code = "source-" + (i * 7919 % 1_000);

            assertThat(with("'water':'" + code + "'").water()).contains(WaterSource.of(code));
        }
    }

    @Test
    void writesYearsOfAnyLength() {
        ByteSink out = new ByteSink();

        HouseholdBytes.write(
                expected()
                        .addAreaChanges(new AreaChange(LocalDate.of(-1, 2, 3), AreaType.URBAN))
                        .addAreaChanges(new AreaChange(LocalDate.of(12_345, 2, 3), AreaType.RURAL))
                        .build(),
                out);

        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(HEAD
                        + ",\"areaChanges\":[{\"from\":\"-0001-02-03\",\"to\":\"urban\"},"
                        + "{\"from\":\"+12345-02-03\",\"to\":\"rural\"}]}");
    }
}
