package org.gyoryu.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who somebody is: accounts, their passwords and their roles. */
@Service
public class Accounts {

    private static final int PAGE = 50;

    private final AccountStore store;
    private final PersonCache cache;
    private final LocalPasswords local;
    private final Registrations registrations;
    private final PasswordChanges passwordChanges;
    private final AccountKeeping keeping;

    Accounts(
            AccountStore store,
            PersonCache cache,
            LocalPasswords local,
            Registrations registrations,
            PasswordChanges passwordChanges,
            AccountKeeping keeping) {
        this.store = store;
        this.cache = cache;
        this.local = local;
        this.registrations = registrations;
        this.passwordChanges = passwordChanges;
        this.keeping = keeping;
    }

    /**
     * Begins an applicant's account; it exists once {@link #confirmAddress} heard the token of the letter. An address
     * that has an account is answered alike, and told so by mail. {@link org.gyoryu.core.Invalid} names wrong fields
     * {@code email}, {@code name}, {@code password}.
     *
     * @param source the client's address
     */
    public void register(Registration registration, String source) {
        local.require();
        registrations.register(registration, source);
    }

    /** Makes the account that the token stands for; a used, old or unknown token is {@code Refused}. */
    @Transactional
    public Person confirmAddress(String token) {
        return registrations.confirm(token);
    }

    /** Sends a link to choose a new password, if there is an account; the answer does not tell. */
    public void requestReset(String email, Locale locale, String source) {
        local.require();
        passwordChanges.requestReset(email, locale, source);
    }

    /** Whose password the link of a letter sets, while it works; for the page that asks for the new one. */
    public Optional<Person> ofResetLink(String token) {
        return passwordChanges.ofLink(token);
    }

    /** Sets the password by the token of a letter and ends all sessions. */
    public void resetPassword(String token, String password) {
        local.require();
        passwordChanges.reset(token, password);
    }

    /**
     * Changes the own password; ends all other sessions. {@link org.gyoryu.core.Invalid} names {@code current} or
     * {@code password}.
     */
    public void changePassword(Person person, String current, String password) {
        local.require();
        passwordChanges.change(person, current, password);
    }

    @Transactional
    public void changeLocale(Person person, Locale locale) {
        store.setLanguage(person.id(), AccountRules.language(locale));
        cache.forget(person.username());
    }

    /** Makes an account for somebody; without a password the person gets a letter with a link. */
    @Transactional
    public Person create(NewAccount account, String by) {
        return keeping.create(account, by);
    }

    @Transactional
    public void grantRole(UUID personId, Role role, String by) {
        keeping.grantRole(personId, role, by);
    }

    /** Acts on every surface within 60 seconds. The last administrator keeps the role. */
    @Transactional
    public void withdrawRole(UUID personId, Role role, String by) {
        keeping.withdrawRole(personId, role, by);
    }

    /** Closes the account: no sign-in, open sessions and tokens end within 60 seconds. */
    @Transactional
    public void disable(UUID personId, String by) {
        keeping.disable(personId, by);
    }

    @Transactional
    public void enable(UUID personId, String by) {
        keeping.enable(personId, by);
    }

    /** The person of an enabled account; at most 30 seconds old. */
    public Optional<Person> byUsername(String username) {
        return cache.get(
                username,
                () -> store.byUsername(username)
                        .filter(AccountStore.Stored::enabled)
                        .map(AccountStore.Stored::person));
    }

    /** The person of an enabled account. */
    public Optional<Person> byId(UUID id) {
        return store.byId(id).filter(AccountStore.Stored::enabled).map(AccountStore.Stored::person);
    }

    /** A person's name for pages and letters, closed accounts included. */
    public Optional<String> nameOf(UUID id) {
        return store.nameOf(id);
    }

    /** Everyone who holds the role and whose account is enabled, by username. */
    public List<Person> withRole(Role role) {
        return store.withRole(role);
    }

    /** Accounts whose username, name or address contains the text, for administrators; 50 a page from 0. */
    public List<Account> search(String text, int page) {
        return store.search(text, PAGE, Math.multiplyExact(page, PAGE));
    }
}
