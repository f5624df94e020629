package vn.giamngheo.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;

class WordsTest {

    private final Words vietnamese = new Words(Language.VIETNAMESE);
    private final Words english = new Words(Language.ENGLISH);

    @Test
    void fillsInPlacesOnceAndInTheirOrder() {
        assertThat(vietnamese.of(Label.DENOMINATOR, "48.267 hộ", "46,68%", "103.389", "{0}"))
                .isEqualTo("48.267 hộ : 46,68% ⇒ mẫu số từ 103.389 đến {0}");
    }

    @Test
    void namesAnInstrumentByKindNumberDayIssuerAndTitle() {
        InstrumentReference reference = InstrumentReference.builder()
                .number(InstrumentNumber.parse("160/NQ-CP"))
                .issuedOn(LocalDate.of(2021, 12, 22))
                .issuer("Chính phủ")
                .title("Kế hoạch thực hiện Chỉ thị số 05-CT/TW")
                .build();

        assertThat(vietnamese.reference(reference).words())
                .isEqualTo("Nghị quyết 160/NQ-CP ngày 22/12/2021 – Chính phủ – Kế hoạch thực hiện Chỉ thị số 05-CT/TW");
        assertThat(english.reference(reference).words())
                .startsWith("Resolution 160/NQ-CP of 22/12/2021 – Chính phủ – ");
    }

    @Test
    void namesAnInstrumentWithoutNumberByItsTitle() {
        InstrumentReference law = InstrumentReference.builder()
                .title("Luật Tổ chức chính quyền địa phương")
                .issuedOn(LocalDate.of(2015, 6, 19))
                .build();

        assertThat(vietnamese.reference(law).words()).isEqualTo("Luật Tổ chức chính quyền địa phương ngày 19/06/2015");
    }

    @Test
    void keepsATimeAsWrittenAndTranslatesItBesides() {
        Schedule schedule = Schedule.parse("trước  ngày 10/12/2017");

        assertThat(vietnamese.time(schedule)).hasSize(1);
        assertThat(vietnamese.timeInLine(schedule).words()).isEqualTo(schedule.text());
        assertThat(english.timeInLine(schedule).words())
                .isEqualTo(schedule.text() + " (" + schedule.render(Language.ENGLISH) + ")");
        assertThat(english.timeInLine(Schedule.unstated()).isEmpty()).isTrue();
    }

    @Test
    void saysToWhomThroughWhomByWhen() {
        ReportingLine line = ReportingLine.builder()
                .reporters(AgencyList.parse("Sở Y tế"))
                .to(AgencyList.parse("UBND tỉnh"))
                .via(AgencyList.parse("Sở Lao động - Thương binh và Xã hội"))
                .schedule(Schedule.parse("trước ngày 10/12/2017"))
                .subject("kết quả thực hiện các chỉ tiêu về y tế")
                .build();

        assertThat(vietnamese.reporting(line, true).words())
                .isEqualTo(
                        "Sở Y tế → UBND tỉnh; qua Sở Lao động - Thương binh và Xã hội; trước ngày 10/12/2017; về việc"
                                + " kết quả thực hiện các chỉ tiêu về y tế");
        assertThat(english.reporting(line, false).words())
                .startsWith("UBND tỉnh; through Sở Lao động - Thương binh và Xã hội; trước ngày 10/12/2017 (");
    }

    @Test
    void rolesBeginWithACapitalAlsoOutsideAscii() {
        assertThat(Words.capitalised(vietnamese.role(Role.EXPEDITE))).isEqualTo("Đôn đốc");
    }
}
