package org.gyoryu.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave the house; where the mail server is, {@code spring.mail} says.
 *
 * @param from the sender's address
 * @param fromName the sender's name, as readers see it
 * @param every how often the outbox is looked at without being told
 * @param batch how many letters go over one connection
 * @param perMinute how many letters leave in a minute at most, after an outage too; 0 for no limit
 * @param giveUpAfter how long a letter is tried that the server puts off
 */
@ConfigurationProperties("gyoryu.mail")
record MailProperties(
        @DefaultValue("gyoryu@localhost") String from,
        @DefaultValue("Gyoryu 교류") String fromName,
        @DefaultValue("5s") Duration every,
        @DefaultValue("20") int batch,
        @DefaultValue("600") int perMinute,
        @DefaultValue("3d") Duration giveUpAfter) {

    /** The part after the @ of Message-IDs. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
