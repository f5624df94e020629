package vn.giamngheo.examples;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;

/** A plan of a district under decision 768/QĐ-UBND of its province; made up. */
final class DistrictPlan {

    private DistrictPlan() {}

    static Plan plan() {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .kind(InstrumentKind.PLAN)
                        .title("Thực hiện Kế hoạch giảm nghèo của tỉnh (ví dụ)")
                        .issuer("Ủy ban nhân dân huyện An Lão")
                        .issuedOn(LocalDate.of(2022, 5, 10))
                        .build())
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.of("Văn bản giả định.")))
                .pursuantTo("768/QĐ-UBND")
                .pursuantTo("07/2021/NĐ-CP")
                .part(PartKind.PLAN, DistrictPlan::tasks)
                .build();
    }

    private static void tasks(Section.Builder plan) {
        plan.addTasks(task("1", "Trợ giúp pháp lý cho hộ nghèo ở thôn, làng", "mục III.2 Phụ lục"));
        plan.addTasks(task("2", "Mở lớp tập huấn trợ giúp pháp lý", "mục III.2 Phụ lục"));
        plan.addTasks(task("3", "Giới thiệu việc làm cho người nghèo", "mục III.6 Phụ lục"));
        plan.addTasks(task("4", "Sơ kết hằng năm", ""));
        plan.addTasks(task("5", "Xây dựng nhà văn hóa thôn", "mục IX.1 Phụ lục"));
    }

    private static Task task(String number, String title, String provision) {
        InstrumentReference.Builder reference = InstrumentReference.of("768/QĐ-UBND").toBuilder();
        return Task.builder()
                .number(number)
                .title(title)
                .lead("UBND các xã, thị trấn")
                .addReferences(
                        provision.isEmpty()
                                ? reference.build()
                                : reference.provision(provision).build())
                .build();
    }
}
