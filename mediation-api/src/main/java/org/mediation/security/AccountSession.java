package org.mediation.security;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** A browser's session: it holds the account's id alone, so a closed account or a new role counts from the next request. */
@Component
class AccountSession implements SecurityContextRepository {
    private final Accounts accounts;

    AccountSession(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(request);
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract in the interface
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            request.getSession()
                    .setAttribute(PRINCIPAL_NAME_INDEX_NAME, actor.id().toString());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountOf(request).isPresent();
    }

    private static Optional<UUID> accountOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PRINCIPAL_NAME_INDEX_NAME) instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    /** Asks the database only when somebody needs to know who it is. */
    private final class Loaded implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private final SingletonSupplier<SecurityContext> context = SingletonSupplier.of(this::load);

        Loaded(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return context.obtain();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }

        private SecurityContext load() {
            return accountOf(request)
                    .flatMap(accounts::find)
                    .<SecurityContext>map(account -> new SecurityContextImpl(SignedIn.as(account)))
                    .orElseGet(SecurityContextHolder::createEmptyContext);
        }
    }
}
