package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.Signature;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

class TextRulesTest {

    private static final String TITLE = Found.TASK + "/title";

    @ParameterizedTest
    @ValueSource(strings = {"ph\u01a3ơng", "PH\u01a2ƠNG", "\u00f0ịa", "\u00d0ịa", "\u0189ịa", "\u0256ịa"})
    void r35_letters_that_look_like_others_are_told(String word) {
        Finding finding = only(word + " hộ nghèo");

        assertThat(Found.lines(List.of(finding))).containsExactly("plan.look-alike-letters " + TITLE);
        assertThat(finding.message(Language.VIETNAMESE)).endsWith("chữ Việt trong: " + word + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rà soát – hộ “nghèo”…",
                "đường, ước, Đắk Lắk, ƯỚC, ặ ậ ệ ộ",
                "8 m² ở \u00a0 vùng",
                "năm 2O nghĩa",
                "K2O và CO2",
                "5l nước, 3I, 2o, O5, 1a0"
            })
    void letters_that_are_right_are_not_told(String title) {
        List<String> found = Found.in(Found.led().title(title).build());

        assertThat(found).isEqualTo(title.contains("2O ng") ? List.of("plan.letter-for-digit " + TITLE) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2O17", "1O/12", "2.5OO", "2o17", "2l0", "3I4", "1O,5%"})
    void r35_letters_in_numbers_are_told(String number) {
        assertThat(Found.lines(List.of(only("còn " + number + " hộ"))))
                .containsExactly("plan.letter-for-digit " + TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ad", "\u200b", "\u200d", "\ufeff", "\u034f", "\u2060"})
    void r35_what_nobody_sees_is_told(String invisible) {
        Finding finding = only("hộ " + invisible + "nghèo" + invisible);

        assertThat(Found.lines(List.of(finding))).containsExactly("plan.invisible-characters " + TITLE);
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("2 invisible characters in: hộ nghèo.");
    }

    @Test
    void r33_marks_apart_from_their_letters_are_told() {
        String composed = "ặ ậ ệ ộ";

        assertThat(Found.in(Found.led().title(composed).build())).isEmpty();
        assertThat(Found.lines(List.of(only(Normalizer.normalize(composed, Normalizer.Form.NFD)))))
                .containsExactly("plan.not-composed " + TITLE);
    }

    @Test
    void r33_marks_apart_from_their_letters_are_told_of_every_wording() {
        String odd = Normalizer.normalize("Ặ ệ", Normalizer.Form.NFD);
        Plan plan = Plans.plan(Section.builder().addTasks(Found.led().build()).build());
        Plan written = plan.toBuilder()
                .instrument(plan.instrument().toBuilder()
                        .title(odd)
                        .issuer(odd)
                        .issuedAt(odd)
                        .signature(new Signature(Optional.of(odd), Optional.of(odd), odd))
                        .build())
                .jurisdiction(Place.of(odd, AdministrativeLevel.PROVINCE))
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.of(odd)))
                .period(Schedule.parse(odd))
                .addressees(AgencyList.parse(odd))
                .addBasis(new LegalBasis(
                        BasisKind.PURSUANT_TO,
                        InstrumentReference.builder()
                                .title(odd)
                                .issuer(odd)
                                .provision(odd)
                                .build()))
                .build();

        assertThat(Found.in(written).stream().filter(line -> line.startsWith("plan.not-composed ")))
                .containsExactlyInAnyOrder(
                        "plan.not-composed /instrument/title",
                        "plan.not-composed /instrument/issuer",
                        "plan.not-composed /instrument/issuedAt",
                        "plan.not-composed /instrument/signature/onBehalfOf",
                        "plan.not-composed /instrument/signature/capacity",
                        "plan.not-composed /instrument/signature/name",
                        "plan.not-composed /jurisdiction/name",
                        "plan.not-composed /source/note",
                        "plan.not-composed /period",
                        "plan.not-composed /addressees",
                        "plan.not-composed /basis/0/instrument/title",
                        "plan.not-composed /basis/0/instrument/issuer",
                        "plan.not-composed /basis/0/instrument/provision");
    }

    @Test
    void a_text_that_is_too_long_is_told_and_not_read() {
        String longest = "\u00f0".repeat(10_000);

        assertThat(Found.lines(List.of(only(longest)))).containsExactly("plan.look-alike-letters " + TITLE);
        Finding finding = only(longest + "a");
        assertThat(Found.lines(List.of(finding))).containsExactly("plan.text-too-long " + TITLE);
        assertThat(finding.message(Language.VIETNAMESE))
                .isEqualTo("Đoạn chữ dài 10.001 ký tự, quá 10.000 ký tự: không được đọc tiếp.");
    }

    @Test
    void of_many_odd_words_some_are_shown() {
        assertThat(only("ð ð ð ð ð ð ð").message(Language.ENGLISH)).endsWith("in: ð; ð; ð; ð; ð.");
        assertThat(only("1O0 2O0 3O0 4O0 5O0 6O0").message(Language.ENGLISH)).endsWith("in: 1O0; 2O0; 3O0; 4O0; 5O0.");
    }

    @Test
    void every_text_is_looked_at() {
        String odd = "Sở ð\u00ad";
        AgencyList agencies = AgencyList.parse("Sở Y tế\u00ad");
        ReportingLine line = ReportingLine.builder()
                .reporters(agencies)
                .subject(odd)
                .to(agencies)
                .via(agencies)
                .build();
        Plan plan = Plans.plan(Section.builder()
                        .number(odd)
                        .title(odd)
                        .addStatements(Statement.builder().text(odd).build())
                        .addReporting(line)
                        .funding(new Funding(
                                Optional.of(new Written<>(Optional.of(odd), Optional.empty())),
                                List.of(new FundingLine(
                                        odd,
                                        FundingKind.MOBILISED,
                                        Optional.of(new Written<>(Optional.of(odd), Optional.empty()))))))
                        .addTasks(Found.led()
                                .deliverable(odd)
                                .coordinate(agencies)
                                .schedule("năm 2O17")
                                .addRoles(new Responsibility(Role.GUIDE, agencies, agencies))
                                .addReporting(line)
                                .build())
                        .addTargets(Target.builder()
                                .title(odd)
                                .text(odd)
                                .split(odd)
                                .measure(new Measure.Level(
                                        Written.of("8,5%\u00ad", Stated.exactly(PublishedRate.of("8.5"))),
                                        CountUnit.HOUSEHOLD))
                                .build())
                        .build())
                .toBuilder()
                .addCopies(odd)
                .addressees(agencies)
                .build();

        assertThat(Found.in(plan).stream()
                        .filter(found -> found.startsWith("plan.invisible") || found.startsWith("plan.letter"))
                        .map(found -> found.substring(found.indexOf('/')).replace(Found.SECTION, "§")))
                .containsExactlyInAnyOrder(
                        "/addressees",
                        "/copies/0",
                        "§/number",
                        "§/title",
                        "§/statements/0/text",
                        "§/reporting/0/reporters",
                        "§/reporting/0/subject",
                        "§/reporting/0/to",
                        "§/reporting/0/via",
                        "§/funding/total",
                        "§/funding/lines/0/source",
                        "§/funding/lines/0/amount",
                        "§/tasks/0/deliverable",
                        "§/tasks/0/coordinate",
                        "§/tasks/0/schedule",
                        "§/tasks/0/roles/0/agencies",
                        "§/tasks/0/roles/0/toward",
                        "§/tasks/0/reporting/0/reporters",
                        "§/tasks/0/reporting/0/subject",
                        "§/tasks/0/reporting/0/to",
                        "§/tasks/0/reporting/0/via",
                        "§/targets/0/title",
                        "§/targets/0/text",
                        "§/targets/0/split",
                        "§/targets/0/measure/rate");
    }

    @Test
    void title_and_issuer_are_looked_at() {
        Plan plan = Plans.plan();
        Plan odd = Found.with(
                plan,
                plan.instrument().toBuilder().title("ð").issuer("UBND tỉnh ð").build());

        assertThat(Found.in(odd))
                .containsExactly(
                        "plan.look-alike-letters /instrument/issuer", "plan.look-alike-letters /instrument/title");
    }

    private static Finding only(String title) {
        List<Finding> findings = Found.findings(Plans.plan(
                Section.builder().addTasks(Found.led().title(title).build()).build()));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
