package org.gyoryu.demo;

/** A line of {@code demo/projects.yaml}: one application, and how far the demo brings it. Amounts in won. */
record DemoProject(
        String call,
        String organisation,
        DemoState state,
        String type,
        String titleKo,
        String titleEn,
        String country,
        String city,
        String partner,
        String link,
        long asked,
        long own,
        long local) {

    /** Stable and different for each project: what the demo varies by, in place of chance. */
    int seed() {
        return Math.floorMod(titleEn.hashCode(), 10_000);
    }
}
