package org.gyoryu.notices;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.gyoryu.core.MovableClock;
import org.gyoryu.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox alone on a database of its own; a test says when the sender works, and which server it speaks to. */
final class NoticesTestBed implements AutoCloseable {

    final MovableClock clock;
    private final ConfigurableApplicationContext context;

    NoticesTestBed() {
        var settings = TestDatabase.create();
        Flyway.configure()
                .dataSource((String) settings.get("spring.flyway.url"), "gyoryu_owner", "")
                .placeholders(Map.of("appRole", "gyoryu"))
                .load()
                .migrate();
        context = new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .properties(settings)
                .properties(Map.of(
                        "gyoryu.address", "https://grants.example.org",
                        "gyoryu.mail.from", "grants@example.org",
                        "gyoryu.mail.batch", "10"))
                .run();
        clock = bean(MovableClock.class);
    }

    @Import({
        LetterStore.class,
        LetterRenderer.class,
        MailComposer.class,
        StoredLetters.class,
        HouseAddress.class,
        Outbox.class,
        Sender.class,
        NoticesConfiguration.class
    })
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Room {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        SenderSchedule schedule() {
            return mock(SenderSchedule.class);
        }

        @Bean
        Readers readers() {
            var readers = mock(Readers.class);
            when(readers.addressOf(any()))
                    .thenAnswer(call -> Optional.of(
                            call.<StoredLetter>getArgument(0).recipient().address()));
            return readers;
        }

        @Bean
        JavaMailSenderImpl mail() {
            return new JavaMailSenderImpl();
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Sender.Round round() {
        return bean(Sender.class).round();
    }

    /** The address of the mail server from now on; sessions keep settings, so a new one begins. */
    void server(int port) {
        var mail = bean(JavaMailSenderImpl.class);
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        var properties = new java.util.Properties();
        properties.put("mail.smtp.connectiontimeout", "2000");
        properties.put("mail.smtp.timeout", "2000");
        mail.setJavaMailProperties(properties);
    }

    UUID write(String address) {
        return write(LetterKind.PASSWORD_CHANGED, address, "Haesol Yun", Map.of());
    }

    UUID write(LetterKind kind, String address, String name, Map<String, Object> values) {
        var recipient = new Recipient(null, name, address, Locale.ENGLISH);
        return bean(TransactionTemplate.class)
                .execute(status -> bean(Notices.class).send(kind.template(), null, recipient, values));
    }

    StoredLetter letter(UUID id) {
        return bean(LetterStore.class).find(id).orElseThrow();
    }

    /** Time passes until claims of a sender that died have ended. */
    void claimsEnd() {
        bean(JdbcClient.class)
                .sql("update notices_letter set claimed_until = now() where claimed_until is not null")
                .update();
    }

    void empty() {
        clock.reset();
        bean(JdbcClient.class).sql("delete from notices_letter").update();
    }

    @Override
    public void close() {
        context.close();
    }
}
