package org.gyoryu.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Finds staff by id or group, and all of them without either. Other criteria find nobody. */
class StaffUserQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient StaffDirectory staff;

    StaffUserQuery(CommandExecutor executor, StaffDirectory staff) {
        super(executor);
        this.staff = staff;
    }

    StaffUserQuery(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public long executeCount(CommandContext context) {
        checkQueryOk();
        return found().size();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        checkQueryOk();
        var found = found().stream();
        return page == null
                ? found.toList()
                : found.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }

    private List<User> found() {
        if (asksForSomethingElse()) {
            return List.of();
        }
        if (Groups.CAMUNDA_ADMIN.equals(groupId) && id == null && ids == null) {
            return List.of(staff.placeholderAdmin());
        }
        if (id != null) {
            return staff.user(id).filter(this::matches).stream().toList();
        }
        if (ids != null) {
            return Arrays.stream(ids)
                    .distinct()
                    .map(staff::user)
                    .flatMap(Optional::stream)
                    .filter(this::matches)
                    .toList();
        }
        return staff.users(groupId);
    }

    private boolean matches(User user) {
        return (ids == null || Arrays.asList(ids).contains(user.getId()))
                && (groupId == null
                        || staff.groups(user.getId()).stream()
                                .anyMatch(group -> Objects.equals(group.getId(), groupId)));
    }

    private boolean asksForSomethingElse() {
        return firstName != null
                || firstNameLike != null
                || lastName != null
                || lastNameLike != null
                || email != null
                || emailLike != null
                || tenantId != null
                || procDefId != null;
    }
}
