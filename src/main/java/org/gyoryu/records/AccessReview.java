package org.gyoryu.records;

/**
 * One account's accesses in a month.
 *
 * @param accesses all of them
 * @param applications how many different applications
 * @param people sum over bulk exports and single accesses
 * @param exports files with several people's data
 * @param outsideHours accesses before 7:00, after 21:00 or at a weekend, Korean time
 * @param places how many different client addresses
 */
public record AccessReview(
        String account, long accesses, long applications, long people, long exports, long outsideHours, long places) {}
