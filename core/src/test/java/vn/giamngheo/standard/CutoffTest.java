package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.text.RefusedException;

class CutoffTest {

    private static Arguments made(String message, Supplier<Cutoff> cutoff) {
        return Arguments.of(message, cutoff);
    }

    private static Cutoff untrained(int from, int below, int higherFrom) {
        return new Cutoff.Untrained(
                from, below, higherFrom, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                made("from must be from 0 to 150 but was -1", () -> new Cutoff.WithoutWork(-1)),
                made("from must be from 0 to 150 but was 151", () -> new Cutoff.WithoutWork(151)),
                made("childrenBelow must be from 1 to 150 but was 0", () -> new Cutoff.DependantsAbove(0, 50)),
                made("percent must be from 1 to 99 but was 0", () -> new Cutoff.DependantsAbove(16, 0)),
                made("percent must be from 1 to 99 but was 100", () -> new Cutoff.DependantsAbove(16, 100)),
                made("below must be from 1 to 150 but was 0", () -> new Cutoff.Undernourished(0)),
                made("from must be from 0 to 150 but was 151", () -> new Cutoff.Uninsured(151)),
                made(
                        "bornFrom must be from 1900 to 2100 but was 1899",
                        () -> new Cutoff.SchoolingUnfinished(15, 1899, EducationLevel.PRIMARY)),
                made(
                        "bornFrom must be from 1900 to 2100 but was 2101",
                        () -> new Cutoff.SchoolingUnfinished(15, 2101, EducationLevel.PRIMARY)),
                made(
                        "level must be a level of education but was 'none'",
                        () -> new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.NONE)),
                made("from must be less than higherFrom but they were 18 and 18", () -> untrained(18, 31, 18)),
                made("higherFrom must be less than below but they were 31 and 31", () -> untrained(16, 31, 31)),
                made("below must be from 0 to 150 but was 151", () -> untrained(16, 151, 18)),
                made("from must be less than below but they were 5 and 5", () -> new Cutoff.OutOfSchool(5, 5)),
                made(
                        "from must be less than primaryFrom but they were 6 and 6",
                        () -> new Cutoff.BelowSchoolLevel(6, 6, 12, 16)),
                made(
                        "primaryFrom must be less than secondaryFrom but they were 12 and 12",
                        () -> new Cutoff.BelowSchoolLevel(3, 12, 12, 16)),
                made(
                        "secondaryFrom must be less than below but they were 16 and 16",
                        () -> new Cutoff.BelowSchoolLevel(3, 6, 16, 16)),
                made("from must be from 0 to 150 but was -1", () -> new Cutoff.BelowSchoolLevel(-1, 6, 12, 16)),
                made("below must be from 0 to 150 but was 151", () -> new Cutoff.BelowSchoolLevel(3, 6, 12, 151)),
                made("from must be from 0 to 150 but was -1", () -> new Cutoff.OutOfSchool(-1, 5)),
                made("below must be from 0 to 150 but was 151", () -> new Cutoff.OutOfSchool(5, 151)),
                made(
                        "from must be from 0 to 150 but was -1",
                        () -> new Cutoff.SchoolingUnfinished(-1, 1986, EducationLevel.PRIMARY)),
                made("from must be from 0 to 150 but was -1", () -> untrained(-1, 31, 18)),
                made(
                        "lower must be a level of education but was 'none'",
                        () -> new Cutoff.Untrained(16, 31, 18, EducationLevel.NONE, EducationLevel.PRIMARY)),
                made(
                        "higher must be a level of education but was 'none'",
                        () -> new Cutoff.Untrained(16, 31, 18, EducationLevel.PRIMARY, EducationLevel.NONE)),
                made("parts must be from 1 to 3 but was 0", () -> new Cutoff.NonDurableParts(0)),
                made("parts must be from 1 to 3 but was 4", () -> new Cutoff.NonDurableParts(4)),
                made("accepted must hold at least one element", () -> new Cutoff.UncleanWater(Set.of())),
                made("accepted must hold at least one element", () -> new Cutoff.UnhygienicLatrine(Set.of())),
                made(
                        "common must hold at least one element",
                        () -> new Cutoff.WithoutAssets(Set.of(), Set.of(Asset.TV))),
                made(
                        "personal must hold at least one element",
                        () -> new Cutoff.WithoutAssets(Set.of(Asset.TV), Set.of())),
                made("assets must hold at least one element", () -> new Cutoff.WithoutAssetsAndLoudspeaker(Set.of())));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String message, Supplier<Cutoff> cutoff) {
        assertThatThrownBy(cutoff::get).isInstanceOf(RefusedException.class).hasMessage(message);
    }

    static Stream<Supplier<Cutoff>> taken() {
        return Stream.of(
                () -> new Cutoff.WithoutWork(0),
                () -> new Cutoff.WithoutWork(150),
                () -> new Cutoff.DependantsAbove(1, 1),
                () -> new Cutoff.DependantsAbove(150, 99),
                () -> new Cutoff.Undernourished(1),
                () -> new Cutoff.SchoolingUnfinished(0, 1900, EducationLevel.PRESCHOOL),
                () -> new Cutoff.SchoolingUnfinished(150, 2100, EducationLevel.HIGHER),
                () -> untrained(0, 2, 1),
                () -> untrained(148, 150, 149),
                () -> new Cutoff.OutOfSchool(0, 1),
                () -> new Cutoff.BelowSchoolLevel(0, 1, 2, 3),
                () -> new Cutoff.NonDurableParts(1),
                () -> new Cutoff.NonDurableParts(3));
    }

    @ParameterizedTest
    @MethodSource
    void taken(Supplier<Cutoff> cutoff) {
        assertThatCode(cutoff::get).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-8", "100.0001", "1E+9999999", "8.00001", "1E-9999999"})
    void r15ASizeOfNoDwellingIsRefused(String squareMetres) {
        BigDecimal size = new BigDecimal(squareMetres);

        assertThatThrownBy(() -> new Cutoff.FloorAreaBelow(size))
                .isInstanceOf(RefusedException.class)
                .hasMessage("squareMetres must be above 0 m², at most 100 m² and of at most 4 decimals");
    }

    @Test
    void equalSizesAreEqual() {
        Cutoff eight = new Cutoff.FloorAreaBelow(BigDecimal.valueOf(8));

        assertThat(new Cutoff.FloorAreaBelow(new BigDecimal("8.00"))).isEqualTo(eight);
        assertThat(new Cutoff.FloorAreaBelow(new BigDecimal("1E+1")).squareMetres())
                .isEqualTo(BigDecimal.valueOf(10));
        assertThat(new Cutoff.FloorAreaBelow(new BigDecimal("7.9999")).squareMetres())
                .isEqualTo(new BigDecimal("7.9999"));
        assertThat(new Cutoff.FloorAreaBelow(new BigDecimal("100")).squareMetres())
                .isEqualTo(BigDecimal.valueOf(100));
    }

    @Test
    void setsAreCopied() {
        Set<WaterSource> water = new HashSet<>(Set.of(WaterSource.TAP));
        Set<Latrine> latrines = new HashSet<>(Set.of(Latrine.SEPTIC));
        Cutoff.UncleanWater unclean = new Cutoff.UncleanWater(water);
        Cutoff.UnhygienicLatrine unhygienic = new Cutoff.UnhygienicLatrine(latrines);
        water.clear();
        latrines.clear();

        assertThat(unclean.accepted()).containsExactly(WaterSource.TAP);
        assertThat(unhygienic.accepted()).containsExactly(Latrine.SEPTIC);
    }
}
