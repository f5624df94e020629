package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giamngheo.succession.SuccessionEvent.Kind.DISSOLVED;
import static vn.giamngheo.succession.SuccessionEvent.Kind.TRANSFERRED;
import static vn.giamngheo.succession.Tables.all;
import static vn.giamngheo.succession.Tables.builder;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.directory;
import static vn.giamngheo.succession.Tables.entry;
import static vn.giamngheo.succession.Tables.event;
import static vn.giamngheo.succession.Tables.local;
import static vn.giamngheo.succession.Tables.one;
import static vn.giamngheo.succession.Tables.oneOf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.text.RefusedException;

/** What cannot have happened. */
class SuccessionFaultsTest {

    private static final Directory DIRECTORY = directory(
            entry("a", "press", "culture"),
            entry("b", "press"),
            entry("c", "press"),
            builder("late", "sport").validFrom(day("2024-01-01")).build());

    private static void assertFaults(List<SuccessionFault> faults, String... expected) {
        assertThat(faults)
                .extracting(fault -> fault.kind() + " " + String.join(",", fault.events()))
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    @DisplayName("a cycle is refused and named event by event")
    void cycle() {
        List<SuccessionEvent> events = List.of(
                event("third", "2023-01-01", TRANSFERRED, one("c", "press", "a")),
                event("first", "2023-01-01", TRANSFERRED, one("a", "press", "b")),
                event("second", "2023-01-01", DISSOLVED, all("b", "c")));

        assertFaults(Succession.check(DIRECTORY, events), "CYCLE first,second,third");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Succession.of(DIRECTORY, events))
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo("các sự kiện tạo thành vòng tròn trong ngày 01 tháng 01 năm 2023:"
                                    + " “first” (a → b), “second” (b → c), “third” (c → a)");
                    assertThat(refused.reason().english())
                            .isEqualTo("events lead in a circle on 1 January 2023:"
                                    + " 'first' (a → b), 'second' (b → c), 'third' (c → a)");
                });
    }

    @Test
    void aCycleOfTwoAndOneOfOne() {
        assertFaults(
                Succession.check(
                        directory(entry("a", "press"), entry("b")),
                        List.of(event("x", "2023-01-01", TRANSFERRED, all("a", "b"), all("b", "a")))),
                "CYCLE x,x");
        assertFaults(
                Succession.check(
                        DIRECTORY, List.of(event("x", "2023-01-01", TRANSFERRED, one("a", "press", oneOf("a", "b"))))),
                "CYCLE x");
    }

    @Test
    void aFunctionMayComeBackOnALaterDayAndOthersMayCross() {
        assertThat(Succession.check(
                        DIRECTORY,
                        List.of(
                                event("x", "2023-01-01", TRANSFERRED, one("a", "press", "b")),
                                event("y", "2023-01-02", TRANSFERRED, one("b", "press", "a")),
                                event("z", "2023-01-02", TRANSFERRED, one("a", "culture", "b")))))
                .isEmpty();
    }

    @Test
    @DisplayName("events of two provinces make no cycle, one of all and one of a province do")
    void cyclesOverProvinces() {
        SuccessionEvent there = local("there", "2023-01-01", TRANSFERRED, "former:52", "", one("a", "press", "b"));
        SuccessionEvent back = local("back", "2023-01-01", TRANSFERRED, "former:64", "", one("b", "press", "a"));

        assertThat(Succession.check(DIRECTORY, List.of(there, back))).isEmpty();
        assertFaults(
                Succession.check(
                        DIRECTORY, List.of(there, event("back", "2023-01-01", TRANSFERRED, one("b", "press", "a")))),
                "CYCLE there,back");
    }

    @Test
    void oneIdTwice() {
        SuccessionEvent event = event("x", "2023-01-01", TRANSFERRED, one("a", "press", "b"));

        assertFaults(Succession.check(DIRECTORY, List.of(event, event)), "ID_TWICE x");
    }

    @Test
    void agenciesThatAreNotThere() {
        assertFaults(
                Succession.check(
                        DIRECTORY,
                        List.of(
                                event("x", "2023-01-01", TRANSFERRED, one("nobody", "press", "b")),
                                event("y", "2023-01-01", TRANSFERRED, one("a", "press", "no-one")),
                                event("z", "2023-12-31", TRANSFERRED, one("a", "culture", "late")),
                                event("w", "2024-01-01", TRANSFERRED, all("late", "b")))),
                "AGENCY_UNKNOWN x",
                "AGENCY_UNKNOWN y",
                "NOT_THERE z",
                "NOT_THERE w");
        assertThat(Succession.check(
                        DIRECTORY, List.of(event("z", "2024-01-01", TRANSFERRED, one("a", "culture", "late")))))
                .isEmpty();
    }

    @Test
    void functionsThatAreNotTheirs() {
        assertFaults(
                Succession.check(
                        DIRECTORY,
                        List.of(
                                event("x", "2023-01-01", TRANSFERRED, one("b", "culture", "a")),
                                event("y", "2024-01-01", TRANSFERRED, one("late", "sport", "a")),
                                event("z", "2024-01-02", TRANSFERRED, one("late", "sport", "a")))),
                "NOT_ITS_FUNCTION x",
                "NOT_ITS_FUNCTION y");
    }

    @Test
    void functionsThatGoTwice() {
        assertFaults(
                Succession.check(
                        DIRECTORY,
                        List.of(
                                event("x", "2023-01-01", TRANSFERRED, one("a", "press", "b")),
                                event("y", "2023-01-01", TRANSFERRED, one("a", "press", "c")),
                                event("z", "2023-06-01", TRANSFERRED, one("a", "press", "c")),
                                event("again", "2023-06-01", TRANSFERRED, all("a", "b"), all("a", "c")))),
                "GONE_TWICE x,y",
                "GONE_TWICE x,z",
                "GONE_TWICE again");
    }

    @Test
    void anAgencyThatEndsLeavesNothingBehind() {
        Directory ending = directory(
                builder("a", "press", "culture").validUntil(day("2022-12-31")).build(), entry("b", "sport"));

        assertFaults(
                Succession.check(ending, List.of(event("x", "2023-01-01", DISSOLVED, one("a", "press", "b")))),
                "LEFT_BEHIND x");
        assertFaults(Succession.check(ending, List.of()), "LEFT_BEHIND ");
        assertThat(Succession.check(ending, List.of()).get(0).reason().vietnamese())
                .isEqualTo("cơ quan “a” tồn tại đến ngày 31 tháng 12 năm 2022 mà không sự kiện nào nêu nơi nhận chức"
                        + " năng văn hóa, thể thao và du lịch; báo chí, xuất bản");
        assertThat(Succession.check(
                        ending,
                        List.of(event(
                                "x",
                                "2023-01-01",
                                DISSOLVED,
                                one("a", "press", "b"),
                                one("a", "culture", Tables.nobody())))))
                .isEmpty();
    }

    @Test
    void anEventThatEndsABodyEndsItWhateverItsEntrySays() {
        assertFaults(
                Succession.check(DIRECTORY, List.of(event("x", "2023-01-01", DISSOLVED, one("a", "press", "b")))),
                "LEFT_BEHIND x");
    }

    @ParameterizedTest
    @CsvSource({
        "former:52, 2023-01-01, nothing, INSTEAD_OF_UNKNOWN mine",
        "former:52, 2025-06-30, '', ''",
        "former:52, 2025-07-01, '', PROVINCE_NOT_THEN mine",
        "current:52, 2025-06-30, '', PROVINCE_NOT_THEN mine",
        "current:52, 2025-07-01, '', ''",
        "former:40, 2026-01-01, '', ''",
        "current:40, 2023-01-01, '', ''",
        "current:75, 2026-05-01, '', ''",
    })
    void eventsOfProvinces(String province, String day, String insteadOf, String fault) {
        List<SuccessionFault> faults = Succession.check(
                DIRECTORY, List.of(local("mine", day, TRANSFERRED, province, insteadOf, one("a", "press", "b"))));

        assertFaults(faults, fault.isEmpty() ? new String[0] : new String[] {fault});
    }

    @Test
    void anEventOfAProvinceCannotStandForAnotherOfOne() {
        assertFaults(
                Succession.check(
                        DIRECTORY,
                        List.of(
                                local("x", "2023-01-01", TRANSFERRED, "former:52", "", one("a", "press", "b")),
                                local("y", "2023-01-01", TRANSFERRED, "former:64", "x", one("a", "press", "b")))),
                "INSTEAD_OF_UNKNOWN y");
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Succession.of(
                        DIRECTORY,
                        List.of(
                                event("x", "2023-01-01", TRANSFERRED, one("b", "culture", "a")),
                                event("y", "2023-01-01", TRANSFERRED, one("a", "press", "no-one")))))
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("sự kiện “y” nêu cơ quan “no-one” không có trong danh mục; sự kiện “x” chuyển chức"
                                + " năng văn hóa, thể thao và du lịch đi từ “b”, cơ quan không có chức năng này vào"
                                + " ngày 31 tháng 12 năm 2022"));
    }

    @Test
    void aFaultOfAllProvincesIsSaidOnce() {
        assertFaults(
                Succession.check(
                        DIRECTORY,
                        List.of(
                                event("x", "2023-01-01", TRANSFERRED, one("b", "culture", "a")),
                                local("y", "2023-01-01", TRANSFERRED, "former:52", "", one("a", "press", "b")))),
                "NOT_ITS_FUNCTION x");
    }

    @Test
    void anEventNeedsATransferAndAProvinceToStandForAnother() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> event("x", "2023-01-01", TRANSFERRED))
                .withMessageContaining("transfers");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new SuccessionEvent(
                        "x",
                        day("2023-01-01"),
                        TRANSFERRED,
                        List.of(one("a", "press", "b")),
                        vn.giamngheo.law.InstrumentReference.of("1/NQ-CP"),
                        java.util.Optional.empty(),
                        java.util.Optional.of("y")))
                .withMessageContaining("province");
    }
}
