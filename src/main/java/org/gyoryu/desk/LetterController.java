package org.gyoryu.desk;

import java.util.UUID;
import org.gyoryu.core.NotFound;
import org.gyoryu.notices.Letter;
import org.gyoryu.notices.Letters;
import org.gyoryu.people.Person;
import org.gyoryu.records.AccessRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters that could not be delivered, and the words of those about an application. */
@Controller
class LetterController {

    private final Letters letters;
    private final DeskCases cases;
    private final AccessRecord accesses;
    private final Flashes flashes;

    LetterController(Letters letters, DeskCases cases, AccessRecord accesses, Flashes flashes) {
        this.letters = letters;
        this.cases = cases;
        this.accesses = accesses;
        this.flashes = flashes;
    }

    @GetMapping("/desk/letters")
    String letters(Model model) {
        model.addAttribute("letters", letters.undelivered());
        model.addAttribute("waiting", letters.waiting());
        return "desk/letters";
    }

    @PostMapping("/desk/letters/{id}/resend")
    String resend(@PathVariable UUID id, @ModelAttribute("person") Person person, RedirectAttributes flash) {
        flashes.of(flash, "desk.letters.resent", () -> letters.resend(id, person.username()));
        return "redirect:/desk/letters";
    }

    /** A letter about an application, for those who may read what it tells. */
    @GetMapping("/desk/applications/{id}/letters/{letter}")
    String letter(
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @ModelAttribute("person") Person person,
            @ModelAttribute("rights") DeskRights rights,
            Model model) {
        model.addAttribute("dossier", cases.open(id, person));
        model.addAttribute("letter", letterOf(id, letter, rights));
        model.addAttribute("text", letters.text(letter));
        accesses.read(person.username(), id, "letter");
        return "desk/letter";
    }

    @GetMapping("/desk/applications/{id}/letters/{letter}/html")
    ResponseEntity<String> html(
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @ModelAttribute("person") Person person,
            @ModelAttribute("rights") DeskRights rights) {
        cases.open(id, person);
        letterOf(id, letter, rights);
        return MailPages.sandboxed(letters.text(letter).html());
    }

    /** Letters tell reasons and scores: whoever may not read those here may not read them there. */
    private Letter letterOf(UUID applicationId, UUID letterId, DeskRights rights) {
        return letters.ofApplication(applicationId).stream()
                .filter(each -> each.id().equals(letterId) && rights.letters() && rights.conversation())
                .findFirst()
                .orElseThrow(() -> new NotFound("desk.letters.unknown"));
    }
}
