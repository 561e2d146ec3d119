package org.gyoryu.desk;

import org.gyoryu.notices.DemoMailbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The demo's letterbox, so that a newcomer sees the letters. Exists in the demo alone. */
@Controller
@ConditionalOnProperty("gyoryu.demo")
class MailboxController {

    private final DemoMailbox mailbox;

    MailboxController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/desk/mailbox")
    String messages(Model model) {
        model.addAttribute("messages", mailbox.messages());
        return "desk/mailbox";
    }

    @GetMapping("/desk/mailbox/{id}")
    String message(@PathVariable String id, Model model) {
        model.addAttribute("message", mailbox.message(id));
        return "desk/mail";
    }

    @GetMapping("/desk/mailbox/{id}/html")
    ResponseEntity<String> html(@PathVariable String id) {
        return MailPages.sandboxed(mailbox.message(id).html());
    }
}
