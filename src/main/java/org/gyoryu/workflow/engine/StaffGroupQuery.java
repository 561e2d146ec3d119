package org.gyoryu.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Finds the staff roles by id or member, and all of them without either. Other criteria find none. */
class StaffGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient StaffDirectory staff;

    StaffGroupQuery(CommandExecutor executor, StaffDirectory staff) {
        super(executor);
        this.staff = staff;
    }

    StaffGroupQuery(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public long executeCount(CommandContext context) {
        checkQueryOk();
        return found().count();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        checkQueryOk();
        return page == null
                ? found().toList()
                : found().skip(page.getFirstResult())
                        .limit(page.getMaxResults())
                        .toList();
    }

    private Stream<Group> found() {
        if (name != null || nameLike != null || type != null || tenantId != null || procDefId != null) {
            return Stream.empty();
        }
        return staff.groups(userId).stream()
                .filter(group -> id == null || id.equals(group.getId()))
                .filter(group -> ids == null || Arrays.asList(ids).contains(group.getId()));
    }
}
