package org.mediation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/** Another person before the same browser: neither session id nor token of before is good for anything after. */
@Component
class SessionChange {
    private final AccountSession sessions;
    private final CsrfAuthenticationStrategy newToken;

    SessionChange(AccountSession sessions, CookieCsrfTokenRepository tokens, CsrfTokenRequestAttributeHandler handler) {
        this.sessions = sessions;
        this.newToken = new CsrfAuthenticationStrategy(tokens);
        this.newToken.setRequestHandler(handler);
    }

    void to(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        renewToken(context.getAuthentication(), request, response);
    }

    void toNobody(HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        end(request);
        SecurityContextHolder.clearContext();
        renewToken(before, request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void renewToken(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        newToken.onAuthentication(who, request, response);
    }
}
