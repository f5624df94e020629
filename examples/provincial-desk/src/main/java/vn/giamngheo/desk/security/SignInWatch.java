package vn.giamngheo.desk.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Hears how each password turned out, of the sign-in page and of the API. */
@Component
class SignInWatch {

    private final FailedSignIns failed;

    SignInWatch(FailedSignIns failed) {
        this.failed = failed;
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
        failed.failed(event.getAuthentication().getName(), address(event));
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        failed.succeeded(event.getAuthentication().getName(), address(event));
    }

    private static String address(AbstractAuthenticationEvent event) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }
}
