package org.mediation.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The proof, for the time of one request, that an account is signed in. */
final class SignedIn {
    private SignedIn() {}

    static Authentication as(Account account) {
        var actor = account.actor();
        var authority = new SimpleGrantedAuthority(actor.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of(authority));
    }
}
