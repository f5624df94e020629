package vn.giamngheo.json.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.hostile.ValueSpan;
import vn.giamngheo.json.plans.PlanArbitraries;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;

/** What holds of any plan that is read and checked at once. */
public abstract class CheckPropertiesContract {

    private static final Terms TERMS = Terms.of(Profile.PUBLISH, LocalDate.of(2024, 1, 1));

    /** Properties of plans that may be absent, so that nothing more is left out with them. */
    private static final Pattern ABSENT = Pattern.compile("(/basis|/copies|/period|/addressees|/jurisdiction|.*/"
            + "(tasks/\\d+/number|lead|coordinate|roles|modality|deliverable|schedule|references|tasks|targets|sections|funding|total"
            + "|reporting|due|scope|statements))");

    private static final Pattern TITLE = Pattern.compile(".*/tasks/\\d+/title");

    protected abstract DocumentChecker checker();

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<Plan> plansWithTasks() {
        return plans().filter(1_000_000, plan -> !titles(text(plan)).isEmpty());
    }

    private static List<ValueSpan> titles(String json) {
        return ValueSpan.in(json).stream()
                .filter(span -> TITLE.matcher(span.pointer()).matches())
                .toList();
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    private Checked<Plan> check(String json) {
        return checker().check(json, Plan.class, TrialRules.validator(), TERMS);
    }

    private static String text(Plan plan) {
        return CanonicalJson.write(StandardFormat.format().require(Plan.class), plan);
    }

    @Property(tries = 100)
    void aSoundDocumentGivesWhatValidatingTheObjectGives(@ForAll("plans") Plan plan) {
        Report byObject = TrialRules.validator().validate(plan, TERMS);

        Checked<Plan> checked = check(text(plan));

        assertThat(checked.value()).contains(plan);
        assertThat(all(checked.report())).containsExactlyInAnyOrderElementsOf(all(byObject));
        assertThat(checked.report().findings())
                .allMatch(finding -> finding.location().isPresent());
    }

    @Property(tries = 100)
    void anUnknownPropertyHidesOnlyWhatIsDominated(@ForAll("plans") Plan plan, @ForAll("numbers") int number) {
        String json = text(plan);
        List<ValueSpan> objects = ValueSpan.in(json).stream()
                .filter(span -> span.isObject(json) && json.charAt(span.start() + 1) != '}')
                .toList();
        ValueSpan object = objects.get(number % objects.size());

        Report after = check(object.extended(json, "\"zzz\": {\"a\": [1]}")).report();

        hasOneFaultOfReading(after);
        assertThat(meaning(after))
                .containsExactlyInAnyOrderElementsOf(undominated(check(json).report(), object.pointer() + "/zzz"));
    }

    @Property(tries = 100)
    void aPropertyThatIsThereTwiceHidesNothing(@ForAll("plans") Plan plan, @ForAll("numbers") int number) {
        String json = text(plan);
        List<ValueSpan> properties =
                ValueSpan.in(json).stream().filter(ValueSpan::isProperty).toList();
        ValueSpan property = properties.get(number % properties.size());

        Report after = check(property.doubled(json)).report();

        hasOneFaultOfReading(after);
        assertThat(meaning(after))
                .containsExactlyInAnyOrderElementsOf(meaning(check(json).report()));
    }

    /** It is as if it were not there; but what is said because it is not there is not said. */
    @Property(tries = 200)
    void aPropertyThatCannotBeReadHidesOnlyWhatIsDominated(@ForAll("plans") Plan plan, @ForAll("numbers") int number) {
        String json = text(plan);
        List<ValueSpan> properties = ValueSpan.in(json).stream()
                .filter(span -> ABSENT.matcher(span.pointer()).matches())
                .toList();
        Assume.that(!properties.isEmpty());
        ValueSpan property = properties.get(number % properties.size());
        Checked<Plan> without = check(property.removed(json));
        Assume.that(without.value().isPresent());

        Report after = check(property.replaced(json, "null")).report();

        hasOneFaultOfReading(after);
        assertThat(meaning(after))
                .containsExactlyInAnyOrderElementsOf(undominated(without.report(), property.pointer()));
        losesOnlyWhatIsDominated(check(json).report(), after, property.pointer());
    }

    @Property(tries = 100)
    void aTaskThatCannotBeReadHidesOnlyWhatIsDominated(
            @ForAll("plansWithTasks") Plan plan, @ForAll("numbers") int number) {
        String json = text(plan);
        List<ValueSpan> titles = titles(json);
        ValueSpan title = titles.get(number % titles.size());
        String task = title.pointer().substring(0, title.pointer().lastIndexOf('/'));

        Report after = check(title.replaced(json, "null")).report();

        hasOneFaultOfReading(after);
        losesOnlyWhatIsDominated(check(json).report(), after, task);
    }

    private static void hasOneFaultOfReading(Report report) {
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().namespace().equals("json"))
                .hasSize(1);
        assertThat(report.findings()).allMatch(finding -> finding.location().isPresent());
    }

    /** Of rules that look at one place each. Others need what is left out to find something elsewhere. */
    private static void losesOnlyWhatIsDominated(Report before, Report after, String fault) {
        assertThat(trials(meaning(after))).containsExactlyInAnyOrderElementsOf(trials(undominated(before, fault)));
    }

    private static List<String> trials(List<String> lines) {
        return lines.stream().filter(line -> line.contains(" trial.")).toList();
    }

    private static List<String> undominated(Report report, String fault) {
        return report.findings().stream()
                .filter(finding -> !isDominated(finding, fault))
                .map(CheckPropertiesContract::shown)
                .toList();
    }

    private static boolean isDominated(Finding finding, String fault) {
        String pointer = finding.pointer().toString();
        String list = fault.substring(0, fault.lastIndexOf('/'));
        boolean below = (pointer + "/").startsWith(fault + "/");
        boolean lacking = pointer.equals(list) || pointer.equals(objectAround(fault));
        boolean together = finding.code().together() && fault.startsWith(objectAround(pointer) + "/");
        return below || lacking || together;
    }

    /** What is left without the last name and the indices behind it. */
    private static String objectAround(String pointer) {
        return pointer.replaceFirst("/[^/]*(/\\d+)*$", "").replaceFirst("/[^/0-9][^/]*$", "$0");
    }

    private static List<String> meaning(Report report) {
        return report.findings().stream()
                .filter(finding -> !finding.code().namespace().equals("json"))
                .map(CheckPropertiesContract::shown)
                .toList();
    }

    private static List<String> all(Report report) {
        return report.findings().stream().map(CheckPropertiesContract::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.severity() + " " + finding.code().id() + " at '" + finding.pointer() + "': "
                + finding.message(Language.VIETNAMESE);
    }
}
