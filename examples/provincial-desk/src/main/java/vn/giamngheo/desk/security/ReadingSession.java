package vn.giamngheo.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Lets whoever signed in on the pages read the API too, for files to be downloaded. What changes anything there needs the
 * password itself: no cookie does.
 */
final class ReadingSession extends HttpSessionSecurityContextRepository {

    private final RequestAttributeSecurityContextRepository without = new RequestAttributeSecurityContextRepository();

    ReadingSession() {
        setAllowSessionCreation(false);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads ? super.loadDeferredContext(request) : without.loadDeferredContext(request);
    }
}
