package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.testkit.text.DirtyNumber.Fault;
import vn.giamngheo.testkit.text.DirtyNumber.Kind;

class DirtyNumbersTest {

    private static List<String> texts(List<DirtyNumber> numbers, Fault fault) {
        return numbers.stream()
                .filter(number -> number.fault() == fault)
                .map(DirtyNumber::text)
                .toList();
    }

    @Test
    @DisplayName("R10, R11: what goes wrong with 671.041 triệu đồng")
    void millions() {
        List<DirtyNumber> all = NumberFaults.ofMillions(671_041);

        assertThat(texts(all, Fault.NONE)).containsExactly("671.041 triệu đồng");
        assertThat(texts(all, Fault.ENGLISH_MARKS)).containsExactly("671,041 triệu đồng");
        assertThat(texts(all, Fault.MARK_MISPLACED)).contains("67.1041 triệu đồng", "6710.41 triệu đồng");
        assertThat(texts(all, Fault.LETTER_FOR_DIGIT)).contains("671.O41 triệu đồng", "67l.041 triệu đồng");
        assertThat(texts(all, Fault.UNIT_SLIP)).containsExactly("671.041 nghìn đồng", "671.041 tỷ đồng");
        assertThat(texts(all, Fault.UNIT_LOST)).containsExactly("671.041", "671.041 triệu");
        assertThat(all).allSatisfy(number -> assertThat(number.meant()).isEqualByComparingTo("671041000000"));
        assertThat(all.stream().filter(DirtyNumber::isUndetectable))
                .extracting(
                        DirtyNumber::text, number -> number.says().orElseThrow().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("671,041 triệu đồng", "671041000.000"),
                        org.assertj.core.groups.Tuple.tuple("671.041 nghìn đồng", "671041000"),
                        org.assertj.core.groups.Tuple.tuple("671.041 tỷ đồng", "671041000000000"));
    }

    @Test
    @DisplayName("R10: the cell 10.98 for 10.980")
    void count() {
        List<DirtyNumber> all = NumberFaults.ofCount(10_980);

        assertThat(texts(all, Fault.ZEROS_LOST)).containsExactly("10.98 hộ");
        assertThat(texts(NumberFaults.ofCount(11_000), Fault.ZEROS_LOST)).containsExactly("11 hộ");
        assertThat(texts(NumberFaults.ofCount(1_500_000), Fault.MIXED_MARKS)).containsExactly("1.500,000 hộ");
        assertThat(texts(all, Fault.MARK_LOST)).containsExactly("10980 hộ");
        assertThat(texts(all, Fault.SPACE_FOR_MARK)).containsExactly("10 980 hộ");
        assertThat(texts(all, Fault.MARK_DOUBLED)).containsExactly("10..980 hộ");
    }

    @Test
    void rate() {
        List<DirtyNumber> all = NumberFaults.ofRate(849, 2);

        assertThat(texts(all, Fault.ENGLISH_MARKS)).containsExactly("8.49%");
        assertThat(texts(all, Fault.MARK_MISPLACED)).containsExactly("84,9%", "0,849%");
        assertThat(all)
                .contains(
                        new DirtyNumber("849%", Kind.RATE, new BigDecimal("8.49"), Optional.empty(), Fault.MARK_LOST));
        assertThat(NumberFaults.ofRate(100, 1))
                .contains(new DirtyNumber(
                        "100%",
                        Kind.RATE, new BigDecimal("10.0"), Optional.of(new BigDecimal("100")), Fault.MARK_LOST));
        assertThat(NumberFaults.ofRate(101, 1))
                .contains(
                        new DirtyNumber("101%", Kind.RATE, new BigDecimal("10.1"), Optional.empty(), Fault.MARK_LOST));
    }

    @Test
    @DisplayName("R11: 1.500 is two numbers where nobody told the notation")
    void bare() {
        assertThat(texts(NumberFaults.ofBare(1_500), Fault.NOTATION_UNTOLD)).containsExactly("1.500", "1,500");
        assertThat(texts(NumberFaults.ofBare(999), Fault.NOTATION_UNTOLD)).isEmpty();
        assertThat(texts(NumberFaults.ofBare(1_500_000), Fault.NONE))
                .containsExactly("1500000", "1.500.000", "1,500,000");
    }

    @Test
    void distribution() {
        List<DirtyNumber> made =
                PovertyGens.dirtyNumbers().stream(0).limit(2_000).toList();
        assertThat(made.stream().map(DirtyNumber::fault).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Fault.class));
        assertThat(made.stream().map(DirtyNumber::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(made.stream().filter(number -> number.fault() == Fault.NONE).count())
                .isBetween(300L, 600L);
        assertThat(made.stream().filter(DirtyNumber::isUndetectable).count()).isBetween(100L, 600L);
        assertThat(made.stream().filter(number -> number.says().isEmpty()).count())
                .isGreaterThan(800);
        assertThat(PovertyGens.dirtyNumbers().of(Kind.RATE).wrongOnly().stream(0)
                        .limit(300))
                .allSatisfy(number -> {
                    assertThat(number.kind()).isEqualTo(Kind.RATE);
                    assertThat(number.fault()).isNotEqualTo(Fault.NONE);
                });
        assertThat(PovertyGens.reversedRanges().stream(0).limit(300))
                .extracting(ReversedRange::fault)
                .contains(ReversedRange.Fault.values())
                .hasSize(300);
    }

    @Test
    void shrinking() {
        assertThat(Sample.ofChoices(PovertyGens.dirtyNumbers()).value().text()).isEqualTo("0 hộ");
        assertThat(Simplest.of(PovertyGens.dirtyNumbers(), DirtyNumber::isUndetectable)
                        .text())
                .isEqualTo("2 nghìn hộ");
        assertThat(Simplest.of(
                                PovertyGens.dirtyNumbers(),
                                number -> number.text().contains("O"))
                        .text())
                .isEqualTo("O hộ");
        assertThat(Simplest.of(PovertyGens.reversedRanges(), range -> range.fault() == ReversedRange.Fault.REVERSED)
                        .text())
                .isEqualTo("0,2-0,1%");
        assertThat(Simplest.of(PovertyGens.reversedRanges(), range -> range.fault() == ReversedRange.Fault.DASH_LOST)
                        .text())
                .isEqualTo("0,20,1%");
    }

    @Test
    void aNumberTellsItsFault() {
        assertThat(NumberFaults.ofRate(849, 2).get(1)).hasToString("ENGLISH_MARKS '8.49%' (meant 8.49)");
    }
}
