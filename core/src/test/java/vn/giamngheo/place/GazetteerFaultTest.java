package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.RefusedException;

class GazetteerFaultTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Provenance EXAMPLE = Provenance.unverified("ví dụ");

    private static AdministrativeUnit.Builder commune(String code) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code(code)
                .name("Xã " + code)
                .provenance(EXAMPLE);
    }

    private static UnitRef ref(int number) {
        return new UnitRef(AdministrativeLevel.COMMUNE, "" + number, "Xã " + number, Optional.empty());
    }

    private static UnitChange change(UnitRef from, UnitRef to) {
        return new UnitChange(
                DAY, UnitChange.Kind.MERGED, from, to, true, InstrumentReference.of("202/2025/QH15"), EXAMPLE);
    }

    private static List<String> found(List<AdministrativeUnit> units, List<UnitChange> changes) {
        return Gazetteer.check(units, changes).stream()
                .map(fault -> fault.kind() + " " + fault.path())
                .toList();
    }

    @Test
    void aUnitIsFoundByItsPlaceInTheList() {
        assertThat(found(
                        List.of(
                                commune("1").build(),
                                commune("2").parent("999").build(),
                                commune("1").name("Xã khác").build()),
                        List.of()))
                .containsExactly("CODE_TWICE /units/2", "PARENT_UNKNOWN /units/1");
    }

    @Test
    void aChangeIsFoundByItsPlaceInTheListThoughAnotherIsThereTwice() {
        AdministrativeUnit old = commune("1").validUntil(DAY.minusDays(1)).build();
        AdministrativeUnit now = commune("2").validFrom(DAY).build();
        UnitChange sound = change(old.ref(), now.ref());

        assertThat(found(List.of(old, now), List.of(sound, sound, change(ref(7), now.ref()))))
                .containsExactly("UNIT_UNKNOWN /changes/2");
    }

    @Test
    void aRingOfAsManyChangesAsADocumentMayHaveIsOneCycle() {
        int size = 100_000;
        List<UnitChange> ring = IntStream.range(0, size)
                .mapToObj(i -> change(ref(i), ref((i + 1) % size)))
                .toList();

        assertThat(Gazetteer.check(List.of(), ring))
                .filteredOn(fault -> fault.kind() == GazetteerFault.Kind.CYCLE)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).hasToString("/changes/0");
                    assertThat(fault.units()).hasSize(size).startsWith(ref(0), ref(1));
                });
    }

    @Test
    void noTwoCyclesGoThroughOneUnit() {
        List<UnitChange> eight =
                List.of(change(ref(0), ref(1)), change(ref(1), ref(0)), change(ref(1), ref(2)), change(ref(2), ref(1)));

        assertThat(Gazetteer.check(List.of(), eight))
                .filteredOn(fault -> fault.kind() == GazetteerFault.Kind.CYCLE)
                .extracting(GazetteerFault::units)
                .containsExactly(List.of(ref(0), ref(1)));
    }

    @Test
    void aChangeLeadsFromAUnitToAnotherOfItsLevel() {
        UnitRef province = new UnitRef(AdministrativeLevel.PROVINCE, "1", "Xã 1", Optional.empty());

        assertThatThrownBy(() -> change(ref(1), ref(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("from and to must be two units of one level but were Xã 1 (1) and Xã 1 (1)");
        assertThatThrownBy(() -> change(ref(1), province))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.reason().vietnamese())
                                .isEqualTo(
                                        "đơn vị trước (from) và sau (to) phải là hai đơn vị khác nhau của cùng một cấp,"
                                                + " không phải Xã 1 (1) và Xã 1 (1)"));
    }
}
