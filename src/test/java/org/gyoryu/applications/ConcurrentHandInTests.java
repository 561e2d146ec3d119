package org.gyoryu.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Refused;
import org.gyoryu.testing.GyoryuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GyoryuTest
class ConcurrentHandInTests {

    @Autowired
    Applications applications;

    @Autowired
    Applicants applicants;

    @Test
    void a_double_click_with_one_key_is_one_submission() throws Exception {
        var applicant = applicants.applicant();
        var draft = applicants.draft(applicants.openCall(), applicant);
        var answers = together(2, i -> applications.submit(draft.id(), "click", applicant.person()));
        assertThat(answers).hasSize(2).doesNotContainNull();
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    @Test
    void of_two_people_who_hand_in_one_draft_one_does_and_the_other_learns_it() throws Exception {
        var applicant = applicants.applicant();
        var draft = applicants.draft(applicants.openCall(), applicant);
        var answers = together(2, i -> applications.submit(draft.id(), "key-" + i, applicant.person()));
        assertThat(answers.stream().filter(Receipt.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Refused.class::isInstance)).hasSize(1);
    }

    @Test
    void of_two_drafts_of_one_organisation_one_is_handed_in() throws Exception {
        var applicant = applicants.applicant();
        var call = applicants.openCall();
        var drafts = List.of(applicants.draft(call, applicant), applicants.draft(call, applicant));
        var answers = together(2, i -> applications.submit(drafts.get(i).id(), "key-" + i, applicant.person()));
        assertThat(answers.stream().filter(Receipt.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Refused.class::isInstance)).hasSize(1);
    }

    @Test
    void one_key_for_two_applications_at_once_hands_in_one() throws Exception {
        var applicant = applicants.applicant();
        var call = applicants.openCallForMany();
        var drafts = List.of(applicants.draft(call, applicant), applicants.draft(call, applicant));
        var answers = together(2, i -> applications.submit(drafts.get(i).id(), "same", applicant.person()));
        assertThat(answers.stream().filter(Receipt.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Invalid.class::isInstance)).hasSize(1);
    }

    @Test
    void many_who_hand_in_together_get_numbers_of_their_own() throws Exception {
        var applicant = applicants.applicant();
        var call = applicants.openCallForMany();
        var drafts = IntStream.range(0, 8)
                .mapToObj(i -> applicants.draft(call, applicant))
                .toList();
        var answers = together(8, i -> applications.submit(drafts.get(i).id(), "key-" + i, applicant.person()));
        assertThat(answers.stream().map(Receipt.class::cast).map(Receipt::number))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    private interface Act {
        Object by(int thread) throws Exception;
    }

    /** Starts them at one moment; each answer is what the thread got, a refusal included. */
    private static List<Object> together(int threads, Act act) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var calls = IntStream.range(0, threads)
                    .mapToObj(i -> (Callable<Object>) () -> {
                        start.await();
                        try {
                            return act.by(i);
                        } catch (Refused | Invalid e) {
                            return e;
                        }
                    })
                    .toList();
            var answers = new ArrayList<Object>();
            for (Future<Object> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
