package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;

class AgencySpellingsProperties {

    private static final Setting SETTING = Setting.ofSomeProvince(LocalDate.of(2022, 6, 1));

    /** Each agency that is built in and found by its name. */
    private static final List<AgencyRef> AGENCIES = Directory.standard().entries().stream()
            .map(AgencyEntry::name)
            .distinct()
            .map(AgencyRef.Named::new)
            .<AgencyRef>map(named -> named)
            .filter(named -> agency(named).isPresent())
            .toList();

    @Provide
    Arbitrary<AgencySpelling> spellings() {
        return PovertyArbitraries.of(Gens.among(AGENCIES).then(PovertyGens::agencySpellings));
    }

    @Property(tries = 1_000)
    void aSpellingIsFoundAndWhatIsNoneIsNeverAnotherAgency(@ForAll("spellings") AgencySpelling spelling) {
        List<AgencyRef> read = AgencyList.parse(spelling.text()).agencies();
        Optional<Agency> meant = agency(spelling.agency());

        if (spelling.sameName()) {
            assertThat(read).singleElement().satisfies(one -> {
                assertThat(one.key()).isEqualTo(spelling.agency().key());
                assertThat(one.kind()).isEqualTo(spelling.agency().kind());
                assertThat(agency(one)).isEqualTo(meant);
            });
        } else {
            assertThat(read.stream().flatMap(one -> silently(one).stream()))
                    .isSubsetOf(meant.orElseThrow().id());
        }
    }

    private static Optional<Agency> agency(AgencyRef named) {
        return Directory.standard().resolve(named, SETTING) instanceof Resolution.Found found
                ? Optional.of(found.agency())
                : Optional.empty();
    }

    /**
     * Not one of which is told that the wording leaves its level open. Of what place it is, is as written: no commune is
     * built in.
     */
    private static Optional<AgencyId> silently(AgencyRef named) {
        return Directory.standard().resolve(named, SETTING) instanceof Resolution.Found found && !found.levelSupplied()
                ? Optional.of(found.agency().id())
                : Optional.empty();
    }
}
