package org.gyoryu.notices;

import java.util.UUID;
import org.gyoryu.applications.Applications;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Calls;
import org.springframework.stereotype.Component;

/** Opens case files. */
@Component
class CaseFiles {

    private final Applications applications;
    private final Calls calls;
    private final Deadlines deadlines;

    CaseFiles(Applications applications, Calls calls, Deadlines deadlines) {
        this.applications = applications;
        this.calls = calls;
        this.deadlines = deadlines;
    }

    CaseFile of(UUID applicationId) {
        var dossier = applications.dossier(applicationId);
        return new CaseFile(dossier, calls.get(dossier.callCode()), deadlines);
    }
}
