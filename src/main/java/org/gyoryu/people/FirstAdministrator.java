package org.gyoryu.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The operator's explicit act that makes the first administrator: a start with {@code
 * --gyoryu.create-admin=<username>:<address>}. It prints a link, valid for 24 hours and once, at which the person chooses a
 * password; no password is ever written down. While an administrator exists it does nothing.
 */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    static final String SETTING = "gyoryu.create-admin";
    private static final String BY = "operator";
    private static final Duration VALID = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Environment environment;
    private final AccountStore store;
    private final AccountKeeping keeping;
    private final Links links;
    private final TransactionOperations transactions;

    FirstAdministrator(
            Environment environment,
            AccountStore store,
            AccountKeeping keeping,
            Links links,
            TransactionOperations transactions) {
        this.environment = environment;
        this.store = store;
        this.keeping = keeping;
        this.links = links;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var wanted = environment.getProperty(SETTING, "");
        if (wanted.isBlank()) {
            return;
        }
        var link = transactions.execute(tx -> create(wanted));
        if (link != null) {
            System.out.println(System.lineSeparator() + "The first administrator chooses a password at"
                    + System.lineSeparator() + link + System.lineSeparator() + "within 24 hours; the link works once.");
        }
    }

    /** The link, or {@code null} when there is an administrator already. */
    String create(String wanted) {
        if (!store.withRole(Role.ADMIN).isEmpty()) {
            LOG.warn("{}: there is an administrator already; nothing was done", SETTING);
            return null;
        }
        var parts = wanted.split(":", 2);
        if (parts.length != 2) {
            throw new StartRefused(SETTING + ": write it as <username>:<address>, such as kim:kim@example.org.");
        }
        var account = new NewAccount(parts[0], parts[0], parts[1], Locale.KOREAN, Set.of(Role.ADMIN), null);
        try {
            var person = keeping.insert(account, null, BY);
            return environment.getProperty("gyoryu.address", "") + "/reset?token=" + links.issue(person.id(), VALID);
        } catch (Invalid e) {
            throw new StartRefused(SETTING + ": " + e.problems().get(0).path() + " \"" + wanted
                    + "\" is not possible or taken; write it as <username>:<address>.");
        }
    }
}
