package org.gyoryu.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gyoryu.core.NotFound;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A person's open sessions on all surfaces and nodes, which the person can see and end. */
@Service
public class SignedInSessions {

    /** Attributes of a session, set at sign-in. */
    public static final String SIGNED_IN_AT = "gyoryu.signed-in-at";

    public static final String ADDRESS = "gyoryu.address";
    public static final String USER_AGENT = "gyoryu.user-agent";

    /**
     * An open session.
     *
     * @param key names it towards {@link #end}, without being its secret
     * @param current whether the request at hand belongs to it
     */
    public record SignedInSession(
            String key, Instant signedInAt, Instant lastSeenAt, String address, String userAgent, boolean current) {}

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    SignedInSessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** Newest first. */
    public List<SignedInSession> of(Person person) {
        var current = currentId();
        return open(person).values().stream()
                .map(session -> new SignedInSession(
                        key(session.getId()),
                        session.getAttributeOrDefault(SIGNED_IN_AT, session.getCreationTime()),
                        session.getLastAccessedTime(),
                        session.getAttributeOrDefault(ADDRESS, ""),
                        session.getAttributeOrDefault(USER_AGENT, ""),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(SignedInSession::signedInAt).reversed())
                .toList();
    }

    /** Ends one of the person's sessions at once. */
    public void end(Person person, String key) {
        var id = open(person).keySet().stream()
                .filter(session -> key(session).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("people.session.unknown"));
        repository.deleteById(id);
    }

    /** Ends all sessions of the person but the one of the request at hand. */
    public void endOthers(Person person) {
        var current = currentId();
        open(person).keySet().stream().filter(id -> !id.equals(current)).forEach(repository::deleteById);
    }

    public void endAll(Person person) {
        open(person).keySet().forEach(repository::deleteById);
    }

    private Map<String, ? extends Session> open(Person person) {
        return repository.findByPrincipalName(person.username());
    }

    private static String key(String sessionId) {
        return Secrets.hexDigest(sessionId).substring(0, 32);
    }

    private static String currentId() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var session = attributes.getRequest().getSession(false);
            return session == null ? null : session.getId();
        }
        return null;
    }
}
