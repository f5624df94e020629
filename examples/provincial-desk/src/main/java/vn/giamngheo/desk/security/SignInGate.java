package vn.giamngheo.desk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at no password of whoever was wrong too often; there the right one is refused as well. */
final class SignInGate extends OncePerRequestFilter {

    private final FailedSignIns failed;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    SignInGate(FailedSignIns failed) {
        this.failed = failed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = name(request)
                .map(name -> failed.wait(name, request.getRemoteAddr()))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        if (isForm(request)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            Refusal.write(request, response, HttpStatus.TOO_MANY_REQUESTS, Refusal.TOO_OFTEN);
        }
    }

    /** By what name somebody wants to come in with this request. */
    private Optional<String> name(HttpServletRequest request) {
        if (isForm(request)) {
            return Optional.of(Optional.ofNullable(request.getParameter("username"))
                    .map(String::strip)
                    .orElse(""));
        }
        try {
            @Nullable Authentication asked = basic.convert(request);
            return Optional.ofNullable(asked).map(Authentication::getName);
        } catch (AuthenticationException e) {
            // Not a name and a password; nobody comes in with it.
            return Optional.empty();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(SignInPage.PATH);
    }
}
