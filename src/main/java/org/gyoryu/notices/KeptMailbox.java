package org.gyoryu.notices;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.annotation.PreDestroy;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.core.NotFound;

/** Keeps what the demo's mail server received in files, so that the letters survive a restart as the database does. */
class KeptMailbox implements DemoMailbox {

    private static final int SHOWN = 200;

    private final GreenMail server;
    private final Path directory;
    private final Set<String> kept = new HashSet<>();

    KeptMailbox(GreenMail server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    @Override
    public List<Message> messages() {
        keep();
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(KeptMailbox::received).reversed())
                    .limit(SHOWN)
                    .map(this::read)
                    .sorted(Comparator.comparing(Message::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Message message(String id) {
        keep();
        var file = directory.resolve(id + ".eml");
        if (!id.matches("[0-9a-f-]{36}") || !Files.exists(file)) {
            throw new NotFound("notices.mailbox.unknown");
        }
        return read(file);
    }

    @PreDestroy
    synchronized void keep() {
        try {
            for (var message : server.getReceivedMessages()) {
                var id = id(message);
                if (kept.add(id)) {
                    Files.createDirectories(directory);
                    try (var out = Files.newOutputStream(directory.resolve(id + ".eml"))) {
                        message.writeTo(out);
                    }
                }
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The demo's mailbox could not be kept in " + directory, e);
        }
    }

    /** Our Message-IDs begin with the letter's id. */
    private static String id(MimeMessage message) throws MessagingException {
        return message.getMessageID().replaceAll("[<>]|@.*", "");
    }

    private static java.nio.file.attribute.FileTime received(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Message read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(null, in);
            return new Message(
                    id(message),
                    message.getSentDate().toInstant(),
                    address(message.getFrom()[0]),
                    address(message.getAllRecipients()[0]),
                    message.getSubject(),
                    part(message.getContent(), "text/plain").orElse(""),
                    part(message.getContent(), "text/html").orElse(""));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The demo's mailbox holds a mail that cannot be read: " + file, e);
        }
    }

    private static String address(jakarta.mail.Address address) {
        return ((InternetAddress) address).toUnicodeString();
    }

    private static Optional<String> part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return Optional.of(part.getContent().toString());
                }
            }
        }
        return Optional.empty();
    }
}
