package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class InstrumentReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Điều 3                 | Điều 3 Nghị định 07/2021/NĐ-CP                 | Article 3 of Decree 07/2021/NĐ-CP
            khoản 1 Điều 3         | khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP         | clause 1, Article 3 of Decree 07/2021/NĐ-CP
            điểm b khoản 2 Điều 3  | điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP  | point b, clause 2, Article 3 of Decree 07/2021/NĐ-CP
            điểm đ, khoản 2, Điều 3| điểm đ, khoản 2, Điều 3 Nghị định 07/2021/NĐ-CP| point đ, clause 2, Article 3 of Decree 07/2021/NĐ-CP
            Điều 3 khoản 1         | Điều 3 khoản 1 Nghị định 07/2021/NĐ-CP         | Article 3, clause 1 of Decree 07/2021/NĐ-CP
            Điều 12a               | Điều 12a Nghị định 07/2021/NĐ-CP               | Article 12a of Decree 07/2021/NĐ-CP
            Mục 2 Chương II        | Mục 2 Chương II Nghị định 07/2021/NĐ-CP        | Section 2, Chapter II of Decree 07/2021/NĐ-CP
            Phần II.3 Phụ lục I    | Phần II.3 Phụ lục I Nghị định 07/2021/NĐ-CP    | Phần II.3 Phụ lục I of Decree 07/2021/NĐ-CP
            Phần 2.3 phụ lục I     | Phần 2.3 phụ lục I Nghị định 07/2021/NĐ-CP     | Part 2.3, Appendix I of Decree 07/2021/NĐ-CP
            """)
    void citesAProvision(String provision, String vietnamese, String english) {
        InstrumentReference reference = decree().provision(provision).build();

        assertThat(reference.citation(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(reference.citation(Language.ENGLISH)).isEqualTo(english);
    }

    /** Half a translation would say something else than the document does. */
    @ParameterizedTest
    @ValueSource(strings = {"Điều này", "Điều 3 và Điều 4", "các Điều 3, 4", "khoản 2Điều 3", "Phụ lục", "biểu số 1"})
    void keepsAProvisionItCannotTakeApart(String provision) {
        InstrumentReference reference = decree().provision(provision).build();

        assertThat(reference.citation(Language.VIETNAMESE)).isEqualTo(provision + " Nghị định 07/2021/NĐ-CP");
        assertThat(reference.citation(Language.ENGLISH)).isEqualTo(provision + " of Decree 07/2021/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource({
        "59/2015/QĐ-TTg, Quyết định 59/2015/QĐ-TTg, Decision 59/2015/QĐ-TTg",
        "07/2021/TT-BLĐTBXH, Thông tư 07/2021/TT-BLĐTBXH, Circular 07/2021/TT-BLĐTBXH",
        "9274/UBND-VX, Công văn 9274/UBND-VX, Official letter 9274/UBND-VX",
        "05-CT/TW, Chỉ thị 05-CT/TW, Directive 05-CT/TW",
        "24/2021/QH15, 24/2021/QH15, 24/2021/QH15",
        "30a-NQ/CP, 30a-NQ/CP, 30a-NQ/CP",
    })
    void citesAWholeInstrumentByKindAndNumber(String number, String vietnamese, String english) {
        assertThat(InstrumentReference.of(number).citation(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(InstrumentReference.of(number).citation(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void usesTheStatedKindWhereTheNumberHasNone() {
        InstrumentReference resolution = InstrumentReference.builder()
                .number(InstrumentNumber.parse("24/2021/QH15"))
                .kind(InstrumentKind.RESOLUTION)
                .build();

        assertThat(resolution.citation(Language.VIETNAMESE)).isEqualTo("Nghị quyết 24/2021/QH15");
        assertThat(resolution.citation(Language.ENGLISH)).isEqualTo("Resolution 24/2021/QH15");
    }

    @Test
    void prefersTheKindOfTheNumber() {
        InstrumentReference contradictory =
                decree().kind(InstrumentKind.DECISION).build();

        assertThat(contradictory.citation(Language.ENGLISH)).isEqualTo("Decree 07/2021/NĐ-CP");
    }

    @Test
    void readsANumberWithOrWithoutItsKind() {
        InstrumentReference resolution = InstrumentReference.builder()
                .kind(InstrumentKind.RESOLUTION)
                .number(InstrumentNumber.parse("202/2025/QH15"))
                .build();

        assertThat(InstrumentReference.parse("Nghị quyết số 202/2025/QH15")).isEqualTo(resolution);
        assertThat(InstrumentReference.parse(" Nghị quyết  202/2025/QH15")).isEqualTo(resolution);
        assertThat(InstrumentReference.parse("07/2021/NĐ-CP")).isEqualTo(decree().build());
        assertThat(InstrumentReference.parse("số 07/2021/NĐ-CP")).isEqualTo(decree().build());
        assertThat(InstrumentReference.parse("Luật 72/2025/QH15").citation(Language.ENGLISH))
                .isEqualTo("Law 72/2025/QH15");
        assertThatIllegalArgumentException().isThrownBy(() -> InstrumentReference.parse(" "));
    }

    @Test
    void citesATitleWhereThereIsNoNumber() {
        InstrumentReference law = InstrumentReference.builder()
                .title("Luật Cư trú")
                .provision("Điều 2")
                .build();

        assertThat(law.citation(Language.VIETNAMESE)).isEqualTo("Điều 2 Luật Cư trú");
        assertThat(law.citation(Language.ENGLISH)).isEqualTo("Article 2 of Luật Cư trú");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may pass.
    void needsALanguage() {
        InstrumentReference decree = decree().build();

        assertThatNullPointerException().isThrownBy(() -> decree.citation(null)).withMessageContaining("language");
    }

    private static InstrumentReference.Builder decree() {
        InstrumentReference.Builder builder = InstrumentReference.builder();
        builder.number(InstrumentNumber.parse("07/2021/NĐ-CP"));
        return builder;
    }
}
