package vn.giamngheo.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.giamngheo.desk.DeskSettings;

/**
 * Who may come in. Without users everybody on this machine; with users whoever signs in: pages by a form, the API by HTTP
 * basic.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Nothing from elsewhere, nothing written into a page, no frame around it. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String NOTHING_OF_THE_MACHINE = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final DeskSettings settings;
    private final HostGate gate;
    private final SignInGate signIns;

    SecurityConfiguration(DeskSettings settings, FailedSignIns failed) {
        this.settings = settings;
        this.signIns = new SignInGate(failed);
        this.gate = new HostGate(settings);
    }

    /** No token against forged forms here: no cookie lets anybody change anything, and {@link HostGate} stands before it. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        common(http)
                .securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .securityContext(context -> context.securityContextRepository(new ReadingSession()));
        if (settings.isOpen()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            AuthenticationEntryPoint refusal = SecurityConfiguration::askForPassword;
            http.addFilterBefore(signIns, BasicAuthenticationFilter.class)
                    .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                    .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        common(http);
        if (settings.isOpen()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.addFilterBefore(signIns, UsernamePasswordAuthenticationFilter.class)
                    .formLogin(form -> form.loginPage(SignInPage.PATH).permitAll())
                    .logout(logout -> logout.logoutSuccessUrl(SignInPage.PATH + "?logout"))
                    .authorizeHttpRequests(requests -> requests.requestMatchers(
                                    PathRequest.toStaticResources().atCommonLocations())
                            .permitAll()
                            .requestMatchers("/*.css", "/*.js", "/*.svg", "/*.ico", "/*.png", SignInPage.PATH, "/error")
                            .permitAll()
                            .anyRequest()
                            .authenticated());
        }
        return http.build();
    }

    private static void askForPassword(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"giamngheo-desk\", charset=\"UTF-8\"");
        Refusal.write(request, response, HttpStatus.UNAUTHORIZED, Refusal.WHO);
    }

    private HttpSecurity common(HttpSecurity http) {
        return http.addFilterAfter(gate, HeaderWriterFilter.class)
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(NOTHING_OF_THE_MACHINE))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
    }

    /** Always there, or Spring Boot makes up a password and writes it into the log. */
    @Bean
    UserDetailsService users() {
        List<UserDetails> users = settings.users().entrySet().stream()
                .map(user -> User.withUsername(user.getKey())
                        .password(user.getValue())
                        .roles("OFFICIAL")
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }
}
