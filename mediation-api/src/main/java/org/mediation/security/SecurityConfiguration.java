package org.mediation.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Two ways in, one table of what may be reached: programs with a password in each request, browsers with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final RequestMatcher MESSAGES =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/exchange/messages");

    private final PasswordCheck passwords;
    private final Refusals refusals;

    SecurityConfiguration(PasswordCheck passwords, Refusals refusals) {
        this.passwords = passwords;
        this.refusals = refusals;
    }

    /** A program names itself in every request, so no other site can borrow its standing: no session, no CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        http.securityMatcher(SecurityConfiguration::isProgram)
                .authenticationProvider(passwords)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals.challenging()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable);
        return guarded(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            AccountSession session,
            CookieCsrfTokenRepository tokens,
            CsrfTokenRequestAttributeHandler handler)
            throws Exception {
        http.securityContext(context -> context.securityContextRepository(session))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(handler));
        return guarded(http);
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return tokens;
    }

    /** Hands out a token with the first answer, not only when a page asks for it: ours are files. */
    @Bean
    CsrfTokenRequestAttributeHandler csrfTokenHandler() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Beside what it refuses in addresses: a character that no text in the database can hold. */
    @Bean
    static StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private SecurityFilterChain guarded(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    for (var endpoint : Endpoints.TABLE) {
                        var request = requests.requestMatchers(endpoint.matcher());
                        if (endpoint.audience() == Audience.EVERYBODY) {
                            request.permitAll();
                        } else {
                            request.hasAnyAuthority(endpoint.audience().authorities());
                        }
                    }
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AnswerHeaders::write)
                .build();
    }

    private static boolean isProgram(HttpServletRequest request) {
        // A counterpart signs each message, so no other site can borrow its standing either.
        if (MESSAGES.matches(request)) {
            return true;
        }
        var authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && request.getSession(false) == null;
    }
}
