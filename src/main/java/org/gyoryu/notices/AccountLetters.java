package org.gyoryu.notices;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.AccountMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about accounts, to the address that {@code people} names. Their links are secrets. */
@Component
class AccountLetters {

    private final Outbox outbox;
    private final HouseAddress house;

    AccountLetters(Outbox outbox, HouseAddress house) {
        this.outbox = outbox;
        this.house = house;
    }

    @EventListener
    void on(AccountMail.AddressConfirmationRequested mail) {
        write(LetterKind.CONFIRM_ADDRESS, null, mail, secret("/confirm", mail.token()));
    }

    @EventListener
    void on(AccountMail.AddressAlreadyRegistered mail) {
        write(LetterKind.ADDRESS_KNOWN, mail.personId(), mail, Map.of());
    }

    @EventListener
    void on(AccountMail.PasswordResetRequested mail) {
        write(LetterKind.RESET_PASSWORD, mail.personId(), mail, secret("/reset", mail.token()));
    }

    @EventListener
    void on(AccountMail.ResetWithoutAccount mail) {
        write(LetterKind.NO_ACCOUNT, null, mail, Map.of());
    }

    @EventListener
    void on(AccountMail.Invitation mail) {
        write(
                LetterKind.INVITATION,
                mail.personId(),
                mail,
                Map.of("secretLink", house.withToken("/reset", mail.token()), "username", mail.username()));
    }

    @EventListener
    void on(AccountMail.PasswordWasChanged mail) {
        write(LetterKind.PASSWORD_CHANGED, mail.personId(), mail, Map.of());
    }

    private Map<String, Object> secret(String path, String token) {
        return Map.of("secretLink", house.withToken(path, token));
    }

    private void write(LetterKind kind, UUID personId, AccountMail mail, Map<String, Object> values) {
        outbox.write(new LetterDraft(
                kind, null, null, new Recipient(personId, mail.name(), mail.email(), mail.locale()), values));
    }
}
