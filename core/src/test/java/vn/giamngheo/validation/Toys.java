package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.JsonPointer;

/** A small document with faults to find, and rules that find them. */
final class Toys {

    /** Something with numbers. */
    interface Numbered {
        List<Integer> numbers();
    }

    /** Something that somebody wrote. */
    interface Written {
        String author();
    }

    /**
     * A document.
     *
     * @param author who wrote it
     * @param numbers its numbers
     */
    record Sheet(String author, List<Integer> numbers) implements Numbered, Written {
        static Sheet of(Integer... numbers) {
            return new Sheet("Nguyễn Văn A", List.of(numbers));
        }
    }

    static final LocalDate DAY = LocalDate.of(2017, 3, 7);

    static final JsonPointer NUMBERS = JsonPointer.ROOT.child("numbers");

    static final FindingCode NEGATIVE = FindingWords.of(
                    "toy.negative",
                    new Grades(Severity.INFORMATION, Severity.WARNING, Severity.ERROR, Severity.INFORMATION))
            .cause("Trong phiếu có số âm.", "A sheet has a negative number.")
            .message("Số {number} do {author} ghi là số âm.", "The number {number} by {author} is negative.")
            .hint("Ghi lại số.", "Write another number.")
            .law(LegalGround.of("khoản 2 Điều 3", "07/2021/NĐ-CP", Provenance.unverified("thử")))
            .code();

    static final FindingCode ODD = FindingWords.of("toy.odd", Severity.WARNING)
            .cause("Trong phiếu có số lẻ.", "A sheet has an odd number.")
            .message("Số {number} là số lẻ.", "The number {number} is odd.")
            .hint("Ghi số chẵn.", "Write an even number.")
            .law(LegalGround.of("Điều 1", "1/2017/NĐ-CP", Provenance.confirmed("thử")))
            .code();

    static final FindingCode LARGE = FindingWords.of("toy.large", Severity.ERROR)
            .cause("Trong phiếu có số lớn.", "A sheet has a large number.")
            .message("Có số lớn.", "There is a large number.")
            .hint("Ghi số nhỏ hơn.", "Write a smaller number.")
            .since(LocalDate.of(2025, 7, 1))
            .code();

    static final Rule<Sheet> NEGATIVE_RULE = Rule.of(NEGATIVE, (sheet, findings) -> {
        for (int i = 0; i < sheet.numbers().size(); i++) {
            if (sheet.numbers().get(i) < 0) {
                findings.accept(negative(sheet, i));
            }
        }
    });

    static final Rule<Numbered> ODD_RULE = each(ODD, number -> number % 2 != 0, true);

    static final Rule<Numbered> LARGE_RULE = each(LARGE, number -> number > 1_000, false);

    static final Validator VALIDATOR =
            Validator.empty().with(Sheet.class, List.of(NEGATIVE_RULE, ODD_RULE, LARGE_RULE));

    private Toys() {}

    static Finding negative(Sheet sheet, int index) {
        return Finding.of(
                NEGATIVE,
                NUMBERS.child(index),
                Map.of(
                        "number", Argument.whole(sheet.numbers().get(index)),
                        "author", Argument.personal(Argument.text(sheet.author()))));
    }

    static Finding odd(int index, int number) {
        return Finding.of(ODD, NUMBERS.child(index), Map.of("number", Argument.whole(number)));
    }

    static Finding large(int index) {
        return Finding.of(LARGE, NUMBERS.child(index));
    }

    private static Rule<Numbered> each(FindingCode code, IntPredicate wrong, boolean named) {
        return Rule.of(code, (sheet, findings) -> {
            for (int i = 0; i < sheet.numbers().size(); i++) {
                int number = sheet.numbers().get(i);
                if (wrong.test(number)) {
                    findings.accept(Finding.of(
                            code, NUMBERS.child(i), named ? Map.of("number", Argument.whole(number)) : Map.of()));
                }
            }
        });
    }

    /** A code that names nothing. */
    static FindingCode code(String id) {
        return words(id).code();
    }

    static FindingWords words(String id) {
        return FindingWords.of(id, Severity.WARNING)
                .cause("Cớ.", "Cause.")
                .message("Có " + id + ".", "There is " + id + ".")
                .hint("Sửa.", "Correct it.");
    }

    /** A rule that always fails. */
    static Rule<Object> failing(String name, Runnable failure) {
        return Rule.of(name, Set.of(code("toy." + name)), (subject, findings) -> failure.run());
    }

    /** A rule that always finds the same. */
    static Rule<Object> always(FindingCode code) {
        return Rule.of(code, (subject, findings) -> findings.accept(Finding.of(code, JsonPointer.ROOT)));
    }

    static Waiver waiver(FindingCode code, JsonPointer pointer, String until) {
        return new Waiver(code.id(), pointer, "Đã giải trình", "Trần Thị B", LocalDate.parse(until));
    }

    /** Severity, code and place of each. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
