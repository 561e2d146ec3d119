package org.gyoryu.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.ApplicationMoved;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Money;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.Reviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions about reviewed applications. The chair takes the first one; after an upheld appeal somebody decides anew
 * who took no part before: chair, director or president. The application's own status is moved by the model.
 */
@Service
public class Decisions {

    private final DecisionStore store;
    private final Applications applications;
    private final Calls calls;
    private final Reviews reviews;
    private final ParticipationPolicy participation;
    private final SelectionProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            Applications applications,
            Calls calls,
            Reviews reviews,
            ParticipationPolicy participation,
            SelectionProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.reviews = reviews;
        this.participation = participation;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the decision about a reviewed application.
     *
     * @throws Invalid naming {@code outcome}, {@code amount}, {@code waitingRank} or {@code reasons}
     * @throws Forbidden if the person stands too near
     * @throws Refused if the application is not waiting for a decision
     */
    @Transactional
    public Decision decide(UUID applicationId, DecisionInput input, Person by) {
        var dossier = applications.dossier(applicationId);
        store.lockCall(dossier.callCode());
        var earlier = store.all(applicationId);
        requireMayDecide(by, dossier, earlier.isEmpty());
        if (dossier.status() != ApplicationStatus.REVIEWED) {
            throw new Refused("selection.notReviewed", dossier.number());
        }
        var facts = facts(dossier);
        refuse(DecisionRules.problems(input, facts, properties.amountFloor()));
        var rank = input.outcome() == Outcome.WAITING_LIST ? rank(input, facts.ranksTaken()) : null;
        var decision = new Decision(
                UUID.randomUUID(),
                applicationId,
                earlier.size() + 1,
                input.outcome(),
                input.amount(),
                rank,
                null,
                input.reasons().strip(),
                null,
                by.username(),
                by.name(),
                clock.instant());
        store.insert(decision, dossier.callCode(), by);
        events.publishEvent(new ApplicationDecided(
                applicationId, by.username(), decision.id(), decision.round(), decision.outcome(), digest(decision)));
        return decision;
    }

    /** The decision that stands, if one was taken. */
    public Optional<Decision> of(UUID applicationId) {
        var all = store.all(applicationId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Every decision about the application, the first one first. */
    public List<Decision> history(UUID applicationId) {
        return store.all(applicationId);
    }

    /** The standing decisions of a call, by application. */
    public Map<UUID, Decision> ofCall(String callCode) {
        return store.ofCall(callCode).stream()
                .collect(Collectors.toMap(Decision::applicationId, Function.identity(), (earlier, later) -> later));
    }

    /** What the call can still award. */
    public Money budgetLeft(String callCode) {
        return calls.get(callCode).budget().minus(store.awarded(callCode));
    }

    /** The least that may be awarded to somebody who asked for this much. */
    public Money leastAmount(Money requested) {
        return DecisionRules.floorOf(requested, properties.amountFloor());
    }

    /**
     * Moves an application up from the waiting list.
     *
     * @param amount {@code null} takes the amount meant at the decision, or else the amount asked for
     */
    @Transactional
    public Decision moveUp(UUID applicationId, Money amount, String reasons, Person by) {
        var dossier = applications.dossier(applicationId);
        store.lockCall(dossier.callCode());
        var waiting = waiting(applicationId);
        if (!by.has(Role.CHAIR) && !by.has(Role.OFFICER)) {
            throw new Forbidden("selection.notYours");
        }
        participation.requireImpartial(by, dossier);
        var meant = waiting.amount() != null ? waiting.amount() : dossier.requestedAmount();
        var award = amount != null ? amount : meant;
        var problems = new ArrayList<FieldProblem>();
        DecisionRules.amount(award, facts(dossier), properties.amountFloor(), true, problems);
        DecisionRules.reasons(reasons, "reasons", problems);
        refuse(problems);
        return end(waiting, Decision.WaitingResult.MOVED_UP, award, reasons, by.username());
    }

    /** Gives the place on the waiting list free before it expires. */
    @Transactional
    public Decision release(UUID applicationId, String reasons, Person by) {
        var waiting = waiting(applicationId);
        if (!by.has(Role.CHAIR) && !by.has(Role.OFFICER)) {
            throw new Forbidden("selection.notYours");
        }
        participation.requireImpartial(by, applications.dossier(applicationId));
        var problems = new ArrayList<FieldProblem>();
        DecisionRules.reasons(reasons, "reasons", problems);
        refuse(problems);
        return end(waiting, Decision.WaitingResult.RELEASED, null, reasons, by.username());
    }

    /** The waiting list's time is over. Repeating it changes nothing. */
    @Transactional
    public Decision expire(UUID applicationId) {
        var standing = of(applicationId).orElseThrow(() -> new NotFound("selection.unknown"));
        return standing.waitingResult() == Decision.WaitingResult.EXPIRED
                ? standing
                : end(waiting(applicationId), Decision.WaitingResult.EXPIRED, null, null, "system");
    }

    /** Remembers who screened, because they do not answer an appeal against it. */
    @EventListener
    void on(ApplicationMoved event) {
        if (event.from() == ApplicationStatus.SUBMITTED && !"system".equals(event.actor())) {
            store.participated(event.applicationId(), event.actor());
        }
    }

    private Decision end(Decision waiting, Decision.WaitingResult result, Money amount, String reasons, String by) {
        store.waitingEnded(waiting.id(), result, amount, reasons, clock.instant(), by);
        events.publishEvent(new WaitingListChanged(waiting.applicationId(), by, waiting.id(), result));
        return of(waiting.applicationId()).orElseThrow();
    }

    private Decision waiting(UUID applicationId) {
        return of(applicationId)
                .filter(each -> each.outcome() == Outcome.WAITING_LIST && each.waitingResult() == null)
                .orElseThrow(() -> new Refused("selection.notWaiting"));
    }

    private void requireMayDecide(Person by, ApplicationDossier dossier, boolean first) {
        var allowed = by.has(Role.CHAIR) || !first && (by.has(Role.DIRECTOR) || by.has(Role.PRESIDENT));
        if (!allowed) {
            throw new Forbidden("selection.notYours");
        }
        participation.requireImpartial(by, dossier);
        if (!first) {
            participation.requireNewPerson(by, dossier.id());
        }
    }

    private DecisionRules.Facts facts(ApplicationDossier dossier) {
        var summary =
                reviews.summary(dossier.id()).orElseThrow(() -> new Refused("selection.notReviewed", dossier.number()));
        return new DecisionRules.Facts(
                calls.get(dossier.callCode()),
                dossier.requestedAmount(),
                budgetLeft(dossier.callCode()),
                store.waitingRanks(dossier.callCode()),
                summary);
    }

    private static int rank(DecisionInput input, List<Integer> taken) {
        return input.waitingRank() != null
                ? input.waitingRank()
                : 1 + taken.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static String digest(Decision decision) {
        return sha256("decision/1\n" + decision.applicationId() + '\n' + decision.round() + '\n' + decision.outcome()
                + '\n' + (decision.amount() == null ? "" : decision.amount().won()) + '\n' + decision.waitingRank()
                + '\n' + decision.reasons());
    }

    static String sha256(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
