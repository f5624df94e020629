package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.succession.Succession;

/** Sound tables keep the contract, those that are built in first. */
class DirectoryContractTest {

    /** <i>Sở Văn hóa</i> is short for either of two departments, of which a province has one. */
    private static final String SHARED = "directory.alias-shared";

    @Test
    void the_built_in_directory_keeps_the_contract_but_for_one_short_name() {
        assertThat(DirectoryContract.of(Directory.standard()).problems())
                .singleElement()
                .asString()
                .startsWith(SHARED + " at /agencies/")
                .contains("“Sở Văn hóa”");
        DirectoryContract.of(Directory.standard()).accepting(SHARED).verify();
    }

    @Test
    void the_built_in_succession_keeps_the_contract() {
        DirectoryContract.of(Succession.standard())
                .accepting(SHARED)
                .agreesWith("the library", OwnTables.by(Succession.standard()))
                .verify();
    }

    @Test
    void small_tables_keep_it_as_text_as_well() {
        DirectoryContract.of(OwnTables.tables()).verify();
        DirectoryContract.read(OwnTables.AGENCIES, OwnTables.EVENTS)
                .agreesWith("another table", OwnTables::holders)
                .verify();
    }

    @Test
    void tables_of_a_province_keep_it_beside_those_built_in() {
        DirectoryContract.of(Succession.standard().with(OwnTables.ofAProvince()))
                .accepting(SHARED)
                .verify();
    }
}
