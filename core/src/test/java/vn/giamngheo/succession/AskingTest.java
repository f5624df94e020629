package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giamngheo.succession.Tables.agency;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.directory;
import static vn.giamngheo.succession.Tables.entry;
import static vn.giamngheo.succession.Tables.former;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;

/** What can be asked, and what is a mistake of whoever asks. */
class AskingTest {

    private static final Succession STANDARD = Succession.standard();
    private static final Directory DIRECTORY = STANDARD.directory();
    private static final Agency LABOUR = agency(DIRECTORY, "so-ldtbxh", former(DIRECTORY, "52"));

    @Test
    void severalFunctionsThatWentOneWayHaveOneHolder() {
        Set<AgencyFunction> social =
                Set.of(AgencyFunction.CHILDREN, AgencyFunction.SOCIAL_PROTECTION, AgencyFunction.SOCIAL_EVILS);

        assertThat(STANDARD.holderOf(LABOUR, social, day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.by().name()).isEqualTo("Sở Y tế tỉnh Gia Lai"));
        assertThat(STANDARD.holderOf(
                        LABOUR, Set.of(AgencyFunction.CHILDREN, AgencyFunction.POVERTY_REDUCTION), day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Parted.class, parted -> assertThat(parted.parts()).hasSize(2));
    }

    @Test
    void noFunctionAtAllIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.holderOf(LABOUR, Set.of(), day("2026-01-01")))
                .withMessageContaining("functions");
    }

    @Test
    void anAgencyOfAnotherDirectoryIsAMistake() {
        Agency stranger = Agency.of(entry("so-la", "poverty-reduction"), Optional.empty(), Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.holderOf(stranger, day("2026-01-01")))
                .withMessageContaining("so-la");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.holderOf(stranger, AgencyFunction.POVERTY_REDUCTION, day("2026-01-01")))
                .withMessageContaining("so-la");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.functionsOf(stranger, day("2026-01-01")))
                .withMessageContaining("so-la");
    }

    @Test
    void functionsAreThoseOfTheDay() {
        Agency health = agency(DIRECTORY, "so-y-te", former(DIRECTORY, "52"));

        assertThat(STANDARD.functionsOf(health, day("2025-02-28"))).containsExactly(AgencyFunction.HEALTH);
        assertThat(STANDARD.functionsOf(health, day("2025-03-01")))
                .containsExactly(
                        AgencyFunction.CHILDREN,
                        AgencyFunction.HEALTH,
                        AgencyFunction.SOCIAL_EVILS,
                        AgencyFunction.SOCIAL_PROTECTION);
        // The province ended the day before.
        assertThat(STANDARD.functionsOf(health, day("2025-07-01"))).isEmpty();
        assertThat(STANDARD.functionsOf(LABOUR, day("2025-03-01"))).isEmpty();
    }

    @Test
    void whatAnAgencyWithoutFunctionsBecameIsNotKnown() {
        Directory directory = directory(entry("so-a"));
        Succession succession = Succession.of(directory, List.of());
        Agency asked = agency(directory, "so-a", former(directory, "52"));

        assertThat(succession.holderOf(asked, day("2025-06-30"))).isInstanceOf(Held.class);
        assertThat(succession.holderOf(asked, day("2025-07-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class, open -> assertThat(open.reason()).isEqualTo(Reason.NO_SUCCESSOR));
    }

    @Test
    void r29_aBodyThatGoesOnIsPartedFromWhatItGaveAway() {
        Agency interior = agency(DIRECTORY, "so-noi-vu", former(DIRECTORY, "52"));

        assertThat(STANDARD.holderOf(interior, day("2025-02-28")))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.by()).isEqualTo(interior));
        for (String later : List.of("2025-03-01", "2026-01-01")) {
            assertThat(STANDARD.holderOf(interior, day(later))).isInstanceOfSatisfying(Parted.class, parted -> {
                assertThat(parted.parts())
                        .filteredOn(part -> part.holding() instanceof Held)
                        .singleElement()
                        .satisfies(part -> assertThat(part.functions())
                                .containsExactly(
                                        AgencyFunction.CIVIL_SERVICE,
                                        AgencyFunction.LABOUR_EMPLOYMENT,
                                        AgencyFunction.MERITORIOUS_PEOPLE));
                assertThat(parted.parts())
                        .filteredOn(part -> part.functions().equals(List.of(AgencyFunction.RELIGION)))
                        .singleElement()
                        .satisfies(part -> assertThat(((Unresolved) part.holding()).reason())
                                .isEqualTo(Reason.PROVINCE_DECIDES));
            });
        }
    }

    @Test
    void whatABodyReceivedLaterDoesNotPartIt() {
        Agency finance = agency(DIRECTORY, "so-tai-chinh", former(DIRECTORY, "38"));

        for (String any : List.of("2017-03-07", "2025-02-28", "2025-03-01", "2026-01-01")) {
            assertThat(STANDARD.holderOf(finance, day(any)))
                    .isInstanceOfSatisfying(
                            Held.class, held -> assertThat(held.by()).isEqualTo(finance));
        }
    }
}
