package org.gyoryu.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Puts a letter into the form of a mail. Nothing that people typed reaches a header with a line end in it. */
@Component
class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties properties;

    MailComposer(MailProperties properties) {
        this.properties = properties;
    }

    /** @throws AddressException if the address cannot be one */
    MimeMessage compose(Session session, StoredLetter letter, String address, LetterText text)
            throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId(letter));
            }
        };
        message.setFrom(named(properties.from(), properties.fromName()));
        message.setRecipient(
                Message.RecipientType.TO, named(address, letter.recipient().name()));
        message.setSubject(oneLine(text.subject()), UTF_8);
        message.setSentDate(Date.from(letter.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.recipient().locale().getLanguage());
        message.setContent(alternatives(text));
        message.saveChanges();
        return message;
    }

    /** The same for every attempt, so that a letter that arrives twice shows as one. */
    private String messageId(StoredLetter letter) {
        return "<" + letter.id() + "@" + properties.domain() + ">";
    }

    private static MimeMultipart alternatives(LetterText text) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(text.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static InternetAddress named(String address, String name) throws AddressException {
        if (address.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029)) {
            throw new AddressException("The address contains a blank or a line end");
        }
        var parsed = new InternetAddress(address, true);
        try {
            parsed.setPersonal(oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return parsed;
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
