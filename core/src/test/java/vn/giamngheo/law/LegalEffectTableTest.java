package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.text.TableFault;

class LegalEffectTableTest {

    private static final String HEADER = "by,kind,on,from,confidence,source\n";

    private static InstrumentReference ref(String number) {
        return InstrumentReference.of(number);
    }

    private static InstrumentReference amended(String number) {
        return ref(number).toBuilder().asAmended(true).build();
    }

    @ParameterizedTest(name = "{0} {1} {2} from {3}")
    @CsvSource({
        "30/2025/NĐ-CP, AMENDS, 07/2021/NĐ-CP, 2025-04-10",
        "02/2022/TT-BLĐTBXH, AMENDS, 07/2021/TT-BLĐTBXH, 2022-03-30",
        "188/2025/NĐ-CP, REPLACES, 146/2018/NĐ-CP, 2025-08-15",
        "238/2025/NĐ-CP, REPLACES, 81/2021/NĐ-CP, 2025-09-03",
        "238/2025/NĐ-CP, REPLACES, 97/2023/NĐ-CP, 2025-09-03",
        "150/2025/NĐ-CP, REPLACES, 45/2025/NĐ-CP, 2025-07-01",
        "159/2025/NĐ-CP, REPLACES, 134/2015/NĐ-CP, 2025-07-01"
    })
    void theEffectsThatWereReadOfAreBuiltIn(String by, LegalEffect.Kind kind, String on, LocalDate from) {
        assertThat(LegalEffects.standard().on(ref(on), from.minusDays(1), from))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.by()).isEqualTo(ref(by));
                    assertThat(effect.kind()).isEqualTo(kind);
                    assertThat(effect.on()).isEqualTo(ref(on));
                    assertThat(effect.from()).isEqualTo(from);
                });
    }

    @Test
    void ofNoneOfThemIsTheDayOrTheClauseConfirmed() {
        assertThat(LegalEffects.standard().all())
                .hasSize(7)
                .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()))
                .allSatisfy(
                        effect -> assertThat(effect.provenance().confidence()).isEqualTo(Confidence.UNVERIFIED));
    }

    @Test
    @DisplayName("R23: an amended decree is read with its amendment, a replaced one as its successor")
    void theBuiltInEffectsAreFollowed() {
        LegalEffects effects = LegalEffects.standard();

        assertThat(effects.textOn(amended("07/2021/NĐ-CP"), LocalDate.of(2025, 4, 9)))
                .containsExactly(amended("07/2021/NĐ-CP"));
        assertThat(effects.textOn(amended("07/2021/NĐ-CP"), LocalDate.of(2025, 4, 10)))
                .containsExactly(amended("07/2021/NĐ-CP"), ref("30/2025/NĐ-CP"));
        assertThat(effects.textOn(amended("146/2018/NĐ-CP"), LocalDate.of(2025, 8, 14)))
                .containsExactly(amended("146/2018/NĐ-CP"));
        assertThat(effects.textOn(amended("146/2018/NĐ-CP"), LocalDate.of(2025, 8, 15)))
                .containsExactly(ref("188/2025/NĐ-CP"));
        assertThat(effects.textOn(ref("146/2018/NĐ-CP"), LocalDate.of(2025, 8, 15)))
                .containsExactly(ref("146/2018/NĐ-CP"));
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2}")
    @CsvSource({
        "2023-12-31, 2025-01-01, 1",
        "2023-12-30, 2025-01-01, 2",
        "2023-12-30, 2024-12-31, 1",
        "2023-12-31, 2024-12-31, 0",
        "2025-01-01, 2030-01-01, 0"
    })
    void effectsAreThoseAfterADayAndUpToAnother(LocalDate after, LocalDate upTo, int count) {
        LegalEffects effects = LegalEffects.read(HEADER + """
                2/QĐ-UBND,amends,1/QĐ-UBND,2023-12-31,confirmed,công báo
                3/QĐ-UBND,replaces,1/QĐ-UBND,2025-01-01,confirmed,công báo
                """).orElseThrow();

        assertThat(effects.on(amended("1 /QĐ-UBND"), after, upTo)).hasSize(count);
    }

    @Test
    void numbersOfTwoYearsAreTwoInstruments() {
        InstrumentReference of2022 =
                ref("90/QĐ-TTg").toBuilder().issuedOn(LocalDate.of(2022, 1, 18)).build();
        InstrumentReference of2018 =
                of2022.toBuilder().issuedOn(LocalDate.of(2018, 1, 22)).build();
        LocalDate day = LocalDate.of(2024, 1, 1);
        LegalEffects effects = LegalEffects.of(List.of(
                new LegalEffect(ref("1/QĐ-TTg"), LegalEffect.Kind.AMENDS, of2022, day, Provenance.confirmed("ví dụ"))));

        assertThat(effects.on(of2022, day.minusDays(1), day)).hasSize(1);
        assertThat(effects.on(of2018, day.minusDays(1), day)).isEmpty();
        assertThat(effects.on(ref("90/QĐ-TTg"), day.minusDays(1), day)).hasSize(1);
        assertThat(effects.textOn(of2018.toBuilder().asAmended(true).build(), day))
                .hasSize(1);
        assertThat(effects.textOn(of2022.toBuilder().asAmended(true).build(), day))
                .hasSize(2);
    }

    @Test
    void effectsOfTwoTablesAreOne() {
        LegalEffects ours = LegalEffects.read(HEADER + "1/QĐ-UBND,repeals,2/QĐ-UBND,2020-01-01,confirmed,công báo\n")
                .orElseThrow();
        LegalEffects all = LegalEffects.standard().with(ours).with(LegalEffects.standard());

        assertThat(all.all()).hasSize(8);
        assertThat(all.all().get(0))
                .isEqualTo(new LegalEffect(
                        ref("1/QĐ-UBND"),
                        LegalEffect.Kind.REPEALS,
                        ref("2/QĐ-UBND"),
                        LocalDate.of(2020, 1, 1),
                        Provenance.confirmed("công báo")));
    }

    @Test
    void allFaultsOfATableAreTold() {
        assertThat(LegalEffects.read(HEADER + """
                                1/QĐ,ends,2/QĐ,01/01/2020,sure,
                                ,,,,,
                                3/QĐ,amends,4/QĐ,2020-01-01,confirmed,ví dụ
                                3/QĐ,amends,4 /QĐ,2021-01-01,confirmed,ví dụ
                                3/QĐ,replaces
                                """).faults())
                .extracting(TableFault::line, TableFault::column, TableFault::kind)
                .containsExactly(
                        tuple(2, "kind", TableFault.Kind.UNREADABLE),
                        tuple(2, "from", TableFault.Kind.UNREADABLE),
                        tuple(2, "confidence", TableFault.Kind.UNREADABLE),
                        tuple(2, "source", TableFault.Kind.EMPTY),
                        tuple(3, "by", TableFault.Kind.EMPTY),
                        tuple(3, "kind", TableFault.Kind.EMPTY),
                        tuple(3, "on", TableFault.Kind.EMPTY),
                        tuple(3, "from", TableFault.Kind.EMPTY),
                        tuple(3, "confidence", TableFault.Kind.EMPTY),
                        tuple(3, "source", TableFault.Kind.EMPTY),
                        tuple(5, "", TableFault.Kind.ROW_TWICE),
                        tuple(6, "", TableFault.Kind.ROW_LENGTH));
    }

    @Test
    void instrumentsThatActOnEachOtherAreACircle() {
        assertThat(LegalEffects.read(HEADER + """
                                2/QĐ,replaces,1/QĐ,2020-01-01,confirmed,ví dụ
                                3/QĐ,amends,2/QĐ,2021-01-01,confirmed,ví dụ
                                1/QĐ,repeals,3/QĐ,2022-01-01,confirmed,ví dụ
                                4/QĐ,replaces,3/QĐ,2022-01-01,confirmed,ví dụ
                                5/QĐ,replaces,5/QĐ,2022-01-01,confirmed,ví dụ
                                """).faults())
                .extracting(TableFault::line, TableFault::kind)
                .containsExactly(
                        tuple(2, TableFault.Kind.CYCLE),
                        tuple(3, TableFault.Kind.CYCLE),
                        tuple(4, TableFault.Kind.CYCLE),
                        tuple(6, TableFault.Kind.CYCLE));
    }

    @ParameterizedTest
    @EnumSource
    void kindsHaveACode(LegalEffect.Kind kind) {
        assertThat(kind.code()).matches("[a-z]+").isEqualToIgnoringCase(kind.name());
    }
}
