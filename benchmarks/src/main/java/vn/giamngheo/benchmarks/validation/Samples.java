package vn.giamngheo.benchmarks.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.benchmarks.validation.Beans.FundingBean;
import vn.giamngheo.benchmarks.validation.Beans.InstrumentBean;
import vn.giamngheo.benchmarks.validation.Beans.LineBean;
import vn.giamngheo.benchmarks.validation.Beans.PlanBean;
import vn.giamngheo.benchmarks.validation.Beans.SectionBean;
import vn.giamngheo.benchmarks.validation.Beans.TargetBean;
import vn.giamngheo.benchmarks.validation.Beans.TaskBean;

/**
 * Plans of 15 agencies, 10 targets, 25 tasks and 75 funding lines: a plan with its targets, an appendix of five projects
 * of five sub-projects, each with a task and a block of funding. Clean, or with the 14 faults named below.
 */
final class Samples {

    static final int FAULTS = 14;

    private static final int PROJECTS = 5;
    private static final int TARGETS = 10;
    private static final long MILLION = 1_000_000;
    private static final LocalDate ISSUED = LocalDate.of(2021, 3, 11);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static final List<String> AGENCIES = List.of(
            "Sở Lao động - Thương binh và Xã hội",
            "Sở Kế hoạch và Đầu tư",
            "Sở Tài chính",
            "Sở Y tế",
            "Sở Giáo dục và Đào tạo",
            "Sở Xây dựng",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Thông tin và Truyền thông",
            "Sở Tư pháp",
            "Sở Công Thương",
            "Sở Nội vụ",
            "Sở Giao thông vận tải",
            "Ban Dân tộc tỉnh",
            "Công an tỉnh",
            "Kho bạc Nhà nước tỉnh");

    private static final List<String> BASIS =
            List.of("24/2021/QH15", "07/2021/NĐ-CP", "1705/QĐ-TTg", "160/NQ-CP", "90/QĐ-TTg");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    private static final List<String> WORDS =
            List.of(("hỗ trợ phát triển sản xuất giảm nghèo bền vững cho hộ nghèo cận "
                            + "nghèo vùng dân tộc thiểu số miền núi nước sạch nhà ở y tế giáo dục việc làm thông tin dinh dưỡng")
                    .split(" "));

    private final SplittableRandom random;
    private final boolean faulty;

    private Samples(long seed, boolean faulty) {
        this.random = new SplittableRandom(seed);
        this.faulty = faulty;
    }

    static PlanBean bean(long seed, boolean faulty) {
        return new Samples(seed, faulty).plan();
    }

    private PlanBean plan() {
        List<SectionBean> projects = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            projects.add(project(i));
        }
        long sum = projects.stream()
                .flatMap(project -> project.sections().stream())
                .mapToLong(sub -> sub.funding().total())
                .sum();
        // P6 1: the total of the appendix.
        FundingBean total = new FundingBean(faulty ? sum + MILLION : sum, List.of());
        return new PlanBean(
                new InstrumentBean("Kế hoạch " + words(20), ISSUED),
                END,
                AGENCIES,
                BASIS,
                List.of(
                        new SectionBean("A", "Mục tiêu", targets(), List.of(), null, List.of()),
                        new SectionBean("B", "Phụ lục", List.of(), List.of(), total, projects)));
    }

    private List<TargetBean> targets() {
        List<TargetBean> targets = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            int from = 1_000 + random.nextInt(5_000);
            // T4 2: a reduction that rises.
            int to = at(0, i, 0, 4) ? from + 50 : from - 100 - random.nextInt(800);
            targets.add(new TargetBean(Integer.toString(i + 1), "Tỷ lệ hộ nghèo " + words(8), from, to, day()));
        }
        return targets;
    }

    private SectionBean project(int project) {
        List<SectionBean> subs = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            // S3 3: the number of a section repeated.
            int number = at(project, i, 4, 2) ? i : i + 1;
            subs.add(new SectionBean(
                    project + 1 + "." + number,
                    "Tiểu dự án " + words(6),
                    List.of(),
                    List.of(task(project, i)),
                    funding(project, i),
                    List.of()));
        }
        return new SectionBean(ROMAN.get(project), "Dự án " + words(6), List.of(), List.of(), null, subs);
    }

    private TaskBean task(int p, int i) {
        int leading = random.nextInt(AGENCIES.size());
        String lead = AGENCIES.get(leading);
        List<String> coordinate = new ArrayList<>();
        for (int j = 1, n = 2 + random.nextInt(3); j <= n; j++) {
            coordinate.add(AGENCIES.get((leading + j) % AGENCIES.size()));
        }
        // K7 4: the lead co-ordinates; K8 5: a co-ordinator named twice.
        if (at(p, i, 1, 0)) {
            coordinate.add(lead);
        }
        if (at(p, i, 1, 2)) {
            coordinate.add(coordinate.get(0));
        }
        // K2 6: a number repeated; K5 7: nobody leads; K6 8: a lead that is not addressed.
        int number = p * PROJECTS + i + (at(p, i, 2, 0) ? 0 : 1);
        String leads = at(p, i, 0, 3) ? "Sở Ngoại vụ" : lead;
        // K10 9: no day; K11 10: a day after the end; K12 11: an instrument that is no basis.
        LocalDate due = at(p, i, 2, 4) ? END.plusDays(31) : day();
        return new TaskBean(
                Integer.toString(number),
                words(16),
                words(6),
                at(p, i, 0, 1) ? List.of() : List.of(leads),
                coordinate,
                at(p, i, 2, 3) ? null : due,
                List.of(at(p, i, 3, 0) ? "12/NQ-CP" : BASIS.get(random.nextInt(BASIS.size()))));
    }

    private FundingBean funding(int p, int i) {
        @Nullable Long[] amounts = new @Nullable Long[3];
        long total = 0;
        for (int j = 0; j < amounts.length; j++) {
            long amount = (1_000 + random.nextInt(2_000)) * MILLION;
            total += amount;
            amounts[j] = amount;
        }
        // F1 12: a line without its amount; F4 13: a line that is nearly all; F3 14: a total that is not the sum.
        if (at(p, i, 3, 2)) {
            amounts[1] = null;
        }
        if (at(p, i, 3, 4)) {
            amounts[0] = total - 2 * MILLION;
            amounts[1] = MILLION;
            amounts[2] = MILLION;
        }
        if (at(p, i, 4, 1)) {
            amounts[2] += MILLION;
        }
        return new FundingBean(
                total,
                List.of(
                        new LineBean("Ngân sách trung ương", amounts[0]),
                        new LineBean("Ngân sách địa phương", amounts[1]),
                        new LineBean("Huy động khác", amounts[2])));
    }

    private boolean at(int p, int i, int project, int sub) {
        return faulty && p == project && i == sub;
    }

    private LocalDate day() {
        return LocalDate.of(2022 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 1; i < count; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
