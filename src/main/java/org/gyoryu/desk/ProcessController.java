package org.gyoryu.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.NotFound;
import org.gyoryu.workflow.ProcessPictures;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The processes as drawn, with how many applications stand where and how long they stay. */
@Controller
class ProcessController {

    private final ProcessPictures pictures;
    private final Durations durations;
    private final ModelNames names;

    ProcessController(ProcessPictures pictures, Durations durations, ModelNames names) {
        this.pictures = pictures;
        this.durations = durations;
        this.names = names;
    }

    /** One element of a model that somebody stands at or passed. */
    record Line(String elementId, LocalizedText name, ProcessPictures.Load load) {}

    /** A process in the list. */
    record ProcessLine(ProcessPictures.Definition definition, long now) {}

    @GetMapping("/desk/processes")
    String processes(Model model) {
        var lines = pictures.definitions().stream()
                .map(each -> new ProcessLine(each, active(each.key())))
                .toList();
        model.addAttribute("processes", lines);
        return "desk/processes";
    }

    @GetMapping("/desk/processes/{key}")
    String process(@PathVariable String key, Model model) {
        model.addAttribute("process", definition(key));
        model.addAttribute("lines", lines(key));
        return "desk/process";
    }

    @GetMapping(value = "/desk/processes/{key}/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String key) {
        definition(key);
        return pictures.xml(key);
    }

    @GetMapping("/desk/processes/{key}/load")
    @ResponseBody
    ProcessMarks load(@PathVariable String key) {
        definition(key);
        var steps = names.of(key);
        var counts = pictures.load(key).entrySet().stream()
                .filter(entry ->
                        steps.containsKey(entry.getKey()) || entry.getValue().now() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new ProcessMarks.Count(
                                entry.getValue().now(),
                                durations.of(entry.getValue().median()))));
        var active = counts.entrySet().stream()
                .filter(entry -> entry.getValue().now() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new ProcessMarks(Set.of(), active, counts);
    }

    private List<Line> lines(String key) {
        var load = pictures.load(key);
        return names.of(key).entrySet().stream()
                .filter(entry -> load.containsKey(entry.getKey()))
                .map(entry -> new Line(entry.getKey(), entry.getValue(), load.get(entry.getKey())))
                .toList();
    }

    private long active(String key) {
        return pictures.load(key).values().stream()
                .mapToLong(ProcessPictures.Load::now)
                .sum();
    }

    private ProcessPictures.Definition definition(String key) {
        return pictures.definitions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("desk.process.unknown"));
    }
}
