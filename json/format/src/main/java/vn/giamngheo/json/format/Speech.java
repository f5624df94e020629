package vn.giamngheo.json.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Wordings;

/**
 * In whose words and how openly a report is told.
 *
 * @param language the language of what a deployer has no words for
 * @param wordings the words of a deployer; null for those of this library
 * @param withholding whether all is left out that tells who somebody is
 */
record Speech(Language language, @Nullable Wordings wordings, boolean withholding) {

    static Speech in(Language language) {
        return new Speech(language, null, false);
    }

    Speech using(Wordings words) {
        return new Speech(words.manner(), words, withholding);
    }

    Speech withholdingPersonalData() {
        return new Speech(language, wordings, true);
    }

    /** {@return the language of the words, as two letters} */
    String tag() {
        return wordings == null
                ? language.locale().getLanguage()
                : wordings.locale().getLanguage();
    }

    private Renderer renderer() {
        Renderer open =
                wordings == null ? Renderer.in(language) : Renderer.in(language).using(wordings);
        return withholding ? open.withholdingPersonalData() : open;
    }

    String message(Finding finding) {
        return renderer().message(finding);
    }

    String hint(Finding finding) {
        return renderer().hint(finding);
    }

    /** Empty of a report that was read and does not tell it. */
    Optional<String> cause(Finding finding) {
        return Optional.of(renderer().cause(finding)).filter(cause -> !cause.isBlank());
    }

    Optional<String> law(Finding finding) {
        return renderer().law(finding);
    }

    String say(Phrase words) {
        return words.in(language);
    }

    /** Who somebody is, or that it is not told. */
    String personal(String value) {
        Argument name = Argument.personal(Argument.text(value));
        return (withholding ? name.withheld() : name).render(language);
    }

    static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "information";
        };
    }
}
