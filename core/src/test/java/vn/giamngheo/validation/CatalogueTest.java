package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.giamngheo.validation.Toys.code;
import static vn.giamngheo.validation.Toys.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class CatalogueTest {

    private static final Catalogue EMPTY = Catalogue.empty();

    private static String refused(Catalogue catalogue, FindingCode... codes) {
        return String.valueOf(catchThrowableOfType(IllegalArgumentException.class, () -> catalogue.with(List.of(codes)))
                .getMessage());
    }

    @Test
    void codes_are_in_alphabetical_order_and_none_is_there_twice() {
        Catalogue catalogue =
                EMPTY.with(List.of(code("b.x"), code("a.y"), code("b.x"))).with(List.of(code("a.y")));

        assertThat(catalogue.codes()).extracting(FindingCode::id).containsExactly("a.y", "b.x");
        assertThat(catalogue.find("a.y")).contains(code("a.y"));
        assertThat(catalogue.find("a.z")).isEmpty();
        assertThat(EMPTY.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.", ".x", "X.y", "x.y_z", "x..y", "số.một", "x.y.hint", "x.y.cause", ""})
    void codes_are_words_with_a_namespace(String id) {
        assertThat(refused(EMPTY, code(id))).contains(id + " is no lower-case words with a namespace");
    }

    @Test
    void more_than_two_words_are_a_code_and_so_are_hints_and_causes() {
        assertThat(EMPTY.with(List.of(code("a.b.c"), code("a.hint"), code("a.cause")))
                        .codes())
                .hasSize(3);
    }

    @Test
    void all_faults_are_named_at_once() {
        Catalogue catalogue = EMPTY.with(List.of(code("a.there")))
                .retiring(List.of(code("b.gone")))
                .closed(List.of("json"));

        assertThat(refused(
                        catalogue,
                        code("a.there"),
                        code("a.new"),
                        code("json.x"),
                        code("text.x"),
                        code("own.fine"),
                        code("own.twice"),
                        words("own.twice").hint("Sửa lại.", "Correct it.").code()))
                .isEqualTo("codes must be new and worded, but a.new lies in a namespace that is taken;"
                        + " json.x lies in a namespace that is taken; own.twice is the code of another kind already;"
                        + " text.x lies in a namespace that is taken");
        assertThat(refused(EMPTY.retiring(List.of(code("b.gone"))), code("b.gone")))
                .isEqualTo("codes must be new and worded, but b.gone was retired, and is never used again");
    }

    @Test
    void a_code_of_another_kind_collides() {
        Catalogue catalogue = EMPTY.with(List.of(code("own.x")));

        assertThat(refused(
                        catalogue,
                        words("own.x").cause("Cớ khác.", "Other cause.").code()))
                .isEqualTo("codes must be new and worded, but own.x is the code of another kind already");
    }

    @Test
    void words_must_be_there() {
        FindingWords whole = words("own.x");

        for (FindingWords wanting :
                List.of(whole.cause(" ", "Cause."), whole.message("", "There is."), whole.hint("\t", "Correct it."))) {
            assertThat(refused(EMPTY, wanting.code()))
                    .endsWith("but own.x lacks its cause, its message or its hint (vi)");
        }
        assertThat(refused(EMPTY, whole.hint("Sửa.", "").code()))
                .endsWith("but own.x lacks its cause, its message or its hint (en)");
    }

    @Test
    void words_are_composed_and_operands_named_in_the_message_alone() {
        FindingWords whole = words("own.x");

        assertThat(refused(EMPTY, whole.hint("Su\u031b\u0309a.", "Correct it.").code()))
                .endsWith("but own.x is not written in Unicode normal form C (vi)");
        assertThat(refused(EMPTY, whole.cause("Cớ {x}.", "Cause.").code()))
                .endsWith("but own.x names an operand outside of its message (vi)");
        assertThat(refused(EMPTY, whole.hint("Sửa.", "Correct {x}.").code()))
                .endsWith("but own.x names an operand outside of its message (en)");
    }

    /** What a deployer may write without our enum. */
    private record Foreign(String id, String vietnamese, String english) implements FindingCode {
        @Override
        public Grades grades() {
            return Grades.always(Severity.ERROR);
        }

        @Override
        public String template(Language language) {
            return language == Language.VIETNAMESE ? vietnamese : english;
        }

        @Override
        public String hint(Language language) {
            return "x";
        }

        @Override
        public String cause(Language language) {
            return "x";
        }
    }

    @Test
    void both_languages_name_the_same_operands() {
        assertThat(refused(EMPTY, new Foreign("own.x", "{a}", "{b}")))
                .endsWith("but own.x does not name the same operands in both languages");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words("own.x").message("{a}", "{b}"))
                .withMessage("messages of own.x must name the same operands but name [a] and [b]");
        FindingCode foreign = new Foreign("own.x", "{a} {b}", "{b} {a}");
        assertThat(EMPTY.with(List.of(foreign)).codes()).containsExactly(foreign);
        assertThat(foreign.operands()).containsExactly("a", "b");
        assertThat(foreign.law()).isEmpty();
        assertThat(foreign.since()).isEmpty();
        assertThat(foreign.together()).isFalse();
        assertThat(foreign.namespace()).isEqualTo("own");
        assertThat(new Foreign("own", "", "").namespace()).isEqualTo("own");
    }

    @Test
    void a_retired_code_stays_readable() {
        Catalogue catalogue = EMPTY.with(List.of(code("a.x"))).retiring(List.of(code("a.old"), code("a.old")));

        assertThat(catalogue.codes()).extracting(FindingCode::id).containsExactly("a.x");
        assertThat(catalogue.retired()).extracting(FindingCode::id).containsExactly("a.old");
        assertThat(catalogue.find("a.old")).contains(code("a.old"));
        assertThat(catalogue.retiring(List.of(code("a.old"))).retired()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.retiring(List.of(
                        code("a.x"),
                        code("none"),
                        words("a.old").hint("Sửa lại.", "Correct it.").code())))
                .withMessage("codes to retire must be found no more and worded, but a.old is the code of another kind"
                        + " already; a.x is still found; none is no lower-case words with a namespace, such as"
                        + " 'so-x.no-seal'");
    }

    @Test
    void a_closed_catalogue_keeps_the_namespaces_of_its_retired_codes_too() {
        Catalogue closed = EMPTY.retiring(List.of(code("old.x"))).closed(List.of());

        assertThat(refused(closed, code("old.y"))).endsWith("old.y lies in a namespace that is taken");
    }

    @Test
    void a_kept_namespace_is_filled_by_whom_it_is_kept_for() {
        Catalogue library = EMPTY.with(List.of(code("plan.x"))).closed(List.of("json"));
        Catalogue reading = EMPTY.with(List.of(code("json.x"))).closed(List.of());

        assertThat(library.and(reading).codes()).extracting(FindingCode::id).containsExactly("json.x", "plan.x");
        assertThat(reading.and(library).codes()).extracting(FindingCode::id).containsExactly("json.x", "plan.x");
        assertThat(library.and(library).codes()).hasSize(1);
        assertThat(refused(library.and(reading), code("json.y"))).endsWith("json.y lies in a namespace that is taken");
    }

    @Test
    void catalogues_that_overlap_are_refused() {
        Catalogue library = EMPTY.with(List.of(code("plan.x"), code("plan.z")))
                .retiring(List.of(code("plan.old")))
                .closed(List.of("json"));
        Catalogue open = EMPTY.with(List.of(
                code("plan.y"),
                code("json.x"),
                words("plan.x").hint("Sửa lại.", "Correct it.").code()));
        Catalogue closed = EMPTY.with(List.of(code("plan.old"))).closed(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.and(open))
                .withMessage("catalogues must not overlap, but json.x lies in a namespace that is taken;"
                        + " plan.x is the code of another kind already; plan.x lies in a namespace that is taken;"
                        + " plan.y lies in a namespace that is taken");
        assertThatIllegalArgumentException().isThrownBy(() -> open.and(library));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.and(closed))
                .withMessageContaining("plan.x lies in a namespace that is taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.retiring(List.of(code("plan.y"))).and(library))
                .withMessageContaining("plan.y lies in a namespace that is taken");
    }

    @Test
    void what_is_retired_here_and_found_there_is_refused() {
        Catalogue found = EMPTY.with(List.of(code("a.x")));
        Catalogue retired = EMPTY.retiring(List.of(code("a.x")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> found.and(retired))
                .withMessage("catalogues must not overlap, but a.x is both found and retired");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> retired.and(found))
                .withMessage("catalogues must not overlap, but a.x is both found and retired");
    }

    @Test
    void codes_are_equal_by_what_they_say() {
        assertThat(code("a.x"))
                .isEqualTo(code("a.x"))
                .hasSameHashCodeAs(code("a.x"))
                .hasToString("a.x");
        assertThat(words("a.x")).hasToString("a.x").isNotEqualTo("a.x");
        assertThat(words("a.x")).isNotEqualTo(words("a.x").judgingTogether());
        assertThat(words("a.x").judgingTogether().code().together()).isTrue();
        assertThat(words("a.x").since(Toys.DAY).code().since()).isEqualTo(Optional.of(Toys.DAY));
    }
}
