package org.gyoryu.workflow.progress;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Runs engine calls as the product's own. Where a person came through Tasklist, the engine would check the person's
 * grants on every step that their task causes, which concern the process and not the person.
 */
@Component
class AsProduct {

    private final IdentityService identity;

    AsProduct(IdentityService identity) {
        this.identity = identity;
    }

    <T> T call(Supplier<T> work) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
