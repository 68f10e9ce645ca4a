package org.mediation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mediation.organisations.Workplaces;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out with a browser. */
@RestController
class LoginController {
    private final PasswordCheck passwords;
    private final SessionChange change;
    private final Accounts accounts;
    private final Workplaces workplaces;
    private final DemoMode demo;

    LoginController(
            PasswordCheck passwords, SessionChange change, Accounts accounts, Workplaces workplaces, DemoMode demo) {
        this.passwords = passwords;
        this.change = change;
        this.accounts = accounts;
        this.workplaces = workplaces;
        this.demo = demo;
    }

    /** What is typed in at the login page. */
    record Login(@Nullable String username, @Nullable String password) {
        @Override
        public String toString() {
            return "Login";
        }
    }

    @PostMapping("/api/login")
    Me login(@RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        if (login.username() == null) {
            throw Refused.malformed("username");
        }
        if (login.password() == null) {
            throw Refused.malformed("password");
        }
        var account = checked(login.username(), login.password());
        change.to(new SecurityContextImpl(SignedIn.as(account)), request, response);
        return me(account);
    }

    @PostMapping("/api/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request, HttpServletResponse response) {
        change.toNobody(request, response);
    }

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal Actor actor) {
        return accounts.find(actor.id()).map(this::me).orElseThrow(() -> new Refused(Problem.NOT_SIGNED_IN));
    }

    private Account checked(String username, String password) {
        try {
            return passwords.check(username, password);
        } catch (AuthenticationException failure) {
            throw new Refused(Refusals.of(failure));
        }
    }

    private Me me(Account account) {
        var actor = account.actor();
        return new Me(
                account.username(),
                actor.displayName(),
                actor.role(),
                actor.role().chinese(),
                home(actor.organisation()),
                demo.on());
    }

    private Me.@Nullable Home home(@Nullable OrganisationId id) {
        return id == null
                ? null
                : workplaces.name(id).map(name -> new Me.Home(id.value(), name)).orElse(null);
    }
}
