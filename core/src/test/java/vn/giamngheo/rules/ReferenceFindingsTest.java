package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.directory.DirectoryFault;
import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.text.TableFault;
import vn.giamngheo.validation.FindingCode;

/** Codes of findings on reference data and on plans held against it. */
class ReferenceFindingsTest {

    @Test
    void codes_do_not_change() {
        assertThat(Stream.<FindingCode[]>of(
                                TableFinding.values(),
                                GazetteerFinding.values(),
                                AreaFinding.values(),
                                DirectoryFinding.values(),
                                SuccessionFinding.values(),
                                PlanAgencyFinding.values())
                        .flatMap(Stream::of)
                        .map(code -> code.id() + " " + code.severity())
                        .sorted())
                .containsExactly(
                        "agency.abbreviated INFORMATION",
                        "agency.ambiguous WARNING",
                        "agency.near-names INFORMATION",
                        "agency.not-known INFORMATION",
                        "agency.not-then WARNING",
                        "agency.place-missing INFORMATION",
                        "agency.two-names INFORMATION",
                        "area.decision-ended WARNING",
                        "area.gap INFORMATION",
                        "area.level-ended WARNING",
                        "area.unit-unknown WARNING",
                        "directory.alias-needless INFORMATION",
                        "directory.alias-never WARNING",
                        "directory.alias-shared INFORMATION",
                        "directory.id-twice ERROR",
                        "directory.level-ended WARNING",
                        "directory.look-alike WARNING",
                        "directory.name-taken ERROR",
                        "directory.seen-outside WARNING",
                        "directory.without-functions INFORMATION",
                        "gazetteer.before-instrument WARNING",
                        "gazetteer.code-passed-on INFORMATION",
                        "gazetteer.code-twice ERROR",
                        "gazetteer.cycle ERROR",
                        "gazetteer.days-differ ERROR",
                        "gazetteer.end-untold WARNING",
                        "gazetteer.level-ended WARNING",
                        "gazetteer.look-alike WARNING",
                        "gazetteer.name-twice WARNING",
                        "gazetteer.parent-unknown ERROR",
                        "gazetteer.territory-twice ERROR",
                        "gazetteer.unit-unknown ERROR",
                        "law.basis-repealed WARNING",
                        "law.basis-replaced WARNING",
                        "law.number-otherwise WARNING",
                        "law.reference-ended INFORMATION",
                        "succession.agency-unknown ERROR",
                        "succession.before-instrument WARNING",
                        "succession.body-goes-on WARNING",
                        "succession.cycle ERROR",
                        "succession.function-unheld WARNING",
                        "succession.gone-twice ERROR",
                        "succession.id-twice ERROR",
                        "succession.instead-of-unknown ERROR",
                        "succession.left-behind ERROR",
                        "succession.not-its-function ERROR",
                        "succession.not-there ERROR",
                        "succession.province-not-then ERROR",
                        "succession.too-many WARNING",
                        "table.cell-long WARNING",
                        "table.column-missing ERROR",
                        "table.column-twice ERROR",
                        "table.column-unknown ERROR",
                        "table.contradiction ERROR",
                        "table.cycle ERROR",
                        "table.decomposed INFORMATION",
                        "table.empty ERROR",
                        "table.invisible WARNING",
                        "table.look-alike WARNING",
                        "table.quote ERROR",
                        "table.row-length ERROR",
                        "table.row-twice ERROR",
                        "table.unknown-reference ERROR",
                        "table.unreadable ERROR",
                        "table.wrong-encoding ERROR");
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_table_is_a_finding(TableFault.Kind kind) {
        assertThat(TableFinding.of(kind).id()).isEqualTo("table." + words(kind));
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_gazetteer_is_a_finding(GazetteerFault.Kind kind) {
        assertThat(GazetteerFinding.of(kind).id()).isEqualTo("gazetteer." + words(kind));
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_directory_is_a_finding(DirectoryFault.Kind kind) {
        assertThat(DirectoryFinding.of(kind).id()).isEqualTo("directory." + words(kind));
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_succession_is_a_finding(SuccessionFault.Kind kind) {
        assertThat(SuccessionFinding.of(kind).id()).isEqualTo("succession." + words(kind));
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
