package vn.giamngheo.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.InstrumentNumber.Family;

/** What the shape of a canonical number says. */
record NumberParts(
        Family family,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable InstrumentKind kind,
        @Nullable String issuer,
        @Nullable Integer term,
        @Nullable String unit) {

    private static final NumberParts UNRECOGNISED =
            new NumberParts(Family.UNRECOGNISED, null, null, null, null, null, null);

    /** No number is as long; what is longer is not worth taking apart. */
    private static final int MAX_LENGTH = 100;

    private static final Pattern STATE = Pattern.compile("(?<no>\\d{1,5}[a-zđ]?)(?:/(?<year>(?:19|20)\\d{2}))?"
            + "/(?<first>\\p{Lu}[\\p{L}\\d.]*)(?:-(?<rest>[\\p{L}\\d.&]+(?:-[\\p{L}\\d.&]+)*))?");
    private static final Pattern PARTY =
            Pattern.compile("(?<no>\\d{1,5})-(?<kind>\\p{Lu}\\p{L}*)/(?<issuer>\\p{Lu}[\\p{L}\\d.-]*)");

    private static final Pattern ASSEMBLY = Pattern.compile("QH\\d{1,2}");
    private static final Pattern STANDING_COMMITTEE = Pattern.compile("UBTVQH\\d{1,2}");
    private static final Pattern TERM = Pattern.compile("(?:HĐND|QH|UBTVQH)(\\d{1,2})");

    /** Symbols that are issuers beyond doubt, and never of the Party. */
    private static final Pattern STATE_BODY = Pattern.compile("(?:UBND|HĐND|TTHĐND|QH|UBTVQH)\\d{0,2}|CP|TTg|CTN");
    /** Beyond these: ministries (B…), departments (S…), offices (VP…), banks (NH…) and the Front. */
    private static final Pattern BODY = Pattern.compile("(?:[BS]\\p{Lu}|VP|NH|UB|MTT|LĐL)\\p{Lu}+\\d{0,2}");

    static NumberParts read(String canonical) {
        if (canonical.length() > MAX_LENGTH) {
            return UNRECOGNISED;
        }
        Matcher party = PARTY.matcher(canonical);
        if (party.matches()) {
            return party(party.group("no"), party.group("kind"), party.group("issuer"));
        }
        Matcher state = STATE.matcher(canonical);
        if (!state.matches()) {
            return UNRECOGNISED;
        }
        String year = state.group("year");
        return year == null
                ? unyeared(state.group("no"), state.group("first"), state.group("rest"))
                : yeared(state.group("no"), Integer.valueOf(year), state.group("first"), state.group("rest"));
    }

    private static NumberParts party(String number, String kind, String issuer) {
        if (!SymbolCode.isSymbol(kind) || STATE_BODY.matcher(issuer).matches()) {
            return UNRECOGNISED;
        }
        return new NumberParts(Family.PARTY, number, null, InstrumentKind.ofSymbol(kind), issuer, null, null);
    }

    private static NumberParts yeared(String number, Integer year, String first, @Nullable String rest) {
        if (rest != null) {
            if (!SymbolCode.isSymbol(first)) {
                return UNRECOGNISED;
            }
            Family family = STANDING_COMMITTEE.matcher(rest).matches() ? Family.STANDING_COMMITTEE : Family.NORMATIVE;
            return new NumberParts(family, number, year, InstrumentKind.ofSymbol(first), rest, termOf(rest), null);
        }
        if (ASSEMBLY.matcher(first).matches()) {
            return new NumberParts(Family.NATIONAL_ASSEMBLY, number, year, null, first, termOf(first), null);
        }
        if (STANDING_COMMITTEE.matcher(first).matches()) {
            return new NumberParts(Family.STANDING_COMMITTEE, number, year, null, first, termOf(first), null);
        }
        return UNRECOGNISED;
    }

    private static NumberParts unyeared(String number, String first, @Nullable String rest) {
        if (rest == null) {
            return isBody(first) ? letter(number, first, null) : UNRECOGNISED;
        }
        int hyphen = rest.indexOf('-');
        String second = hyphen < 0 ? rest : rest.substring(0, hyphen);
        if (isLetter(first, second)) {
            return letter(number, first, rest);
        }
        if (!SymbolCode.isSymbol(first)) {
            return UNRECOGNISED;
        }
        Family family =
                STANDING_COMMITTEE.matcher(second).matches() ? Family.STANDING_COMMITTEE : Family.ADMINISTRATIVE;
        String unit = hyphen < 0 ? null : rest.substring(hyphen + 1);
        return new NumberParts(family, number, null, InstrumentKind.ofSymbol(first), second, termOf(second), unit);
    }

    private static NumberParts letter(String number, String issuer, @Nullable String unit) {
        return new NumberParts(
                Family.OFFICIAL_LETTER, number, null, InstrumentKind.OFFICIAL_LETTER, issuer, termOf(issuer), unit);
    }

    /** Kinds and issuers stand in the same place; what is neither a known kind nor like an issuer is a kind. */
    private static boolean isLetter(String first, String second) {
        if (STATE_BODY.matcher(first).matches()) {
            return true;
        }
        boolean knownKind = InstrumentKind.known().stream()
                .flatMap(kind -> kind.symbol().stream())
                .anyMatch(first::equals);
        return !knownKind && !STATE_BODY.matcher(second).matches() && isBody(first);
    }

    private static boolean isBody(String symbol) {
        return STATE_BODY.matcher(symbol).matches() || BODY.matcher(symbol).matches();
    }

    private static @Nullable Integer termOf(String issuer) {
        Matcher term = TERM.matcher(issuer);
        return term.matches() ? Integer.valueOf(term.group(1)) : null;
    }
}
