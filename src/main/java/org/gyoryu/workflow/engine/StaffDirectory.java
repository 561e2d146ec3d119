package org.gyoryu.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.stereotype.Component;

/** The house's people and roles as the engine's users and groups. Applicants are not among them. */
@Component
class StaffDirectory {

    /**
     * The engine offers to create an administrator while its group {@code camunda-admin} is empty (CVE-2026-77226).
     * This member, who is nobody and cannot sign in, keeps it from doing so.
     */
    static final String PLACEHOLDER_ADMIN = "gyoryu-engine";

    private final Accounts accounts;

    StaffDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<User> user(String username) {
        return accounts.byUsername(username).filter(Person::isStaff).map(StaffDirectory::asUser);
    }

    List<User> users(String groupId) {
        var roles = groupId == null
                ? staffRoles()
                : staffRoles().filter(role -> role.groupId().equals(groupId));
        return roles.flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .map(StaffDirectory::asUser)
                .toList();
    }

    User placeholderAdmin() {
        return new UserEntity(PLACEHOLDER_ADMIN);
    }

    List<Group> groups(String username) {
        var roles = username == null
                ? staffRoles()
                : accounts.byUsername(username).stream()
                        .flatMap(person -> staffRoles().filter(person::has));
        return roles.map(StaffDirectory::asGroup).toList();
    }

    static Stream<Role> staffRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.APPLICANT);
    }

    private static User asUser(Person person) {
        var user = new UserEntity(person.username());
        user.setFirstName("");
        user.setLastName(person.name());
        return user;
    }

    private static Group asGroup(Role role) {
        var group = new GroupEntity(role.groupId());
        group.setName(role.groupId());
        group.setType("WORKFLOW");
        return group;
    }
}
