package org.gyoryu.applications;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gyoryu.applications.documents.DocumentHolder;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Component;

/** Which documents an application takes: those its call asks for, and while a supplement is awaited whatever it brings. */
@Component
class HeldDocuments implements DocumentHolder {

    /** The kind of what answers a supplement request without being asked for by the call. */
    static final String SUPPLEMENT = "supplement";

    private static final int SUPPLEMENT_FILES = 20;

    private final Access access;
    private final Calls calls;
    private final Drafts drafts;
    private final DatabaseClock clock;

    HeldDocuments(Access access, Calls calls, Drafts drafts, DatabaseClock clock) {
        this.access = access;
        this.calls = calls;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void mustBeMember(UUID applicationId, Person person) {
        access.member(applicationId, person);
    }

    @Override
    public Map<String, Integer> lockForChange(UUID applicationId, Person person) {
        var application = access.memberLocked(applicationId, person).in(Application.EDITABLE);
        var call = calls.get(application.callCode());
        var room = new TreeMap<String, Integer>();
        call.documents().forEach(request -> room.put(request.kind(), request.maxFiles()));
        if (application.status() == ApplicationStatus.DRAFT) {
            drafts.mustBeOpen(call, clock.now());
        } else {
            // what is frozen stays, so a better version of a document needs room beside it
            room.replaceAll((kind, most) -> most + SUPPLEMENT_FILES);
            room.put(SUPPLEMENT, SUPPLEMENT_FILES);
        }
        return room;
    }
}
