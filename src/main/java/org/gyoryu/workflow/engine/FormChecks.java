package org.gyoryu.workflow.engine;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules for one {@code .form} file: it stays inside what the renderer in Tasklist 7.24 (form-js 1.8.7) draws. */
class FormChecks {

    /** The renderer fails the whole form for any other, uploads included. */
    private static final Set<String> DRAWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "expression",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "html",
            "image",
            "table",
            "spacer",
            "separator",
            "group",
            "dynamiclist",
            "iframe",
            "button");

    private static final Set<String> WITHOUT_LABEL = Set.of("text", "expression", "spacer", "separator", "image");

    private final ModelReport report;
    private final Set<String> ids = new HashSet<>();

    FormChecks(ModelReport report) {
        this.report = report;
    }

    void check() {
        JsonNode form;
        try {
            form = JsonMapper.shared().readTree(report.file().content());
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            report.wrongAt(place == null ? 1 : place.getLineNr(), broken.getOriginalMessage());
            return;
        }
        var id = form.path("id").asString("");
        report.unless(id.equals(report.file().name()), id, "is not named like its file");
        report.unless(!form.path("properties").path("name_ko").asString("").isBlank(), id, "has no Korean name");
        form.path("components").forEach(component -> check(component, new HashSet<>()));
    }

    private void check(JsonNode component, Set<String> keys) {
        var id = component.path("id").asString("");
        var type = component.path("type").asString("");
        var key = component.path("key").asString("");
        report.unless(!id.isEmpty() && ids.add(id), id, "has no id of its own");
        report.unless(DRAWN.contains(type), id, "has type " + type + ", which Tasklist cannot draw");
        report.unless(key.isEmpty() || keys.add(key), id, "has the key " + key + " of another field");
        var korean = component.path("properties");
        if (type.equals("text")) {
            report.unless(!korean.path("text_ko").asString("").isBlank(), id, "has no Korean text");
        } else if (!WITHOUT_LABEL.contains(type)) {
            report.unless(!korean.path("label_ko").asString("").isBlank(), id, "has no Korean label");
        }
        if (component.has("values")) {
            var titles = korean.path("values_ko").asString("").split("\\|", -1);
            report.unless(titles.length == component.path("values").size(), id, "has not one Korean title per choice");
        }
        var inside = type.equals("dynamiclist") ? new HashSet<String>() : keys;
        component.path("components").forEach(each -> check(each, inside));
    }
}
