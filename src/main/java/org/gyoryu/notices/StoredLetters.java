package org.gyoryu.notices;

import java.util.List;
import java.util.UUID;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredLetters implements Letters {

    private final LetterStore store;
    private final LetterRenderer renderer;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    StoredLetters(
            LetterStore store, LetterRenderer renderer, ApplicationEventPublisher events, MessageSource messages) {
        this.store = store;
        this.renderer = renderer;
        this.events = events;
        this.messages = messages;
    }

    @Override
    public List<Letter> ofApplication(UUID applicationId) {
        return store.ofApplication(applicationId).stream().map(this::view).toList();
    }

    @Override
    public List<Letter> toApplicant(UUID applicationId) {
        return store.ofApplication(applicationId).stream()
                .filter(letter -> letter.kind().audience() == Letter.Audience.APPLICANT)
                .map(this::view)
                .toList();
    }

    @Override
    public LetterText textToApplicant(UUID applicationId, UUID letterId) {
        return store.find(letterId)
                .filter(letter -> applicationId.equals(letter.applicationId()))
                .filter(letter -> letter.kind().audience() == Letter.Audience.APPLICANT)
                .map(renderer::render)
                .orElseThrow(() -> new NotFound("notices.letter.unknown"));
    }

    @Override
    public LetterText text(UUID letterId) {
        return store.find(letterId)
                .filter(letter -> letter.kind().audience() != Letter.Audience.ACCOUNT)
                .map(renderer::render)
                .orElseThrow(() -> new NotFound("notices.letter.unknown"));
    }

    @Override
    public List<Letter> undelivered() {
        return store.undelivered().stream().map(this::view).toList();
    }

    @Override
    public Waiting waiting() {
        return store.waiting();
    }

    @Override
    @Transactional
    public void resend(UUID letterId, String by) {
        var letter = store.find(letterId).orElseThrow(() -> new NotFound("notices.letter.unknown"));
        if (!store.again(letterId)) {
            throw new Refused("notices.letter.not-undelivered");
        }
        events.publishEvent(new LetterResent(
                letter.applicationId(), by, letterId, letter.kind().template()));
    }

    private Letter view(StoredLetter letter) {
        return letter.view(renderer.render(letter).subject(), reason(letter.reason()));
    }

    /** The mail server's words are shown as they are, the house's own in the reader's language. */
    private String reason(String reason) {
        return reason != null && reason.startsWith("notices.")
                ? messages.getMessage(reason, null, LocaleContextHolder.getLocale())
                : reason;
    }
}
