package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;

/** What the rules say of the tables that are built in. */
class BuiltInTablesTest {

    private static List<String> found(Object subject) {
        return StandardRules.validator().validate(subject, Profile.AUDIT, LocalDate.of(2026, 1, 1)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    /** Nobody takes after the Government, and a document that says <i>Sở Văn hóa</i> does not tell which of two it means. */
    @Test
    void agencies() {
        assertThat(found(new DirectoryEntries(Directory.standard().entries())))
                .containsExactly(
                        "INFORMATION directory.without-functions at '/agencies/23'",
                        "INFORMATION directory.alias-shared at '/agencies/61'");
        assertThat(Directory.standard().entries().get(23).name()).isEqualTo("Chính phủ");
        assertThat(Directory.standard().entries().get(61).name()).isEqualTo("Sở Văn hóa, Thể thao và Du lịch");
    }

    @Test
    void events() {
        assertThat(found(new DirectoryEvents(
                        Directory.standard(), Succession.standard().events())))
                .isEmpty();
    }

    @Test
    void noTables() {
        assertThat(found(new ReferenceTables(
                        List.of(), List.of(), Gazetteer.of(List.of(), List.of()), DesignatedAreas.none())))
                .isEmpty();
    }
}
