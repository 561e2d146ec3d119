package org.gyoryu.people;

import java.util.Locale;
import java.util.UUID;

/**
 * A letter that this room wants sent, published inside the transaction that causes it and heard by {@code notices}
 * alone. Tokens in it are secrets: they belong into the letter's link and nowhere else, never into a log or the record.
 */
public sealed interface AccountMail {

    String email();

    String name();

    Locale locale();

    /** To a new address: the link {@code /confirm?token=…} makes the account. Valid for 24 hours, once. */
    record AddressConfirmationRequested(UUID personId, String email, String name, Locale locale, String token)
            implements AccountMail {
        @Override
        public String toString() {
            return "AddressConfirmationRequested[" + personId + "]";
        }
    }

    /** To an address that has an account already and was registered again: says so and points to sign-in and reset. */
    record AddressAlreadyRegistered(UUID personId, String email, String name, Locale locale) implements AccountMail {
        @Override
        public String toString() {
            return "AddressAlreadyRegistered[" + personId + "]";
        }
    }

    /** The link {@code /reset?token=…} lets the person choose a password. Valid for 30 minutes, once. */
    record PasswordResetRequested(UUID personId, String email, String name, Locale locale, String token)
            implements AccountMail {
        @Override
        public String toString() {
            return "PasswordResetRequested[" + personId + "]";
        }
    }

    /** To an address without account for which a reset was asked: says that there is none. The name is empty. */
    record ResetWithoutAccount(String email, String name, Locale locale) implements AccountMail {
        @Override
        public String toString() {
            return "ResetWithoutAccount[…]";
        }
    }

    /** An administrator made the account; the link {@code /reset?token=…} sets its password. Valid for 7 days, once. */
    record Invitation(UUID personId, String email, String name, Locale locale, String username, String token)
            implements AccountMail {
        @Override
        public String toString() {
            return "Invitation[" + personId + "]";
        }
    }

    /** The password was changed or reset: the owner hears of it, and all other sessions ended. */
    record PasswordWasChanged(UUID personId, String email, String name, Locale locale) implements AccountMail {
        @Override
        public String toString() {
            return "PasswordWasChanged[" + personId + "]";
        }
    }
}
