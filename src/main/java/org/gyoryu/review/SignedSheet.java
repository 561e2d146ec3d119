package org.gyoryu.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A signed sheet as officer, chair and deciders see it after the stage is closed. */
public record SignedSheet(
        UUID assignmentId, int seat, String reviewerName, ScoreSheet sheet, BigDecimal total, Instant signedAt) {}
