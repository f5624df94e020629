package vn.giamngheo.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import vn.giamngheo.text.Language;

/** Gives every page what every page knows. */
@ControllerAdvice(basePackages = {"vn.giamngheo.desk.web", "vn.giamngheo.desk.security"})
class ScreenAdvice {

    @ModelAttribute
    Screen screen(HttpServletRequest request, Locale locale) {
        Language language = Language.of(locale);
        return new Screen(language, elsewhere(request, Screen.other(language)), request.getRemoteUser());
    }

    /** Only what reads has an address: what a form answered is asked for anew. */
    private static String elsewhere(HttpServletRequest request, Language language) {
        UriComponents here = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang", language.locale().toLanguageTag())
                .build();
        return here.getPath() + "?" + here.getQuery();
    }
}
