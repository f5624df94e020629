package vn.giamngheo.validation.provided;

import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.RuleProvider;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Validator;

/** Brings a rule on texts. Named in {@code META-INF/services}. */
public final class SoXRules implements RuleProvider {

    @Override
    public String name() {
        return "so-x";
    }

    @Override
    public Validator addTo(Validator validator) {
        FindingCode blank = FindingWords.of("so-x.blank", Severity.ERROR)
                .cause("Văn bản để trống.", "A text is blank.")
                .message("Văn bản để trống.", "The text is blank.")
                .hint("Nhập nội dung.", "Write something.")
                .code();
        return validator.with(String.class, Rule.of(blank, (text, findings) -> {
            if (text.isBlank()) {
                findings.accept(Finding.of(blank, JsonPointer.ROOT));
            }
        }));
    }
}
