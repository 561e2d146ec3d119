package org.gyoryu.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings waiting letters to the mail server. Takes some in a short transaction, speaks SMTP without one, and writes each
 * answer down in a transaction of its own. A crash in between sends a letter again under the same Message-ID.
 */
@Component
class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final Duration HOLD = Duration.ofMinutes(5);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private final LetterStore store;
    private final LetterRenderer renderer;
    private final MailComposer composer;
    private final Readers readers;
    private final ObjectProvider<JavaMailSenderImpl> mail;
    private final MailProperties properties;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sender(
            LetterStore store,
            LetterRenderer renderer,
            MailComposer composer,
            Readers readers,
            ObjectProvider<JavaMailSenderImpl> mail,
            MailProperties properties,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.renderer = renderer;
        this.composer = composer;
        this.readers = readers;
        this.mail = mail;
        this.properties = properties;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What one round came to.
     *
     * @param handled letters that got an answer
     * @param more whether others wait
     * @param outage whether the server is away
     */
    record Round(int handled, boolean more, boolean outage) {}

    /** Sends one batch. */
    Round round() {
        var settings = mail.getIfAvailable();
        if (settings == null) {
            return new Round(0, false, false);
        }
        var batch = transaction.execute(status -> store.claim(properties.batch(), clock.instant(), HOLD));
        if (batch.isEmpty()) {
            return new Round(0, false, false);
        }
        var answered = 0;
        try (var server = MailServer.connect(settings)) {
            for (var letter : batch) {
                if (one(letter, server, settings) instanceof Delivery.Outage outage) {
                    return away(outage.reason(), batch.subList(answered, batch.size()), answered);
                }
                answered++;
            }
        } catch (MessagingException e) {
            return away(MailServer.words(e), batch.subList(answered, batch.size()), answered);
        }
        return new Round(answered, batch.size() == properties.batch(), false);
    }

    private Round away(String reason, List<StoredLetter> unanswered, int answered) {
        log.warn("The mail server does not take letters now, {} wait: {}", unanswered.size(), reason);
        var ids = unanswered.stream().map(StoredLetter::id).toList();
        transaction.executeWithoutResult(status -> store.release(ids));
        return new Round(answered, true, true);
    }

    private Delivery one(StoredLetter letter, MailServer server, JavaMailSenderImpl settings) {
        var address = readers.addressOf(letter);
        if (address.isEmpty()) {
            return ended(letter, Letter.State.WITHHELD, "notices.withheld");
        }
        LetterText text;
        MimeMessage message;
        try {
            text = renderer.render(letter);
            message = composer.compose(settings.getSession(), letter, address.get(), text);
        } catch (AddressException e) {
            return ended(letter, Letter.State.UNDELIVERED, MailServer.words(e));
        } catch (MessagingException | RuntimeException e) {
            log.error(
                    "Letter {} ({}) could not be made",
                    letter.id(),
                    letter.kind().template(),
                    e);
            return ended(letter, Letter.State.UNDELIVERED, "notices.not-made");
        }
        // a failure from here on leaves the letter claimed; it goes again when the claim ends
        var answer = server.deliver(message);
        note(letter, address.get(), text, answer);
        return answer;
    }

    private void note(StoredLetter letter, String address, LetterText text, Delivery answer) {
        if (answer instanceof Delivery.Taken) {
            taken(letter, address, text);
        } else if (answer instanceof Delivery.Refused refused) {
            ended(letter, Letter.State.UNDELIVERED, refused.reason());
        } else if (answer instanceof Delivery.PutOff putOff) {
            later(letter, putOff.reason());
        }
    }

    private void taken(StoredLetter letter, String address, LetterText text) {
        var secret = letter.kind().audience() == Letter.Audience.ACCOUNT;
        transaction.executeWithoutResult(status -> {
            store.sent(letter, address, secret ? withoutSecret(text) : text, !secret, clock.instant());
            if (letter.applicationId() != null) {
                events.publishEvent(LetterDelivered.of(letter, text));
            }
        });
    }

    /** A link that opens an account is not kept. */
    private static LetterText withoutSecret(LetterText text) {
        return new LetterText(text.subject(), text.subject(), "");
    }

    private void later(StoredLetter letter, String reason) {
        if (letter.createdAt().plus(properties.giveUpAfter()).isBefore(clock.instant())) {
            ended(letter, Letter.State.UNDELIVERED, reason);
            return;
        }
        var pause = PAUSES.get(Math.min(letter.attempts(), PAUSES.size()) - 1);
        transaction.executeWithoutResult(
                status -> store.putOff(letter.id(), clock.instant().plus(pause), reason));
    }

    private Delivery ended(StoredLetter letter, Letter.State state, String reason) {
        transaction.executeWithoutResult(status -> store.ended(letter.id(), state, reason));
        return new Delivery.Refused(reason);
    }
}
