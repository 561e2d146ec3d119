package org.gyoryu.notices;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters in the caller's transaction and wakes the sender once it has committed. */
@Service
class Outbox implements Notices {

    private final LetterStore store;
    private final SenderSchedule sender;
    private final HouseAddress house;
    private final Clock clock;

    Outbox(LetterStore store, SenderSchedule sender, HouseAddress house, Clock clock) {
        this.store = store;
        this.sender = sender;
        this.house = house;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(String template, UUID applicationId, Recipient recipient, Map<String, Object> values) {
        return write(new LetterDraft(LetterKind.of(template), applicationId, null, recipient, values));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(LetterDraft draft) {
        var values = new HashMap<>(draft.values());
        values.put("name", draft.recipient().name());
        values.put("home", house.url());
        values.putIfAbsent("link", house.url());
        var id = store.insert(
                new LetterDraft(draft.kind(), draft.applicationId(), draft.tie(), draft.recipient(), values),
                clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.wake();
            }
        });
        return id;
    }
}
