package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** One agency and all names that a plan has for it. */
final class NamedAgency {

    /** Abbreviations that every official reads, as in the numbers of instruments. */
    private static final Pattern USUAL = Pattern.compile(
            "\\b(?:UBND|HĐND|UBMTTQ(?:VN)?|MTTQ(?:VN)?|UB|TW|VN|TNCS|HCM)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** Where the words for the place of an agency begin. */
    private static final Pattern PLACE = Pattern.compile(
            " (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    /** A word more or less, such as <i>và</i>, makes no abbreviation. */
    private static final int MORE_LETTERS = 4;

    private record Name(AgencyRef named, JsonPointer at) {}

    private final Agency agency;
    private final List<Name> names = new ArrayList<>();

    NamedAgency(Agency agency) {
        this.agency = agency;
    }

    void add(AgencyRef named, JsonPointer at) {
        names.add(new Name(named, at));
    }

    void say(Consumer<Finding> findings) {
        Name first = names.get(0);
        if (names.stream().allMatch(name -> isAbbreviated(body(name.named()).name()))) {
            findings.accept(Finding.of(
                    PlanAgencyFinding.ABBREVIATED,
                    first.at(),
                    Map.of("name", Argument.text(first.named().text()), "agencies", meant())));
        }
        String stem = stem(first);
        names.stream()
                .filter(name -> !stem(name).equals(stem))
                .findFirst()
                .ifPresent(other -> findings.accept(Finding.of(
                        PlanAgencyFinding.TWO_NAMES,
                        other.at(),
                        Map.of(
                                "name", Argument.text(other.named().text()),
                                "other", Argument.text(first.named().text()),
                                "agencies", meant()))));
    }

    private Argument meant() {
        return PlanAgencyRules.names(List.of(agency));
    }

    /** The body without the office in it. */
    private static AgencyRef body(AgencyRef named) {
        return named instanceof AgencyRef.Officer officer ? officer.body().orElse(named) : named;
    }

    private static String stem(Name name) {
        return PLACE.matcher(body(name.named()).key()).replaceFirst("");
    }

    /** Whether writing all abbreviations out but the usual ones makes a name longer. */
    private static boolean isAbbreviated(String name) {
        String others = USUAL.matcher(name).replaceAll("").replace("&", " và ");
        return !VietnameseText.clean(others).isEmpty()
                && letters(new AgencyRef.Named(others).key()) > letters(others) + MORE_LETTERS;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
