package vn.giamngheo.examples.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.Province;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Makes a household of a row, or all that speaks against it at once. For one row; knows nothing of Spark. */
final class RowReader {

    private static final Validator VALIDATOR = StandardRules.validator();
    private static final Profile PROFILE = Profile.PUBLISH;
    private static final Terms TERMS = Terms.of(PROFILE, Review.DAY.day());

    private final List<Finding> findings = new ArrayList<>();

    private RowReader() {}

    static ReadRow read(HouseholdRow row) {
        return new RowReader().readRow(row);
    }

    private ReadRow readRow(HouseholdRow row) {
        if (row.damaged()) {
            // Of cells that moved, none says what its column says.
            findings.add(Finding.of(RowFindings.DAMAGED, JsonPointer.ROOT));
            return new ReadRow(row.id(), ReadRow.NOWHERE, Optional.empty(), findings);
        }
        Optional<Province> province = needed("province", row.province(), Province::current);
        Optional<Integer> persons = needed("persons", row.persons(), CellValues::persons);
        Optional<Long> weight = needed("weight", row.weight(), CellValues::hundredths);
        Optional<Household> household = built(Household.builder()
                .id(row.id())
                .province(province)
                .area(cell("area", row.area(), CellValues::area))
                .size(persons)
                .income(cell("income", row.income(), CellValues::income))
                .deprivations(
                        cell("deprived", row.deprived(), CellValues::profile).orElse(DeprivationProfile.none())));
        return judged(row.id(), province, household, weight);
    }

    private ReadRow judged(
            String id, Optional<Province> province, Optional<Household> household, Optional<Long> weight) {
        if (findings.isEmpty()) {
            // Where a cell could not be read, a rule would only find the hole.
            household.ifPresent(one -> findings.addAll(VALIDATOR.check(one)));
        }
        Report report = findings.isEmpty() ? Report.of(findings) : VALIDATOR.grade(findings, TERMS);
        return new ReadRow(
                id,
                province.map(Province::code).orElse(ReadRow.NOWHERE),
                report.passes(PROFILE)
                        ? household.map(one -> new WeighedHousehold(one, weight.orElseThrow()))
                        : Optional.empty(),
                report.findings());
    }

    private <T> Optional<T> needed(String column, String text, Function<String, T> value) {
        if (text.isBlank()) {
            findings.add(Finding.of(RowFindings.MISSING, place(column), Map.of("column", Argument.text(column))));
        }
        return cell(column, text, value);
    }

    private <T> Optional<T> cell(String column, String text, Function<String, T> value) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(value.apply(text.strip()));
        } catch (RefusedException refused) {
            findings.add(Finding.of(
                    RowFindings.REFUSED,
                    place(column),
                    Map.of("column", Argument.text(column), "reason", Argument.phrase(refused.reason()))));
            return Optional.empty();
        }
    }

    /** Also of a row with broken cells, so that what its others do not make is told with them. */
    private Optional<Household> built(Household.Builder builder) {
        try {
            return Optional.of(builder.build());
        } catch (RefusedException refused) {
            findings.add(Finding.of(
                    RowFindings.HOUSEHOLD, JsonPointer.ROOT, Map.of("reason", Argument.phrase(refused.reason()))));
            return Optional.empty();
        }
    }

    private static JsonPointer place(String column) {
        return JsonPointer.ROOT.child(column);
    }
}
