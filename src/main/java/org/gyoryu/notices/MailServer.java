package org.gyoryu.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server, for one batch of letters. No database connection is held meanwhile. */
final class MailServer implements AutoCloseable {

    private static final int CLOSING_CHANNEL = 421;

    private final Transport transport;

    private MailServer(Transport transport) {
        this.transport = transport;
    }

    static MailServer connect(JavaMailSenderImpl settings) throws MessagingException {
        var protocol = Optional.ofNullable(settings.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
        var transport = settings.getSession().getTransport(protocol);
        transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        return new MailServer(transport);
    }

    Delivery deliver(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Taken();
        } catch (AuthenticationFailedException e) {
            return new Delivery.Outage(words(e));
        } catch (AddressException e) {
            return new Delivery.Refused(words(e));
        } catch (MessagingException e) {
            return judge(e);
        }
    }

    private Delivery judge(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            int code = code(cause);
            if (code == CLOSING_CHANNEL) {
                return new Delivery.Outage(words(cause));
            }
            if (code >= 500) {
                return new Delivery.Refused(words(cause));
            }
            if (code >= 400) {
                return new Delivery.PutOff(words(cause));
            }
        }
        // without an answer nobody knows whether the letter was taken: it goes again under the same Message-ID
        return failure instanceof SendFailedException && transport.isConnected()
                ? new Delivery.PutOff(words(failure))
                : new Delivery.Outage(words(failure));
    }

    private static Exception next(Exception exception) {
        return exception instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static int code(Exception exception) {
        if (exception instanceof SMTPAddressFailedException failed) {
            return failed.getReturnCode();
        }
        if (exception instanceof SMTPSenderFailedException failed) {
            return failed.getReturnCode();
        }
        return exception instanceof SMTPSendFailedException failed ? failed.getReturnCode() : 0;
    }

    static String words(Exception exception) {
        var words =
                String.valueOf(exception.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() > 500 ? words.substring(0, 500) : words;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // the letters of the batch have their answers; how the server says goodbye changes nothing
        }
    }
}
