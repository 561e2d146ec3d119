package org.gyoryu.notices;

/** What the mail server said to a letter. */
sealed interface Delivery {

    /** It took the letter. */
    record Taken() implements Delivery {}

    /** Not now (4xx); this letter is tried again later. */
    record PutOff(String reason) implements Delivery {}

    /** Never (5xx, or an address that cannot be one). */
    record Refused(String reason) implements Delivery {}

    /** The server is away or does not talk to us; nothing is wrong with the letter. */
    record Outage(String reason) implements Delivery {}
}
