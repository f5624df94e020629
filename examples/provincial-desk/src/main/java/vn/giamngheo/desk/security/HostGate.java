package vn.giamngheo.desk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.giamngheo.desk.DeskSettings;

/**
 * Keeps out what another web page makes a browser send. A page of anybody can point a name of its own at this machine (DNS
 * rebinding), so only known names are answered; and it can send forms and simple requests here, so what changes anything
 * must come from a page of ours or from no page at all.
 */
final class HostGate extends OncePerRequestFilter {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Set<String> hosts = new TreeSet<>(OF_THIS_MACHINE);
    private final boolean anyHost;

    HostGate(DeskSettings settings) {
        settings.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        // A page that made its own name ours has neither the cookie nor the password of anybody.
        anyHost = !settings.isOpen() && settings.hosts().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!anyHost && !hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            Refusal.write(request, response, HttpStatus.MISDIRECTED_REQUEST, Refusal.UNKNOWN_HOST);
        } else if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            Refusal.write(request, response, HttpStatus.FORBIDDEN, Refusal.FROM_ELSEWHERE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        if (origin.equals("null")) {
            // Our own forms say so too, since our pages tell nobody where they are: their token tells them apart.
            return site == null && isOfApi(request);
        }
        return !hostOf(origin).equals(request.getHeader(HttpHeaders.HOST));
    }

    private static String hostOf(String origin) {
        try {
            @Nullable String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isOfApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
