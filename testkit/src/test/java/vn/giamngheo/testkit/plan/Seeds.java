package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Severity;

/** The values of the first seeds, on which distributions are counted. */
final class Seeds {

    private Seeds() {}

    /** The codes of what the rules find to be an error in a value. */
    static Stream<String> errors(Object subject, LocalDate asOf) {
        return Stream.of(Profile.DRAFT, Profile.PUBLISH)
                .flatMap(profile ->
                        StandardRules.validator().validate(subject, profile, asOf).of(Severity.ERROR).stream())
                .map(finding -> finding.code().id() + " " + finding.pointer());
    }

    static <T> List<T> thousand(Gen<T> gen) {
        return gen.stream(0).limit(1_000).toList();
    }

    static <T> long count(List<T> values, Predicate<? super T> fits) {
        return values.stream().filter(fits).count();
    }
}
