package org.gyoryu.desk;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.notices.DemoMailbox;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every desk page carries: the person's rights and the desk's own navigation. */
@ControllerAdvice(basePackageClasses = DeskPage.class)
class DeskPage {

    private final CurrentPerson current;
    private final boolean mailbox;

    DeskPage(CurrentPerson current, ObjectProvider<DemoMailbox> mailbox) {
        this.current = current;
        this.mailbox = mailbox.getIfAvailable() != null;
    }

    /** Nothing of a request is ever bound to what the server itself puts here. */
    @InitBinder({"person", "rights", "tabs"})
    void neverBound(WebDataBinder binder) {
        binder.setDisallowedFields("*");
    }

    /** Who asks; nobody in the demo's mailbox, which people read before they have an account. */
    @ModelAttribute("person")
    Person person() {
        return current.find().orElse(null);
    }

    @ModelAttribute("rights")
    DeskRights rights(@ModelAttribute("person") Person person) {
        return person == null ? DeskRights.NONE : DeskRights.of(person);
    }

    /** An entry of the desk's navigation: where it leads and the message key of its text. */
    record Tab(String url, String messageKey) {}

    @ModelAttribute("tabs")
    List<Tab> tabs(@ModelAttribute("rights") DeskRights rights) {
        var tabs = new ArrayList<Tab>();
        if (!rights.equals(DeskRights.NONE)) {
            tabs.add(new Tab("/desk", "desk.tab.overview"));
        }
        if (rights.cases()) {
            tabs.add(new Tab("/desk/applications", "desk.tab.applications"));
        }
        if (rights.processes()) {
            tabs.add(new Tab("/desk/processes", "desk.tab.processes"));
            tabs.add(new Tab("/desk/incidents", "desk.tab.incidents"));
        }
        if (rights.letters()) {
            tabs.add(new Tab("/desk/letters", "desk.tab.letters"));
        }
        if (rights.record()) {
            tabs.add(new Tab("/desk/record", "desk.tab.record"));
        }
        if (rights.accesses()) {
            tabs.add(new Tab("/desk/accesses", "desk.tab.accesses"));
        }
        if (rights.people()) {
            tabs.add(new Tab("/desk/people", "desk.tab.people"));
        }
        if (mailbox) {
            tabs.add(new Tab("/desk/mailbox", "desk.tab.mailbox"));
        }
        return tabs;
    }
}
