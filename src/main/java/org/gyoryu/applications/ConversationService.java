package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationRows.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gyoryu.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ConversationService implements Conversation {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationRepository applications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConversationService(
            JdbcClient jdbc,
            Access access,
            ApplicationRepository applications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Message ask(UUID applicationId, String text, Person member) {
        return write(access.member(applicationId, member), text, member, false);
    }

    @Override
    @Transactional
    public Message reply(UUID applicationId, String text, Person officer) {
        return write(applications.get(applicationId), text, officer, true);
    }

    @Override
    @Transactional
    public List<Message> read(UUID applicationId, Person member) {
        access.member(applicationId, member);
        jdbc.sql("update applications_message set read_at = :at"
                        + " where application_id = :id and from_office and read_at is null")
                .param("id", applicationId)
                .param("at", time(clock.instant()))
                .update();
        return ofApplication(applicationId);
    }

    @Override
    public List<Message> ofApplication(UUID applicationId) {
        return jdbc.sql("select * from applications_message where application_id = :id order by sent_at, id")
                .param("id", applicationId)
                .query(ApplicationRows::message)
                .list();
    }

    @Override
    public int unread(UUID applicationId, Person member) {
        access.member(applicationId, member);
        return jdbc.sql("select count(*) from applications_message"
                        + " where application_id = :id and from_office and read_at is null")
                .param("id", applicationId)
                .query(Integer.class)
                .single();
    }

    private Message write(Application application, String text, Person author, boolean fromOffice) {
        var kept = StorableText.required("text", text, LONGEST);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var message =
                new Message(UUID.randomUUID(), application.id(), fromOffice, author.name(), kept, at, (Instant) null);
        jdbc.sql("""
                insert into applications_message (id, application_id, from_office, author_id, author_name, body, sent_at)
                values (:id, :application, :office, :author, :name, :body, :at)""")
                .param("id", message.id())
                .param("application", application.id())
                .param("office", fromOffice)
                .param("author", author.id())
                .param("name", author.name())
                .param("body", kept)
                .param("at", time(at))
                .update();
        events.publishEvent(new MessageSent(application.id(), author.username(), message.id(), fromOffice));
        return message;
    }
}
