package org.gyoryu.review;

import java.util.UUID;

/** A person of the pool as the officer sees them when a seat has to be filled by hand. */
public record ReviewerLoad(UUID personId, String username, String name, int open, int maxLoad, boolean fits) {}
