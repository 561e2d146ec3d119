package org.gyoryu.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gyoryu.core.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** No letter is lost, none arrives twice under two names, whatever the mail server says. */
class SenderTests {

    private static NoticesTestBed bed;

    private GreenMail greenMail;

    @BeforeAll
    static void open() {
        bed = new NoticesTestBed();
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @BeforeEach
    void mail_server() {
        bed.empty();
        greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        bed.server(greenMail.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void a_letter_arrives_as_text_and_html_under_its_own_message_id() throws Exception {
        var id = bed.write(LetterKind.PASSWORD_CHANGED, "haesol@example.org", "윤해솔", Map.of());

        assertThat(bed.round()).isEqualTo(new Sender.Round(1, false, false));

        var mail = greenMail.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@example.org>");
        assertThat(mail.getSubject()).isEqualTo("Your Gyoryu password was changed");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("윤해솔");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Dear 윤해솔,");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<h1>", "Dear 윤해솔,");
        assertThat(bed.letter(id).state()).isEqualTo(Letter.State.SENT);
        assertThat(bed.round().handled()).isZero();
    }

    @Test
    void line_ends_in_what_people_typed_make_no_headers() throws Exception {
        bed.write(LetterKind.PASSWORD_CHANGED, "haesol@example.org", "A\r\nBcc: spy@example.org\u2028x", Map.of());
        var bad = bed.write(
                LetterKind.PASSWORD_CHANGED, "haesol@example.org\r\nRCPT TO:<spy@example.org>", "A", Map.of());
        bed.round();

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(greenMail.getReceivedMessages()[0].getHeader("Bcc")).isNull();
        assertThat(greenMail.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
        assertThat(bed.letter(bad).state()).isEqualTo(Letter.State.UNDELIVERED);
    }

    @Test
    void a_letter_of_an_undone_transaction_is_never_sent() {
        bed.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            bed.bean(Notices.class)
                    .send("password-changed", null, new Recipient(null, "A", "a@example.org", Locale.KOREAN), Map.of());
            status.setRollbackOnly();
        });
        assertThat(bed.round().handled()).isZero();
    }

    @Test
    void a_secret_link_is_not_kept_once_it_was_sent() {
        var id = bed.write(
                LetterKind.RESET_PASSWORD,
                "a@example.org",
                "A",
                Map.of("secretLink", "https://grants.example.org/reset?token=s3cret"));
        bed.round();

        assertThat(GreenMailUtil.getWholeMessage(greenMail.getReceivedMessages()[0]))
                .contains("s3cret");
        assertThat(bed.letter(id).toString()).doesNotContain("s3cret");
        assertThatThrownBy(() -> bed.bean(Letters.class).text(id)).isInstanceOf(org.gyoryu.core.NotFound.class);
    }

    @Test
    void a_letter_that_is_put_off_goes_later_under_the_same_message_id() throws Exception {
        try (var server = new ScriptedMailServer().to("RCPT", "451 4.3.2 mailbox busy")) {
            bed.server(server.port());
            var id = bed.write("a@example.org");
            bed.round();

            assertThat(bed.letter(id).state()).isEqualTo(Letter.State.WAITING);
            assertThat(bed.letter(id).reason()).contains("mailbox busy");
            assertThat(bed.round().handled()).as("not again at once").isZero();

            server.to("RCPT", "250 ok");
            bed.clock.moveTo(bed.letter(id).nextAttemptAt().plusSeconds(1));
            bed.round();
            assertThat(server.received()).singleElement().asString().contains("Message-ID: <" + id + "@example.org>");
            assertThat(bed.letter(id).state()).isEqualTo(Letter.State.SENT);
        }
    }

    @Test
    void a_letter_that_is_put_off_for_days_is_given_to_an_officer() throws Exception {
        try (var server = new ScriptedMailServer().to("RCPT", "451 4.3.2 mailbox busy")) {
            bed.server(server.port());
            var id = bed.write("a@example.org");
            bed.clock.moveTo(bed.letter(id).createdAt().plus(Duration.ofDays(3)).plusSeconds(1));
            bed.round();
            assertThat(bed.letter(id).state()).isEqualTo(Letter.State.UNDELIVERED);
        }
    }

    @Test
    void a_refused_letter_waits_for_an_officer_and_can_be_sent_again() throws Exception {
        try (var server = new ScriptedMailServer().to("RCPT", "550 5.1.1 no such mailbox")) {
            bed.server(server.port());
            var id = bed.write("nobody@example.org");
            var other = bed.write("somebody@example.org");
            bed.round();

            assertThat(bed.bean(Letters.class).undelivered())
                    .extracting(Letter::id, Letter::subject)
                    .contains(org.assertj.core.groups.Tuple.tuple(id, "Your Gyoryu password was changed"));
            assertThat(bed.letter(id).reason()).contains("no such mailbox");
            assertThat(bed.round().handled()).isZero();

            bed.bean(Letters.class).resend(id, "officer");
            bed.server(greenMail.getSmtp().getPort());
            bed.round();
            assertThat(bed.letter(id).state()).isEqualTo(Letter.State.SENT);
            assertThat(bed.letter(other).state()).isEqualTo(Letter.State.UNDELIVERED);
            assertThatThrownBy(() -> bed.bean(Letters.class).resend(id, "officer"))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void nothing_is_lost_or_counted_while_the_server_is_away() {
        greenMail.stop();
        for (int i = 0; i < 25; i++) {
            bed.write("a" + i + "@example.org");
        }
        assertThat(bed.round()).isEqualTo(new Sender.Round(0, true, true));
        assertThat(bed.bean(Letters.class).waiting().letters()).isEqualTo(25);

        greenMail.start();
        bed.server(greenMail.getSmtp().getPort());
        while (bed.round().more()) {}
        assertThat(greenMail.getReceivedMessages()).hasSize(25);
        assertThat(bed.bean(Letters.class).waiting().letters()).isZero();
    }

    @Test
    void a_server_that_goes_away_in_the_middle_keeps_the_rest_waiting() throws Exception {
        try (var server = new ScriptedMailServer().to(".", "hang up")) {
            bed.server(server.port());
            var ids = Stream.of("a", "b", "c")
                    .map(name -> bed.write(name + "@example.org"))
                    .toList();
            assertThat(bed.round().outage()).isTrue();
            assertThat(ids).allMatch(id -> bed.letter(id).state() == Letter.State.WAITING);

            bed.server(greenMail.getSmtp().getPort());
            bed.round();
            assertThat(greenMail.getReceivedMessages()).hasSize(3);
        }
    }

    @Test
    void a_crash_between_sending_and_noting_sends_again_under_the_same_message_id() throws Exception {
        var id = bed.write("a@example.org");
        var store = spy(bed.bean(LetterStore.class));
        doThrow(new DataAccessResourceFailureException("gone")).when(store).sent(any(), any(), any(), eq(false), any());
        assertThatThrownBy(() -> senderWith(store).round()).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(bed.letter(id).state()).isEqualTo(Letter.State.WAITING);
        assertThat(bed.round().handled()).as("held by the one that died").isZero();

        bed.claimsEnd();
        bed.round();
        assertThat(greenMail.getReceivedMessages()).hasSize(2);
        assertThat(greenMail.getReceivedMessages()[0].getMessageID())
                .isEqualTo(greenMail.getReceivedMessages()[1].getMessageID())
                .contains(id.toString());
    }

    @Test
    void a_letter_about_what_its_reader_may_no_longer_see_is_withheld() {
        var id = bed.write("former@example.org");
        doReturn(Optional.empty())
                .when(bed.bean(Readers.class))
                .addressOf(argThat(letter -> letter != null && letter.id().equals(id)));
        bed.round();
        assertThat(greenMail.getReceivedMessages()).isEmpty();
        assertThat(bed.letter(id).state()).isEqualTo(Letter.State.WITHHELD);
    }

    @Test
    void two_senders_share_the_work_and_no_letter_goes_twice() throws Exception {
        for (int i = 0; i < 60; i++) {
            bed.write("a" + i + "@example.org");
        }
        var pool = Executors.newFixedThreadPool(2);
        var senders = new ArrayList<Future<?>>();
        for (int i = 0; i < 2; i++) {
            senders.add(pool.submit(() -> {
                while (bed.round().handled() > 0) {}
            }));
        }
        for (var sender : senders) {
            sender.get();
        }
        pool.shutdown();
        assertThat(Stream.of(greenMail.getReceivedMessages()).map(SenderTests::messageId))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void no_database_connection_is_held_while_the_mail_server_thinks() throws Exception {
        var pool = ((HikariDataSource) bed.bean(DataSource.class)).getHikariPoolMXBean();
        var busy = new AtomicInteger(-1);
        try (var server = new ScriptedMailServer().whileTaking(() -> busy.set(pool.getActiveConnections()))) {
            bed.server(server.port());
            bed.write("a@example.org");
            bed.round();
        }
        assertThat(busy).hasValue(0);
    }

    private static Sender senderWith(LetterStore store) {
        return new Sender(
                store,
                bed.bean(LetterRenderer.class),
                bed.bean(MailComposer.class),
                bed.bean(Readers.class),
                new ObjectProvider<>() {
                    @Override
                    public JavaMailSenderImpl getObject() {
                        return bed.bean(JavaMailSenderImpl.class);
                    }

                    @Override
                    public JavaMailSenderImpl getIfAvailable() {
                        return getObject();
                    }
                },
                bed.bean(MailProperties.class),
                bed.bean(TransactionTemplate.class),
                event -> {},
                bed.clock);
    }

    private static String messageId(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
