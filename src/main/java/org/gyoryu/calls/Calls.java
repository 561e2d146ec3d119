package org.gyoryu.calls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calls for proposals. A draft may change; publishing freezes its rules. Later changes are public corrections with a
 * version and a reason, and the versions before stay readable, because an application keeps the rules that it answered.
 */
@Service
@Transactional
public class Calls {

    private final CallStore store;
    private final CallRules rules;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Calls(CallStore store, CallRules rules, ApplicationEventPublisher events, DatabaseClock clock) {
        this.store = store;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Published calls whose window contains this moment, the next to close first. */
    @Transactional(readOnly = true)
    public List<Call> open(Instant at) {
        return store.open(at).stream().map(store::read).toList();
    }

    /** Every call that was published, cancelled ones included, the newest window first. */
    @Transactional(readOnly = true)
    public List<Call> published() {
        return store.published().stream().map(store::read).toList();
    }

    /** Calls that are being prepared. */
    @Transactional(readOnly = true)
    public List<Call> drafts() {
        return store.drafts().stream().map(store::read).toList();
    }

    /** A published call as it stands now. */
    @Transactional(readOnly = true)
    public Optional<Call> find(String code) {
        return store.head(code).filter(head -> head.state() != CallState.DRAFT).map(store::read);
    }

    /** @throws NotFound if there is no published call of this code */
    @Transactional(readOnly = true)
    public Call get(String code) {
        return find(code).orElseThrow(() -> new NotFound("calls.unknown", code));
    }

    /**
     * The rules as they were in a version: what an application of that time is held to.
     *
     * @throws NotFound if there is no published call of this code or no such version
     */
    @Transactional(readOnly = true)
    public Call get(String code, int version) {
        return get(code).version() == version
                ? get(code)
                : store.rules(code, version).orElseThrow(() -> new NotFound("calls.unknown", code));
    }

    /** Where a call stands. */
    @Transactional(readOnly = true)
    public CallState state(String code) {
        return store.head(code)
                .orElseThrow(() -> new NotFound("calls.unknown", code))
                .state();
    }

    /** All versions of a published call, oldest first. */
    @Transactional(readOnly = true)
    public List<CallVersion> versions(String code) {
        get(code);
        return store.versions(code);
    }

    /**
     * Stores a call as a draft.
     *
     * @throws Invalid naming every rule that it breaks
     * @throws Refused if the code is taken
     */
    public Call create(Call call, String by) {
        var draft = checked(call.withVersion(1));
        if (store.head(call.code()).isPresent()) {
            throw new Refused("calls.code-taken", call.code());
        }
        store.insert(draft);
        store.addVersion(draft, false, null, by);
        return draft;
    }

    /** Replaces the rules of a draft. */
    public Call change(Call call, String by) {
        var head = lock(call.code());
        if (head.state() != CallState.DRAFT) {
            throw new Refused("calls.frozen", call.code());
        }
        var draft = checked(call.withVersion(head.version()));
        store.replaceDraft(draft, by);
        return draft;
    }

    /** Makes a draft public and freezes its rules. */
    public Call publish(String code, String by) {
        var head = lock(code);
        if (head.state() != CallState.DRAFT) {
            throw new Refused("calls.already-published", code);
        }
        var call = checked(store.read(head));
        store.freeze(code, head.version());
        events.publishEvent(new CallPublished(code, call.version(), digest(call), by));
        return call;
    }

    /**
     * Corrects a published call in public.
     *
     * @param reason what the applicants are told
     */
    public Call correct(Call call, String reason, String by) {
        var head = published(call.code());
        var corrected = checked(call.withVersion(head.version() + 1));
        store.addVersion(corrected, true, reason, by);
        store.moveTo(corrected, CallState.PUBLISHED);
        events.publishEvent(new CallCorrected(call.code(), corrected.version(), digest(corrected), by));
        return corrected;
    }

    /** Calls a published call off: its window closes now, if it has not closed before. */
    public Call cancel(String code, String reason, String by) {
        var head = published(code);
        var call = store.read(head);
        var now = clock.now();
        var cancelled = (call.isClosed(now) ? call : call.closing(now.minusSeconds(1))).withVersion(head.version() + 1);
        store.addVersion(cancelled, true, reason, by);
        store.moveTo(cancelled, CallState.CANCELLED);
        events.publishEvent(new CallCancelled(code, cancelled.version(), by));
        return cancelled;
    }

    private CallStore.Head published(String code) {
        var head = lock(code);
        if (head.state() != CallState.PUBLISHED) {
            throw new Refused("calls.not-published", code);
        }
        return head;
    }

    /**
     * A published call as it stands now, kept from corrections and from being called off until the transaction ends:
     * what a hand-in is judged by. Many may hold it at once.
     */
    public Call hold(String code) {
        return store.hold(code)
                .filter(head -> head.state() != CallState.DRAFT)
                .map(store::read)
                .orElseThrow(() -> new NotFound("calls.unknown", code));
    }

    private CallStore.Head lock(String code) {
        return store.lock(code).orElseThrow(() -> new NotFound("calls.unknown", code));
    }

    private Call checked(Call call) {
        var problems = rules.problems(call);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return call;
    }

    private String digest(Call call) {
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256").digest(store.json(call).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
