package org.gyoryu.forms;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.StartRefused;
import org.gyoryu.forms.FormField.Option;
import org.gyoryu.forms.FormField.Rules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form file and refuses what the server could not check afterwards, naming the file and the component. */
final class FormReader {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");
    private static final Set<String> SHOWN = Set.of("text", "html", "image", "table", "spacer", "separator", "button");

    private final String path;

    private FormReader(String path) {
        this.path = path;
    }

    static FormDefinition read(String path, String content) {
        try {
            return new FormReader(path).form(JSON.readTree(content), content);
        } catch (JacksonException e) {
            throw new StartRefused(
                    "Form " + path + ", line " + e.getLocation().getLineNr() + ", cannot be read: "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private FormDefinition form(JsonNode form, String content) {
        var id = form.path("id").asString("");
        var fileName = path.substring(path.lastIndexOf('/') + 1);
        if (!fileName.equals(id + ".form")) {
            throw broken("", "its id \"" + id + "\" is not the file's name");
        }
        var properties = form.path("properties");
        var name = new LocalizedText(
                properties.path("name_ko").asString(id),
                properties.path("name_en").asString(id));
        return new FormDefinition(id, name, path, digest(content), fields(form.path("components"), new HashSet<>()));
    }

    private List<FormField> fields(JsonNode components, Set<String> names) {
        var fields = new ArrayList<FormField>();
        components.forEach(component -> fields.add(field(component, names)));
        return fields;
    }

    private FormField field(JsonNode component, Set<String> names) {
        var id = component.path("id").asString("");
        var type = component.path("type").asString("");
        var key = key(id, type, component);
        if (!key.isEmpty() && !names.add(key)) {
            throw broken(id, "the name \"" + key + "\" is given twice");
        }
        var inner = key.isEmpty() ? names : new HashSet<String>();
        return new FormField(
                id,
                type,
                key,
                text(component, component.has("label") ? "label" : "dateLabel"),
                text(component, "description"),
                component.path("disabled").asBoolean(false)
                        || component.path("readonly").asBoolean(false),
                rules(id, type, component),
                options(id, component),
                expression(id, component.path("conditional").path("hide").asString(null)),
                "expression".equals(type)
                        ? expression(id, component.path("expression").asString(null))
                        : null,
                fields(component.path("components"), inner));
    }

    private String key(String id, String type, JsonNode component) {
        if (CONTAINERS.contains(type)) {
            var path = component.path("path").asString("");
            if ("dynamiclist".equals(type) && path.isEmpty()) {
                throw broken(id, "a dynamic list needs a path");
            }
            return path;
        }
        if (INPUTS.contains(type) || "expression".equals(type)) {
            var key = component.path("key").asString("");
            if (key.isEmpty()) {
                throw broken(id, "a field needs a key");
            }
            return key;
        }
        if (!SHOWN.contains(type)) {
            throw broken(id, "the server cannot check the type \"" + type + "\"");
        }
        return "";
    }

    private Rules rules(String id, String type, JsonNode component) {
        var validate = component.path("validate");
        var pattern = validate.path("pattern").asString(null);
        if (pattern != null) {
            try {
                Pattern.compile(pattern);
            } catch (IllegalArgumentException e) {
                throw broken(id, "the pattern cannot be read: " + e.getMessage());
            }
        }
        return new Rules(
                validate.path("required").asBoolean(false),
                integer(validate, "minLength"),
                integer(validate, "maxLength"),
                decimal(validate, "min"),
                decimal(validate, "max"),
                pattern,
                validate.path("validationType").asString(null),
                integer(component, "decimalDigits"),
                decimal(component, "increment"),
                component.path("serializeToString").asBoolean(false),
                "datetime".equals(type) ? component.path("subtype").asString("date") : null,
                component.path("disallowPassedDates").asBoolean(false),
                component.path("valuesKey").asString(null),
                !component.path("allowAddRemove").asBoolean(true));
    }

    private List<Option> options(String id, JsonNode component) {
        var options = new ArrayList<Option>();
        var korean = component.path("properties").path("values_ko").asString("");
        var labels = korean.isEmpty() ? new String[0] : korean.split("\\|", -1);
        for (var value : component.path("values")) {
            var english = value.path("label").asString("");
            var ko = options.size() < labels.length ? labels[options.size()] : english;
            options.add(new Option(value.path("value").asString(""), new LocalizedText(ko, english)));
        }
        if (labels.length > 0 && labels.length != options.size()) {
            throw broken(id, options.size() + " choices have " + labels.length + " Korean labels");
        }
        return options;
    }

    private String expression(String id, String source) {
        if (source == null || source.isBlank()) {
            return null;
        }
        try {
            Feel.parse(source);
        } catch (IllegalArgumentException e) {
            throw broken(id, e.getMessage());
        }
        return source;
    }

    private static LocalizedText text(JsonNode component, String name) {
        var english = component.path(name).asString("");
        var properties = component.path("properties");
        var korean = properties.path(name + "_ko").asString(null);
        return new LocalizedText(
                korean != null || !"dateLabel".equals(name)
                        ? korean == null ? english : korean
                        : properties.path("label_ko").asString(english),
                english);
    }

    private static Integer integer(JsonNode node, String name) {
        var number = decimal(node, name);
        return number == null ? null : number.intValueExact();
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        var value = node.path(name).asString("");
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private StartRefused broken(String component, String why) {
        return new StartRefused("Form " + path + (component.isEmpty() ? "" : ", component " + component) + ": " + why);
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
