package org.gyoryu.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The calls for proposals. */
@Service
public class Calls {

    /** Published calls whose window contains this moment, the next to close first. */
    public List<Call> open(Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Every published call, the newest window first. */
    public List<Call> published() {
        throw new UnsupportedOperationException();
    }

    /** A published call as it stands now. */
    public Optional<Call> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.gyoryu.core.NotFound if there is no published call of this code */
    public Call get(String code) {
        throw new UnsupportedOperationException();
    }

    /** Stores a call as a draft. */
    public Call create(Call call, String by) {
        throw new UnsupportedOperationException();
    }

    /** Makes a draft public and freezes its rules. */
    public Call publish(String code, String by) {
        throw new UnsupportedOperationException();
    }
}
