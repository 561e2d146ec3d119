package org.gyoryu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions write side by side; the chain is one all the same. */
class RecordConcurrencyTests {

    private RecordTestBed bed;

    @BeforeEach
    void open() {
        bed = new RecordTestBed();
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void a_committed_entry_is_pending_until_it_is_chained() {
        bed.append(1);

        assertThat(bed.verify().pending()).isEqualTo(1);
        assertThat(bed.verify().whole()).isTrue();
        assertThat(bed.bean(RecordBook.class).entries(null, 10).entries())
                .singleElement()
                .matches(RecordEntry::pending);

        bed.bean(Chain.class).extend();
        assertThat(bed.verify().pending()).isZero();
        assertThat(bed.verify().checked()).isEqualTo(1);
    }

    @Test
    void an_open_transaction_holds_up_nobody_and_takes_its_place_when_it_commits() {
        var transaction = bed.bean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            bed.bean(Recorder.class).append(new RecordTestBed.Fact(1));
            var other = Executors.newSingleThreadExecutor();
            await(other.submit(() -> {
                bed.chained(2, 3);
                return null;
            }));
            other.shutdown();
        });
        bed.bean(Chain.class).extend();

        assertThat(bed.verify().whole()).isTrue();
        assertThat(bed.bean(JdbcClient.class)
                        .sql("select e.facts::jsonb ->> 'digest' from records_link l join records_entry e"
                                + " on e.number = l.entry_number order by l.position")
                        .query(String.class)
                        .list())
                .containsExactly("d2", "d3", "d1");
    }

    @Test
    void writers_and_two_sequencers_at_once_make_one_chain_of_what_committed() {
        var pool = Executors.newFixedThreadPool(10);
        var writing = new AtomicBoolean(true);
        var writers = new ArrayList<Future<?>>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(pool.submit(writer(writer)));
        }
        var sequencers = new ArrayList<Future<?>>();
        for (int node = 0; node < 2; node++) {
            var chain = chainOfAnotherNode();
            sequencers.add(pool.submit(() -> {
                while (writing.get()) {
                    chain.extend();
                }
                return null;
            }));
        }
        writers.forEach(RecordConcurrencyTests::await);
        writing.set(false);
        sequencers.forEach(RecordConcurrencyTests::await);
        pool.shutdown();
        bed.bean(Chain.class).extend();

        var found = bed.verify();
        assertThat(found.fault()).isEmpty();
        assertThat(found.pending()).isZero();
        assertThat(found.checked()).isEqualTo(8 * 40);
    }

    private Chain chainOfAnotherNode() {
        return new Chain(
                bed.bean(JdbcClient.class),
                bed.bean(JdbcTemplate.class),
                bed.bean(TransactionTemplate.class),
                bed.bean(Anchors.class));
    }

    /** Forty transactions that commit and ten that do not. */
    private Callable<Object> writer(int writer) {
        var transaction = bed.bean(TransactionTemplate.class);
        var events = bed.events();
        return () -> {
            for (int i = 0; i < 50; i++) {
                int number = writer * 50 + i;
                transaction.executeWithoutResult(status -> {
                    events.publishEvent(new RecordTestBed.Fact(number));
                    if (number % 5 == 0) {
                        status.setRollbackOnly();
                    }
                });
            }
            return null;
        };
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
