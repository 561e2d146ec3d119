package org.gyoryu.records;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets accesses whose time of keeping is over, once a night. The database refuses to forget the last year. */
@Component
class AccessRetention {

    private static final Logger log = LoggerFactory.getLogger(AccessRetention.class);

    private final JdbcClient jdbc;
    private final RecordProperties properties;

    AccessRetention(JdbcClient jdbc, RecordProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Seoul")
    void forget() {
        var gone = jdbc.sql("select records_forget_access(:retention::interval)")
                .param("retention", properties.accessRetention().toString())
                .query(Long.class)
                .single();
        log.info("Access record: {} entries older than {} forgotten", gone, properties.accessRetention());
    }
}
