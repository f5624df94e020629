package vn.giamngheo.concurrency;

import static vn.giamngheo.concurrency.Together.answerAsAlone;
import static vn.giamngheo.concurrency.Together.answerAsAloneWhenFirstAsked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.population.BulkClassifier;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Validator;

/** What is made once and shared by all threads of a server answers each of them as if it were alone. */
class SharedByThreadsTest {

    private static final int HOUSEHOLDS = 4_000;

    /** As often as an object is made anew to be first asked by all at once. */
    private static final int TIMES = 12;

    private static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** As if it had just been made: what the national ones fill lazily, other tests have filled. */
    private static PovertyStandard fresh() {
        return NationalStandards.VN_2022.toBuilder().build();
    }

    private static PovertyEngine engine() {
        return PovertyEngine.of(Standards.none().with(fresh()));
    }

    /** Incomes on and around both lines, and every number of deprivations. */
    private static Household household(int number) {
        IndicatorList indicators = NationalStandards.VN_2022.indicatorList();
        return Household.builder()
                .id("h" + number)
                .area(AreaType.values()[number % 2])
                .income(Income.perHeadPerMonth(Vnd.of((number % 4 + 2) * 500_000L + number % 3 - 1)))
                .deprivations(DeprivationProfile.of(indicators, number * 37 & indicators.fullMask()))
                .build();
    }

    private static IntFunction<Object> explaining(PovertyEngine engine) {
        return number -> engine.classify(household(number), REVIEW).determination();
    }

    @Test
    void oneEngineExplains() {
        answerAsAlone(() -> explaining(engine()), HOUSEHOLDS / 10);
        answerAsAloneWhenFirstAsked(() -> explaining(engine()), TIMES);
    }

    @Test
    void oneEngineTellsStatuses() {
        answerAsAlone(
                () -> {
                    PovertyEngine engine = engine();
                    return number -> engine.status(household(number), REVIEW);
                },
                HOUSEHOLDS);
    }

    @Test
    void oneBulkClassifierCodes() {
        answerAsAlone(() -> coding(BulkClassifier.of(List.of(fresh()))), HOUSEHOLDS);
        answerAsAloneWhenFirstAsked(() -> coding(BulkClassifier.of(List.of(fresh()))), TIMES);
    }

    private static IntFunction<Object> coding(BulkClassifier bulk) {
        PovertyStandard standard = bulk.standards().get(0);
        return number -> {
            byte[] keys = {bulk.key(standard.id(), AreaType.values()[number % 2])};
            int[] incomes = {(number % 4 + 2) * 500_000 + number % 3 - 1};
            short[] masks = {(short) (number * 37 & standard.indicatorList().fullMask())};
            int[] codes = new int[1];
            bulk.codes(keys, incomes, masks, codes);
            return List.of(bulk.status(codes[0]), bulk.explain(codes[0]).toString());
        };
    }

    private static Plan plan(int number) {
        Section.Builder section = Section.builder();
        for (int task = 0; task <= number % 5; task++) {
            section.addTasks(Task.builder()
                    .title("Rà soát hộ nghèo lần " + task)
                    .lead(number % 3 == 0 ? "Vô danh" : "Sở Y tế")
                    .schedule(number % 2 == 0 ? "ngày 31/02/2017" : "trước ngày 15/11/2017")
                    .build());
        }
        return Plans.plan(section.build());
    }

    @Test
    void oneValidatorValidates() {
        answerAsAlone(
                () -> {
                    Validator validator = StandardRules.validator();
                    return number -> validator.validate(plan(number), Profile.PUBLISH, DAY);
                },
                160);
    }

    @Test
    void onePlanIsWalkedWhenFirstAsked() {
        answerAsAloneWhenFirstAsked(
                () -> {
                    Plan plan = plan(4);
                    return number -> number == 0 ? plan.tasks() : plan.targets();
                },
                TIMES);
    }

    private static List<Agency> agencies(Directory directory, Setting setting) {
        List<Agency> agencies = new ArrayList<>();
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            agencies.addAll(directory.agenciesOn(level, setting));
        }
        return agencies;
    }

    @Test
    void oneDirectoryResolvesAndOneSuccessionFollows() {
        Setting setting = Setting.ofTheCentre(DAY);
        Directory directory = Directory.standard();
        List<Agency> agencies = agencies(directory, setting);
        List<String> names = agencies.stream().map(Agency::name).toList();

        answerAsAlone(
                () -> {
                    Directory shared = Directory.of(directory.entries(), directory.gazetteer());
                    return number -> shared.resolve(names.get(number % names.size()), setting);
                },
                160);
        answerAsAlone(
                () -> {
                    Succession shared =
                            Succession.of(directory, Succession.standard().events());
                    return number -> shared.holderOf(
                            agencies.get(number % agencies.size()), REVIEW.day().minusDays(number));
                },
                160);
    }
}
