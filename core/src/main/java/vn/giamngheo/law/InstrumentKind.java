package vn.giamngheo.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * The kind of a legal instrument: decision, plan, official letter. Open: a kind that is not listed here is kept under
 * its own code or symbol.
 *
 * <p>Names and symbols from {@link #RESOLUTION} to {@link #FORMAL_LETTER} are those of the administrative documents of
 * Decree 30/2020/NĐ-CP, article 7 and Appendix III, without its remark <i>cá biệt</i> ("individual") at resolutions
 * and decisions, because normative ones have the same symbol. The kinds from {@link #LAW} on are outside that list.
 *
 * <p>The case of a symbol matters: {@code CT} and {@code CTr}, {@code QĐ} and {@code QyĐ} are different kinds, and so
 * are {@code HD} and {@code HĐ}, {@code DA} and {@code ĐA}. Equal by code.
 */
public final class InstrumentKind {

    /** Nghị quyết, symbol NQ. */
    public static final InstrumentKind RESOLUTION = new InstrumentKind("resolution", "NQ", "Nghị quyết", "Resolution");

    /** Quyết định, symbol QĐ. */
    public static final InstrumentKind DECISION = new InstrumentKind("decision", "QĐ", "Quyết định", "Decision");

    /** Chỉ thị, symbol CT. */
    public static final InstrumentKind DIRECTIVE = new InstrumentKind("directive", "CT", "Chỉ thị", "Directive");

    /** Quy chế, symbol QC. */
    public static final InstrumentKind REGULATION = new InstrumentKind("regulation", "QC", "Quy chế", "Regulation");

    /** Quy định, symbol QyĐ. */
    public static final InstrumentKind RULES = new InstrumentKind("rules", "QyĐ", "Quy định", "Rules");

    /** Thông cáo, symbol TC. */
    public static final InstrumentKind COMMUNIQUE = new InstrumentKind("communique", "TC", "Thông cáo", "Communiqué");

    /** Thông báo, symbol TB. */
    public static final InstrumentKind NOTICE = new InstrumentKind("notice", "TB", "Thông báo", "Notice");

    /** Hướng dẫn, symbol HD. */
    public static final InstrumentKind GUIDANCE = new InstrumentKind("guidance", "HD", "Hướng dẫn", "Guidance");

    /** Chương trình, symbol CTr. */
    public static final InstrumentKind PROGRAMME = new InstrumentKind("programme", "CTr", "Chương trình", "Programme");

    /** Kế hoạch, symbol KH. */
    public static final InstrumentKind PLAN = new InstrumentKind("plan", "KH", "Kế hoạch", "Plan");

    /** Phương án, symbol PA. */
    public static final InstrumentKind OPTION_PLAN =
            new InstrumentKind("option-plan", "PA", "Phương án", "Option plan");

    /** Đề án, symbol ĐA. */
    public static final InstrumentKind SCHEME = new InstrumentKind("scheme", "ĐA", "Đề án", "Scheme");

    /** Dự án, symbol DA. */
    public static final InstrumentKind PROJECT = new InstrumentKind("project", "DA", "Dự án", "Project");

    /** Báo cáo, symbol BC. */
    public static final InstrumentKind REPORT = new InstrumentKind("report", "BC", "Báo cáo", "Report");

    /** Biên bản, symbol BB. */
    public static final InstrumentKind MINUTES = new InstrumentKind("minutes", "BB", "Biên bản", "Minutes");

    /** Tờ trình, symbol TTr. */
    public static final InstrumentKind SUBMISSION = new InstrumentKind("submission", "TTr", "Tờ trình", "Submission");

    /** Hợp đồng, symbol HĐ. */
    public static final InstrumentKind CONTRACT = new InstrumentKind("contract", "HĐ", "Hợp đồng", "Contract");

    /** Công văn, no symbol. */
    public static final InstrumentKind OFFICIAL_LETTER =
            new InstrumentKind("official-letter", "", "Công văn", "Official letter");

    /** Công điện, symbol CĐ. */
    public static final InstrumentKind TELEGRAM = new InstrumentKind("telegram", "CĐ", "Công điện", "Telegram");

    /** Bản ghi nhớ, symbol BGN. */
    public static final InstrumentKind MEMORANDUM =
            new InstrumentKind("memorandum", "BGN", "Bản ghi nhớ", "Memorandum");

    /** Bản thỏa thuận, symbol BTT. */
    public static final InstrumentKind AGREEMENT =
            new InstrumentKind("agreement", "BTT", "Bản thỏa thuận", "Agreement");

    /** Giấy ủy quyền, symbol GUQ. */
    public static final InstrumentKind POWER_OF_ATTORNEY =
            new InstrumentKind("power-of-attorney", "GUQ", "Giấy ủy quyền", "Power of attorney");

    /** Giấy mời, symbol GM. */
    public static final InstrumentKind INVITATION = new InstrumentKind("invitation", "GM", "Giấy mời", "Invitation");

    /** Giấy giới thiệu, symbol GGT. */
    public static final InstrumentKind LETTER_OF_INTRODUCTION =
            new InstrumentKind("letter-of-introduction", "GGT", "Giấy giới thiệu", "Letter of introduction");

    /** Giấy nghỉ phép, symbol GNP. */
    public static final InstrumentKind LEAVE_FORM =
            new InstrumentKind("leave-form", "GNP", "Giấy nghỉ phép", "Leave form");

    /** Phiếu gửi, symbol PG. */
    public static final InstrumentKind TRANSMITTAL_SLIP =
            new InstrumentKind("transmittal-slip", "PG", "Phiếu gửi", "Transmittal slip");

    /** Phiếu chuyển, symbol PC. */
    public static final InstrumentKind TRANSFER_SLIP =
            new InstrumentKind("transfer-slip", "PC", "Phiếu chuyển", "Transfer slip");

    /** Phiếu báo, symbol PB. */
    public static final InstrumentKind NOTIFICATION_SLIP =
            new InstrumentKind("notification-slip", "PB", "Phiếu báo", "Notification slip");

    /** Thư công, no symbol. */
    public static final InstrumentKind FORMAL_LETTER =
            new InstrumentKind("formal-letter", "", "Thư công", "Formal letter");

    // Outside Appendix III: seen on published instruments.
    /** Luật, no symbol. */
    public static final InstrumentKind LAW = new InstrumentKind("law", "", "Luật", "Law");

    /** Pháp lệnh, no symbol. */
    public static final InstrumentKind ORDINANCE = new InstrumentKind("ordinance", "", "Pháp lệnh", "Ordinance");

    /** Nghị định, symbol NĐ. */
    public static final InstrumentKind DECREE = new InstrumentKind("decree", "NĐ", "Nghị định", "Decree");

    /** Thông tư, symbol TT. */
    public static final InstrumentKind CIRCULAR = new InstrumentKind("circular", "TT", "Thông tư", "Circular");

    /** Kết luận, symbol KL. */
    public static final InstrumentKind CONCLUSION = new InstrumentKind("conclusion", "KL", "Kết luận", "Conclusion");

    /** Văn bản hợp nhất, symbol VBHN. */
    public static final InstrumentKind CONSOLIDATED_TEXT =
            new InstrumentKind("consolidated-text", "VBHN", "Văn bản hợp nhất", "Consolidated text");

    private static final List<InstrumentKind> KNOWN = List.of(
            RESOLUTION,
            DECISION,
            DIRECTIVE,
            REGULATION,
            RULES,
            COMMUNIQUE,
            NOTICE,
            GUIDANCE,
            PROGRAMME,
            PLAN,
            OPTION_PLAN,
            SCHEME,
            PROJECT,
            REPORT,
            MINUTES,
            SUBMISSION,
            CONTRACT,
            OFFICIAL_LETTER,
            TELEGRAM,
            MEMORANDUM,
            AGREEMENT,
            POWER_OF_ATTORNEY,
            INVITATION,
            LETTER_OF_INTRODUCTION,
            LEAVE_FORM,
            TRANSMITTAL_SLIP,
            TRANSFER_SLIP,
            NOTIFICATION_SLIP,
            FORMAL_LETTER,
            LAW,
            ORDINANCE,
            DECREE,
            CIRCULAR,
            CONCLUSION,
            CONSOLIDATED_TEXT);

    private final String code;
    private final @Nullable String symbol;
    private final @Nullable String vietnamese;
    private final @Nullable String english;

    private InstrumentKind(
            String code, @Nullable String symbol, @Nullable String vietnamese, @Nullable String english) {
        this.code = Code.check(code, "code");
        this.symbol = symbol;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * The kind with a code, known or not.
     *
     * @param code lower-case words joined by hyphens, such as {@code decision}
     * @return the kind
     * @throws IllegalArgumentException if it is no such code, or begins with {@code symbol-} and is not the code that
     *     {@link #ofSymbol(String)} gives to an unknown symbol
     */
    public static InstrumentKind of(String code) {
        Code.check(code, "code");
        for (InstrumentKind kind : KNOWN) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        if (!SymbolCode.isOfSymbol(code)) {
            return new InstrumentKind(code, null, null, null);
        }
        InstrumentKind kind = ofSymbol(SymbolCode.symbol(code));
        if (!kind.code.equals(code)) {
            throw new RefusedException(
                    "mã của loại văn bản này phải là “" + kind.code + "”, không phải “" + code + "”",
                    "code '" + code + "' must be '" + kind.code + "'");
        }
        return kind;
    }

    /**
     * The kind with a symbol, known or not. An unknown symbol gets a code of its own, from which {@link #of(String)}
     * finds the symbol again.
     *
     * @param symbol the abbreviation of the kind in an instrument number, such as {@code QĐ}: a capital letter, then
     *     letters, digits or full stops, at most ten characters
     * @return the kind
     * @throws IllegalArgumentException if it is no such symbol
     */
    public static InstrumentKind ofSymbol(String symbol) {
        String checked = SymbolCode.check(symbol);
        for (InstrumentKind kind : KNOWN) {
            if (checked.equals(kind.symbol)) {
                return kind;
            }
        }
        return new InstrumentKind(SymbolCode.code(checked), checked, null, null);
    }

    /**
     * The kinds that have a constant here.
     *
     * @return the kinds in the order of the official list
     */
    public static List<InstrumentKind> known() {
        return KNOWN;
    }

    /**
     * The wire form.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }

    /**
     * The abbreviation in instrument numbers.
     *
     * @return the symbol; empty for kinds without one (official letter, law) and for unknown codes
     */
    public Optional<String> symbol() {
        return Optional.ofNullable(symbol).filter(s -> !s.isEmpty());
    }

    /**
     * The name of the kind, such as {@code Quyết định} or {@code Decision}.
     *
     * @param language of the name
     * @return the name; empty for unknown kinds
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(language == Language.VIETNAMESE ? vietnamese : english);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstrumentKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
