package org.gyoryu.desk;

import static org.gyoryu.applications.ApplicationStatus.CERTIFYING;
import static org.gyoryu.applications.ApplicationStatus.ELIGIBLE;
import static org.gyoryu.applications.ApplicationStatus.INELIGIBLE;
import static org.gyoryu.applications.ApplicationStatus.NOT_SELECTED;
import static org.gyoryu.applications.ApplicationStatus.RETURNED;
import static org.gyoryu.applications.ApplicationStatus.REVIEWED;
import static org.gyoryu.applications.ApplicationStatus.SUBMITTED;
import static org.gyoryu.applications.ApplicationStatus.SUPPLEMENT;
import static org.gyoryu.applications.ApplicationStatus.WAITING_LIST;
import static org.gyoryu.applications.ApplicationStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gyoryu.applications.ApplicationStatus;

/** The stages of a call as the overview sums them up, in the order in which an application passes them. */
enum Stage {
    CHECKING("#8a949e", EnumSet.of(CERTIFYING, SUBMITTED, SUPPLEMENT)),
    REVIEWING("#4c87f6", EnumSet.of(ELIGIBLE)),
    DECIDING("#0b50d0", EnumSet.of(REVIEWED, WAITING_LIST)),
    SELECTED("#228738", EnumSet.of(ApplicationStatus.SELECTED)),
    DECLINED("#b35c00", EnumSet.of(NOT_SELECTED, INELIGIBLE)),
    LEFT("#c6c8cb", EnumSet.of(RETURNED, WITHDRAWN));

    private final String colour;
    private final Set<ApplicationStatus> statuses;

    Stage(String colour, Set<ApplicationStatus> statuses) {
        this.colour = colour;
        this.statuses = statuses;
    }

    String colour() {
        return colour;
    }

    long count(Map<ApplicationStatus, Long> pipeline) {
        return statuses.stream()
                .mapToLong(status -> pipeline.getOrDefault(status, 0L))
                .sum();
    }

    static Stage of(ApplicationStatus status) {
        for (var stage : values()) {
            if (stage.statuses.contains(status)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("A draft is in no stage: " + status);
    }

    /** Statuses of everything that was handed in, in the order of the stages. */
    static java.util.List<ApplicationStatus> order() {
        return java.util.Arrays.stream(values())
                .flatMap(stage -> stage.statuses.stream())
                .toList();
    }
}
