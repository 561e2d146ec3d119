package org.gyoryu.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people for whom an outside provider vouches. */
@Service
public class ExternalAccounts {

    private static final String BY = "oidc";

    /**
     * What the provider says.
     *
     * @param subject issuer and subject, for ever theirs
     * @param verifiedEmail {@code null} when the provider did not verify it
     * @param roles the roles that the provider decides, or empty when roles are granted here
     * @param provision whether to make an account when there is none
     */
    public record Identity(
            String subject,
            String verifiedEmail,
            String name,
            Locale locale,
            Optional<Set<Role>> roles,
            boolean provision) {}

    private final AccountStore store;
    private final AccountKeeping keeping;

    ExternalAccounts(AccountStore store, AccountKeeping keeping) {
        this.store = store;
        this.keeping = keeping;
    }

    /**
     * The person: known by subject, else by a verified address that no other subject holds, else made new where allowed.
     * Empty when none of it applies or the account is closed.
     */
    @Transactional
    public Optional<Person> signIn(Identity identity) {
        var known = store.bySubject(identity.subject()).or(() -> byAddress(identity));
        if (known.isPresent() && !known.get().enabled()) {
            return Optional.empty();
        }
        var person = known.map(AccountStore.Stored::person).or(() -> provision(identity));
        person.ifPresent(p -> identity.roles().ifPresent(roles -> follow(p, roles)));
        return person.flatMap(p -> store.byId(p.id())).map(AccountStore.Stored::person);
    }

    private Optional<AccountStore.Stored> byAddress(Identity identity) {
        var found = Optional.ofNullable(identity.verifiedEmail())
                .flatMap(store::byEmail)
                .filter(stored -> stored.subject() == null);
        found.ifPresent(stored -> store.setSubject(stored.person().id(), identity.subject()));
        return found;
    }

    private Optional<Person> provision(Identity identity) {
        var email = identity.verifiedEmail();
        if (!identity.provision() || email == null || store.byEmail(email).isPresent()) {
            return Optional.empty();
        }
        var roles = identity.roles().orElse(Set.of(Role.APPLICANT));
        var account = new NewAccount(Secrets.username(), identity.name(), email, identity.locale(), roles, null);
        return Optional.of(keeping.insert(account, identity.subject(), BY));
    }

    private void follow(Person person, Set<Role> claimed) {
        for (var role : Role.values()) {
            if (claimed.contains(role)) {
                keeping.grantRole(person.id(), role, BY);
            } else if (person.has(role)) {
                keeping.withdrawRole(person.id(), role, BY);
            }
        }
    }
}
