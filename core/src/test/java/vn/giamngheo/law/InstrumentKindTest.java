package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class InstrumentKindTest {

    /** Decree 30/2020/NĐ-CP, article 7 and Appendix III: 27 kinds with a symbol and two without. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            NQ, Nghị quyết, Resolution, resolution
            QĐ, Quyết định, Decision, decision
            CT, Chỉ thị, Directive, directive
            QC, Quy chế, Regulation, regulation
            QyĐ, Quy định, Rules, rules
            TC, Thông cáo, Communiqué, communique
            TB, Thông báo, Notice, notice
            HD, Hướng dẫn, Guidance, guidance
            CTr, Chương trình, Programme, programme
            KH, Kế hoạch, Plan, plan
            PA, Phương án, Option plan, option-plan
            ĐA, Đề án, Scheme, scheme
            DA, Dự án, Project, project
            BC, Báo cáo, Report, report
            BB, Biên bản, Minutes, minutes
            TTr, Tờ trình, Submission, submission
            HĐ, Hợp đồng, Contract, contract
            CĐ, Công điện, Telegram, telegram
            BGN, Bản ghi nhớ, Memorandum, memorandum
            BTT, Bản thỏa thuận, Agreement, agreement
            GUQ, Giấy ủy quyền, Power of attorney, power-of-attorney
            GM, Giấy mời, Invitation, invitation
            GGT, Giấy giới thiệu, Letter of introduction, letter-of-introduction
            GNP, Giấy nghỉ phép, Leave form, leave-form
            PG, Phiếu gửi, Transmittal slip, transmittal-slip
            PC, Phiếu chuyển, Transfer slip, transfer-slip
            PB, Phiếu báo, Notification slip, notification-slip
            NĐ, Nghị định, Decree, decree
            TT, Thông tư, Circular, circular
            KL, Kết luận, Conclusion, conclusion
            VBHN, Văn bản hợp nhất, Consolidated text, consolidated-text
            """)
    void knowsSymbolsAndNames(String symbol, String vietnamese, String english, String code) {
        InstrumentKind kind = InstrumentKind.ofSymbol(symbol);
        assertThat(kind.name(Language.VIETNAMESE)).contains(vietnamese);
        assertThat(kind.name(Language.ENGLISH)).contains(english);
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.symbol()).contains(symbol);
        assertThat(InstrumentKind.of(code)).isEqualTo(kind);
    }

    @Test
    void knowsKindsWithoutASymbol() {
        List<InstrumentKind> without = InstrumentKind.known().stream()
                .filter(kind -> kind.symbol().isEmpty())
                .toList();
        assertThat(without)
                .containsExactly(
                        InstrumentKind.OFFICIAL_LETTER,
                        InstrumentKind.FORMAL_LETTER,
                        InstrumentKind.LAW,
                        InstrumentKind.ORDINANCE);
        assertThat(InstrumentKind.of("official-letter").name(Language.VIETNAMESE))
                .contains("Công văn");
    }

    @Test
    void everyCodeAndEverySymbolIsOfOneKind() {
        assertThat(InstrumentKind.known()).hasSize(35).doesNotHaveDuplicates();
        assertThat(InstrumentKind.known().stream()
                        .flatMap(kind -> kind.symbol().stream())
                        .toList())
                .hasSize(31)
                .doesNotHaveDuplicates();
    }

    @Test
    void theCaseOfASymbolMatters() {
        assertThat(InstrumentKind.ofSymbol("CTr")).isNotEqualTo(InstrumentKind.ofSymbol("CT"));
        assertThat(InstrumentKind.ofSymbol("TTr")).isNotEqualTo(InstrumentKind.ofSymbol("TT"));
        assertThat(InstrumentKind.ofSymbol("QyĐ")).isNotEqualTo(InstrumentKind.ofSymbol("QĐ"));
        assertThat(InstrumentKind.ofSymbol("HD")).isNotEqualTo(InstrumentKind.ofSymbol("HĐ"));
        assertThat(InstrumentKind.ofSymbol("DA")).isNotEqualTo(InstrumentKind.ofSymbol("ĐA"));
        assertThat(InstrumentKind.ofSymbol("CTR").name(Language.VIETNAMESE)).isEmpty();
    }

    @Test
    void keepsUnknownKinds() {
        InstrumentKind unknown = InstrumentKind.ofSymbol("QĐi");
        assertThat(unknown.code()).isEqualTo("symbol-q101100i");
        assertThat(unknown.name(Language.ENGLISH)).isEmpty();
        assertThat(InstrumentKind.of("symbol-q101100i").symbol()).contains("QĐi");
        InstrumentKind coded = InstrumentKind.of("joint-statement");
        assertThat(coded.symbol()).isEmpty();
        assertThat(coded).hasToString("joint-statement").isEqualTo(InstrumentKind.of("joint-statement"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Decision",
                "symbol-",
                "symbol-0",
                "symbol-1011",
                "symbol-a-b",
                "symbol-10041",
                "symbol-qd9",
                "symbol-kh"
            })
    void refusesWhatIsNoCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentKind.of(code))
                .withMessageContaining("'" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qđ", "Q Đ", "Q-Đ", "1Q", "ABCDEFGHIJK"})
    void refusesWhatIsNoSymbol(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentKind.ofSymbol(symbol))
                .withMessageContaining("'" + symbol + "'");
    }
}
