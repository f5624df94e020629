package vn.giamngheo.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.giamngheo.text.Language;

/**
 * Vietnamese, unless English was asked for: by {@code ?lang=en}, which a cookie keeps, or of the API by {@code
 * Accept-Language}. There is no third language.
 */
final class DeskLocales implements LocaleResolver, HandlerInterceptor {

    static final String PARAMETER = "lang";
    static final String COOKIE = "desk-lang";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request.getParameter(PARAMETER))
                .or(() -> kept(request))
                .or(() -> accepted(request))
                .orElse(Language.VIETNAMESE)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is asked for by ?" + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        language(request.getParameter(PARAMETER))
                .ifPresent(asked -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(asked)));
        return true;
    }

    private static String cookie(Language language) {
        return ResponseCookie.from(COOKIE, language.locale().getLanguage())
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : language(cookie.getValue());
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? language(request.getLocale().getLanguage())
                : Optional.empty();
    }

    private static Optional<Language> language(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return switch (code) {
            case "vi" -> Optional.of(Language.VIETNAMESE);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> Optional.empty();
        };
    }
}
