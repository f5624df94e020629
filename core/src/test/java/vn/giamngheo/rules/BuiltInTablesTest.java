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
import vn.giamngheo.validation.Profile;

/** What the rules say of the tables that are built in. */
class BuiltInTablesTest {

    private static List<String> found(Object subject) {
        return StandardRules.validator().validate(subject, Profile.AUDIT, LocalDate.of(2026, 1, 1)).findings().stream()
                .map(finding -> finding + " " + finding.arguments())
                .toList();
    }

    @Test
    void agencies() {
        assertThat(found(new DirectoryEntries(Directory.standard().entries()))).isEmpty();
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
