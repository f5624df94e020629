package vn.giamngheo.plan;

import java.util.Map;
import java.util.Optional;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * What kind of resource a funding line is. Open.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record FundingKind(String code) {

    /** Vốn đầu tư. */
    public static final FundingKind INVESTMENT = of("investment");
    /** Vốn sự nghiệp. */
    public static final FundingKind RECURRENT = of("recurrent");
    /** Vốn đối ứng. */
    public static final FundingKind COUNTERPART = of("counterpart");
    /** Vốn huy động. */
    public static final FundingKind MOBILISED = of("mobilised");
    /** Vốn vay chính sách. */
    public static final FundingKind POLICY_CREDIT = of("policy-credit");
    /** Ngân sách trung ương. */
    public static final FundingKind CENTRAL_BUDGET = of("central-budget");
    /** Ngân sách địa phương. */
    public static final FundingKind LOCAL_BUDGET = of("local-budget");
    /** Resources that are no money: labour, natural potential. */
    public static final FundingKind IN_KIND = of("in-kind");

    private static final Map<String, Phrase> NAMES = Map.of(
            "investment", new Phrase("vốn đầu tư", "investment"),
            "recurrent", new Phrase("vốn sự nghiệp", "recurrent"),
            "counterpart", new Phrase("vốn đối ứng", "counterpart"),
            "mobilised", new Phrase("vốn huy động", "mobilised"),
            "policy-credit", new Phrase("vốn vay chính sách", "policy credit"),
            "central-budget", new Phrase("ngân sách trung ương", "central budget"),
            "local-budget", new Phrase("ngân sách địa phương", "local budget"),
            "in-kind", new Phrase("nguồn lực không bằng tiền", "in kind"));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public FundingKind {
        Code.check(code, "funding kind");
    }

    /**
     * {@return the kind of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static FundingKind of(String code) {
        return new FundingKind(code);
    }

    /**
     * {@return the words for a known kind, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(code)).map(name -> name.in(language));
    }

    @Override
    public String toString() {
        return code;
    }
}
