package org.gyoryu.portal.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Role;
import org.gyoryu.web.Wording;
import org.gyoryu.workflow.ProcessPictures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calls for proposals, for everybody. */
@Controller
class CallPages {

    private final Calls calls;
    private final ProcessPictures pictures;
    private final CurrentPerson people;
    private final Wording wording;
    private final Clock clock;

    CallPages(Calls calls, ProcessPictures pictures, CurrentPerson people, Wording wording, Clock clock) {
        this.calls = calls;
        this.pictures = pictures;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        list(model);
        return "portal/home";
    }

    @GetMapping("/calls")
    String all(Model model) {
        list(model);
        return "portal/calls";
    }

    @GetMapping("/calls/{code}")
    String one(@PathVariable String code, Model model) {
        var call = calls.get(code);
        var now = clock.instant();
        model.addAttribute("call", call);
        model.addAttribute("open", call.isOpen(now));
        model.addAttribute("closed", call.isClosed(now));
        model.addAttribute(
                "totalWeight",
                call.criteria().stream().mapToInt(it -> it.weight()).sum());
        model.addAttribute(
                "mayApply", people.find().map(it -> it.has(Role.APPLICANT)).orElse(true));
        return "portal/call";
    }

    /** The procedure as it is drawn and runs. */
    @GetMapping(path = "/calls/{code}/process", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> process(@PathVariable String code) {
        var xml = pictures.xml(calls.get(code).family() + "-application");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The closing time for a calendar. */
    @GetMapping("/calls/{code}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String code) {
        var call = calls.get(code);
        var entry = CalendarEntry.closing(call, wording.of(call.title()), wording.of("portal.call.closes"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + call.code() + ".ics\"")
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(entry.getBytes(StandardCharsets.UTF_8));
    }

    private void list(Model model) {
        var now = clock.instant();
        var published = calls.published();
        model.addAttribute("open", calls.open(now));
        model.addAttribute(
                "upcoming",
                published.stream()
                        .filter(call -> call.opensAt().isAfter(now))
                        .sorted(Comparator.comparing(Call::opensAt))
                        .toList());
        model.addAttribute(
                "closed",
                published.stream()
                        .filter(call -> call.isClosed(now))
                        .sorted(Comparator.comparing(Call::closesAt).reversed())
                        .toList());
    }
}
