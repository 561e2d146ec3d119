package org.gyoryu.records;

import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Enters every domain event into the record, in the transaction that made it true. */
@Component
class Recorder {

    private final JdbcClient jdbc;
    private final ChainSchedule schedule;
    private final DatabaseClock clock;

    Recorder(JdbcClient jdbc, ChainSchedule schedule, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(DomainEvent event) {
        jdbc.sql("""
                        with entry as (
                          insert into records_entry (at, actor, type, application_id, facts)
                          values (now() + :shift::interval, :actor, :type, :application, :facts)
                          returning number)
                        insert into records_unchained (entry_number) select number from entry
                        """)
                .param("shift", clock.shift().toString())
                .param("actor", event.actor())
                .param("type", event.type())
                .param("application", event.applicationId())
                .param("facts", CanonicalJson.of(event.facts()))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schedule.somethingCommitted();
            }
        });
    }
}
