package org.gyoryu.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Keeps the letters that this room asked for, as {@code notices} hears them. */
@TestComponent
class AccountLetters {

    private final List<AccountMail> letters = new CopyOnWriteArrayList<>();

    @EventListener
    void on(AccountMail letter) {
        letters.add(letter);
    }

    /** The letters to an address, oldest first. */
    List<AccountMail> to(String email) {
        return letters.stream().filter(letter -> letter.email().equals(email)).toList();
    }

    <T extends AccountMail> T last(Class<T> kind, String email) {
        return to(email).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " to " + email));
    }
}
