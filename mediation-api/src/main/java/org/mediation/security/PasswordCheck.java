package org.mediation.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Decides whether name and password belong together; an unknown name costs and says the same as a wrong password. */
@Component
class PasswordCheck implements AuthenticationProvider {
    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final FailedLogins failures;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordCheck(Accounts accounts, FailedLogins failures, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        return SignedIn.as(check(claim.getName(), String.valueOf(claim.getCredentials())));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    Account check(String claimed, String password) {
        var username = Accounts.comparable(claimed);
        if (username.isEmpty() || username.length() > LONGEST) {
            throw new BadCredentialsException("");
        }
        refuseIfLocked(username);
        var account = accounts.named(username);
        var hash = account.flatMap(found -> accounts.passwordHash(found.actor().id()))
                .orElse(nobodysHash);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            failures.count(username);
            throw new BadCredentialsException("");
        }
        // Guesses that ran beside this one may have locked the name meanwhile; the right one among them must not count.
        refuseIfLocked(username);
        failures.forget(username);
        return account.get();
    }

    private void refuseIfLocked(String username) {
        if (failures.locked(username)) {
            throw new LockedException("");
        }
    }
}
