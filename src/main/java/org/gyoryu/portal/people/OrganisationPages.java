package org.gyoryu.portal.people;

import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Problem;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.BusinessNumber;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Membership;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations that somebody acts for, and who belongs to them. */
@Controller
@RequestMapping("/organisation")
class OrganisationPages {

    private final Organisations organisations;
    private final Accounts accounts;
    private final Wording wording;
    private final CurrentPerson people;

    OrganisationPages(Organisations organisations, Accounts accounts, Wording wording, CurrentPerson people) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.wording = wording;
        this.people = people;
    }

    /** A member, or somebody who asks to become one. */
    record Member(Membership membership, String name, boolean self) {}

    /** An organisation of the list, with what the person is in it. */
    record Mine(UUID id, LocalizedText name, OrganisationKind kind, Membership membership) {}

    @GetMapping
    String list(Model model) {
        var person = people.get();
        model.addAttribute(
                "mine",
                organisations.memberships(person.id()).stream().map(this::mine).toList());
        return "portal/organisations";
    }

    @PostMapping("/join")
    String join(@RequestParam String number, RedirectAttributes redirect) {
        var organisation = BusinessNumber.parse(number).flatMap(organisations::byBusinessNumber);
        if (organisation.isEmpty()) {
            redirect.addFlashAttribute("problem", wording.of("portal.organisation.join.unknown"));
            return "redirect:/organisation";
        }
        var id = organisation.get().id();
        act(id, "portal.organisation.join.asked", redirect, () -> organisations.requestToJoin(id, people.get()));
        return "redirect:/organisation";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var person = people.get();
        var members = organisations.members(id, person);
        model.addAttribute("organisation", organisations.get(id));
        model.addAttribute("administrator", organisations.isAdministrator(id, person.id()));
        model.addAttribute(
                "members", members.stream().map(it -> member(it, person)).toList());
        return "portal/organisation";
    }

    @PostMapping("/{id}/members/{member}/approval")
    String approve(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes redirect) {
        return act(id, "portal.members.approved", redirect, () -> organisations.approve(id, member, people.get()));
    }

    @PostMapping("/{id}/members/{member}/certifier")
    String nameCertifier(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes redirect) {
        return act(
                id, "portal.members.certifier", redirect, () -> organisations.nameCertifier(id, member, people.get()));
    }

    @PostMapping("/{id}/members/{member}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes redirect) {
        var person = people.get();
        var page = act(id, "portal.members.removed", redirect, () -> organisations.remove(id, member, person));
        return member.equals(person.id()) ? "redirect:/organisation" : page;
    }

    private String act(UUID id, String doneKey, RedirectAttributes redirect, Runnable action) {
        try {
            action.run();
            redirect.addFlashAttribute("done", wording.of(doneKey));
        } catch (Problem problem) {
            redirect.addFlashAttribute("problem", wording.all(problem));
        }
        return "redirect:/organisation/" + id;
    }

    private Member member(Membership membership, Person person) {
        var name = accounts.nameOf(membership.personId()).orElse("");
        return new Member(membership, name, membership.personId().equals(person.id()));
    }

    private Mine mine(Membership membership) {
        var organisation = organisations.get(membership.organisationId());
        return new Mine(organisation.id(), organisation.name(), organisation.kind(), membership);
    }
}
