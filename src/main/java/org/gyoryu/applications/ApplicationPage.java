package org.gyoryu.applications;

import java.util.List;

/** A page of a list; {@code next} is the cursor of the following page, or null on the last one. */
public record ApplicationPage(List<ApplicationSummary> rows, String next) {}
