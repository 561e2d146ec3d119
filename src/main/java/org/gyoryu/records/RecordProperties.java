package org.gyoryu.records;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the record.
 *
 * @param anchorDirectory where the heads of the chain are noted, outside the database; on a volume of its own in earnest
 * @param chainEvery how often committed entries are chained
 * @param accessRetention how long accesses to personal data are kept; one year at least
 */
@ConfigurationProperties("gyoryu.records")
record RecordProperties(
        @DefaultValue("data/record-anchor") Path anchorDirectory,
        @DefaultValue("1s") Duration chainEvery,
        @DefaultValue("P2Y") Period accessRetention) {}
