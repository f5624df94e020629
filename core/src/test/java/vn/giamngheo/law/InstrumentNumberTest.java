package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.law.InstrumentNumber.Family;

/** Expected parts are read off the printed numbers; {@code -} stands for absent. */
class InstrumentNumberTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text               | number | kind        | issuer  | unit
            # letter of Bình Định, 2024
            08/KL-TTHĐND         | 08     | conclusion  | TTHĐND  | -
            # decision of Bình Định, 2022
            768/QĐ-UBND          | 768    | decision    | UBND    | -
            160/NQ-CP            | 160    | resolution  | CP      | -
            31/TTr-SLĐTBXH       | 31     | submission  | SLĐTBXH | -
            401/QĐ-TTg           | 401    | decision    | TTg     | -
            # plan of Hòa Bình, 2024
            86/KH-UBND           | 86     | plan        | UBND    | -
            318/NQ-HĐND          | 318    | resolution  | HĐND    | -
            # plan of Thanh Hoá, 2017
            35/KH-UBND           | 35     | plan        | UBND    | -
            159/KH-UBND          | 159    | plan        | UBND    | -
            25/QĐ-UBND           | 25     | decision    | UBND    | -
            462/QĐ-UBND          | 462    | decision    | UBND    | -
            1722/QĐ-TTg          | 1722   | decision    | TTg     | -
            32/QĐ-TTg            | 32     | decision    | TTg     | -
            # elsewhere
            353/QĐ-TTg           | 353    | decision    | TTg     | -
            71/QĐ-LĐTBXH         | 71     | decision    | LĐTBXH  | -
            967/QĐ-BNNMT         | 967    | decision    | BNNMT   | -
            219/BC-BNV           | 219    | report      | BNV     | -
            1315/VBHN-BLĐTBXH    | 1315   | consolidated-text | BLĐTBXH | -
            12/QĐ-UBND-VX        | 12     | decision    | UBND    | VX
            05/QyĐ-UBND          | 05     | rules       | UBND    | -
            05/CTr-UBND          | 05     | programme   | UBND    | -
            05/HD-SLĐTBXH        | 05     | guidance    | SLĐTBXH | -
            05/HĐ-SLĐTBXH        | 05     | contract    | SLĐTBXH | -
            05/DA-UBND           | 05     | project     | UBND    | -
            05/ĐA-UBND           | 05     | scheme      | UBND    | -
            """)
    void readsAdministrativeNumbers(String text, String number, String kind, String issuer, String unit) {
        assertRead(text, Family.ADMINISTRATIVE, number, "-", kind, issuer, unit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text               | number | year | kind       | issuer
            17/2023/NQ-HĐND      | 17     | 2023 | resolution | HĐND
            22/2013/QĐ-TTg       | 22     | 2013 | decision   | TTg
            48/2014/QĐ-TTg       | 48     | 2014 | decision   | TTg
            33/2015/QĐ-TTg       | 33     | 2015 | decision   | TTg
            116/2016/NĐ-CP       | 116    | 2016 | decree     | CP
            07/2021/NĐ-CP        | 07     | 2021 | decree     | CP
            59/2015/QĐ-TTg       | 59     | 2015 | decision   | TTg
            07/2021/TT-BLĐTBXH   | 07     | 2021 | circular   | BLĐTBXH
            13/2025/TT-BNNMT     | 13     | 2025 | circular   | BNNMT
            12/2016/QĐ-UBND      | 12     | 2016 | decision   | UBND
            30a/2008/NQ-CP       | 30a    | 2008 | resolution | CP
            47/2015/NQ-HĐND8     | 47     | 2015 | resolution | HĐND8
            """)
    void readsNormativeNumbers(String text, String number, String year, String kind, String issuer) {
        assertRead(text, Family.NORMATIVE, number, year, kind, issuer, "-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "24/2021/QH15, 24, 2021, QH15",
        "72/2025/QH15, 72, 2025, QH15",
        "257/2025/QH15, 257, 2025, QH15",
        "30/2026/QH16, 30, 2026, QH16"
    })
    void readsNumbersOfTheNationalAssembly(String text, String number, String year, String issuer) {
        assertRead(text, Family.NATIONAL_ASSEMBLY, number, year, "-", issuer, "-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1365/NQ-UBTVQH15, 1365, -, resolution, UBTVQH15",
        "237/NQ-UBTVQH16, 237, -, resolution, UBTVQH16",
        "1211/2016/UBTVQH13, 1211, 2016, -, UBTVQH13"
    })
    void readsNumbersOfTheStandingCommittee(String text, String number, String year, String kind, String issuer) {
        assertRead(text, Family.STANDING_COMMITTEE, number, year, kind, issuer, "-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "05-CT/TW, 05, directive, TW",
        "06-KL/TW, 06, conclusion, TW",
        "40-CT/TW, 40, directive, TW",
        "54-NQ/TW, 54, resolution, TW",
        "11-NQ/TU, 11, resolution, TU",
        "289-QĐ/TU, 289, decision, TU",
        "3792-BC/BCSĐCP, 3792, report, BCSĐCP"
    })
    void readsNumbersOfTheParty(String text, String number, String kind, String issuer) {
        assertRead(text, Family.PARTY, number, "-", kind, issuer, "-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "9274/UBND-VX, 9274, UBND, VX",
        "5214/BLĐTBXH-VPQGGN, 5214, BLĐTBXH, VPQGGN",
        "123/STC-NS, 123, STC, NS",
        "77/TTg-KGVX, 77, TTg, KGVX",
        "77/VPCP-KGVX, 77, VPCP, KGVX",
        "45/UBND, 45, UBND, -"
    })
    void readsOfficialLetters(String text, String number, String issuer, String unit) {
        assertRead(text, Family.OFFICIAL_LETTER, number, "-", "official-letter", issuer, unit);
    }

    @Test
    void keepsTheSpaceThatTheLetterOfBinhDinhPrints() {
        assertRead("9274 /UBND-VX", Family.OFFICIAL_LETTER, "9274", "-", "official-letter", "UBND", "VX");
        InstrumentNumber number = InstrumentNumber.parse("9274 /UBND-VX");
        assertThat(number.text()).isEqualTo("9274 /UBND-VX");
        assertThat(number.canonical()).isEqualTo("9274/UBND-VX");
        assertThat(number.asCanonical()).isFalse();
        assertThat(number).isNotEqualTo(InstrumentNumber.parse("9274/UBND-VX"));
        assertThat(InstrumentNumber.parse("9274/UBND-VX").asCanonical()).isTrue();
    }

    @Test
    void readsANumberThatALineBreakDivides() {
        InstrumentNumber number = InstrumentNumber.parse("08/KL-\nTTHĐND");
        assertThat(number.text()).isEqualTo("08/KL-\nTTHĐND");
        assertThat(number.canonical()).isEqualTo("08/KL-TTHĐND");
        assertThat(number.kind()).contains(InstrumentKind.CONCLUSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30a-NQ/CP", // State issuer in the shape of the Party: the plan of Thanh Hoá means 30a/2008/NQ-CP.
                "30-NQ/CP",
                "12-QĐ/UBND",
                "768",
                "768/QĐ",
                "QĐ-UBND",
                "768/qđ-ubnd",
                "07/1821/NĐ-CP",
                "07/21/NĐ-CP",
                "123456/QĐ-UBND",
                "768//QĐ-UBND",
                "768/QĐ-UBND-",
                "số 768/QĐ-UBND",
                "Luật Hộ tịch",
                "7/2021/NĐ",
                "7/2021/QH",
                "1/KINDOFELEVENLETTERS-UBND",
                "1-KINDOFELEVENLETTERS/TW"
            })
    void keepsWhatItDoesNotRecognise(String text) {
        InstrumentNumber number = InstrumentNumber.parse(text);
        assertThat(number.family()).isEqualTo(Family.UNRECOGNISED);
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.number()).isEmpty();
        assertThat(number.year()).isEmpty();
        assertThat(number.kind()).isEmpty();
        assertThat(number.issuer()).isEmpty();
        assertThat(number.unit()).isEmpty();
        assertThat(number.term()).isEmpty();
    }

    @Test
    void acceptsUnknownKinds() {
        InstrumentNumber number = InstrumentNumber.parse("12/CV-UBND");
        assertThat(number.family()).isEqualTo(Family.ADMINISTRATIVE);
        assertThat(number.kind()).contains(InstrumentKind.ofSymbol("CV"));
        assertThat(number.issuer()).contains("UBND");
        assertThat(InstrumentNumber.parse("12-QĐi/TW").kind()).contains(InstrumentKind.ofSymbol("QĐi"));
        assertThat(InstrumentNumber.parse("9/2014/TTLT-BYT-BTC").issuer()).contains("BYT-BTC");
    }

    @ParameterizedTest
    @CsvSource({"24/2021/QH15, 15", "1365/NQ-UBTVQH15, 15", "47/2015/NQ-HĐND8, 8", "17/2023/NQ-HĐND, "})
    void tellsTheTermGluedToAnElectedBody(String text, Integer term) {
        assertThat(InstrumentNumber.parse(text).term().orElse(null)).isEqualTo(term);
    }

    @Test
    void theSameIssuerNumbersTwoSeries() {
        // Decree 30/2020/NĐ-CP, article 15: normative instruments have series of their own.
        assertThat(InstrumentNumber.parse("59/2015/QĐ-TTg").family()).isEqualTo(Family.NORMATIVE);
        assertThat(InstrumentNumber.parse("353/QĐ-TTg").family()).isEqualTo(Family.ADMINISTRATIVE);
    }

    @Test
    void r33ReadsDecomposedTextAndKeepsIt() {
        String decomposed = Normalizer.normalize("768/QĐ-UBND – số", Normalizer.Form.NFD);
        InstrumentNumber number = InstrumentNumber.parse(decomposed);
        assertThat(number.text()).isEqualTo(decomposed);
        assertThat(number.canonical())
                .isEqualTo(InstrumentNumber.parse("768/QĐ-UBND – số").canonical());
        assertThat(InstrumentNumber.parse(Normalizer.normalize("30/NQ-Ủ", Normalizer.Form.NFD))
                        .asCanonical())
                .isTrue();
    }

    @Test
    void r35LevelsLookAlikesButNotLettersForDigits() {
        InstrumentNumber eth = InstrumentNumber.parse("768/Q\u00d0\u2013UBND");
        assertThat(eth.canonical()).isEqualTo("768/QĐ-UBND");
        assertThat(eth.kind()).contains(InstrumentKind.DECISION);
        assertThat(eth.text()).isEqualTo("768/Q\u00d0\u2013UBND");
        assertThat(InstrumentNumber.parse("768\u00a0/\u200bQĐ\u00ad-UBND").canonical())
                .isEqualTo("768/QĐ-UBND");
        assertThat(InstrumentNumber.parse("76O/QĐ-UBND").family()).isEqualTo(Family.UNRECOGNISED);
    }

    @Test
    void keepsTextOfAnyLength() {
        String text = "7/2020/QĐ-" + "BTC-".repeat(50_000) + "BYT";
        assertThat(InstrumentNumber.parse(text).family()).isEqualTo(Family.UNRECOGNISED);
        assertThat(InstrumentNumber.parse(text).text()).isEqualTo(text);
        String longest = "7/2020/QĐ-" + "B".repeat(90);
        assertThat(InstrumentNumber.parse(longest).family()).isEqualTo(Family.NORMATIVE);
        assertThat(InstrumentNumber.parse(longest + "B").family()).isEqualTo(Family.UNRECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n", "\u200b"})
    void refusesBlankText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentNumber.parse(text))
                .withMessage("instrument number must not be blank");
    }

    private static void assertRead(
            String text, Family family, String number, String year, String kind, String issuer, String unit) {
        InstrumentNumber read = InstrumentNumber.parse(text);
        assertThat(read.family()).isEqualTo(family);
        assertThat(read.number()).contains(number);
        assertThat(read.year().map(String::valueOf).orElse("-")).isEqualTo(year);
        assertThat(read.kind().map(InstrumentKind::code).orElse("-")).isEqualTo(kind);
        assertThat(read.issuer()).contains(issuer);
        assertThat(read.unit().orElse("-")).isEqualTo(unit);
        assertThat(read).hasToString(text);
    }
}
