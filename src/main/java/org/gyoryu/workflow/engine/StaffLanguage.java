package org.gyoryu.workflow.engine;

import static org.gyoryu.workflow.engine.ElementProperties.NAME_EN;
import static org.gyoryu.workflow.engine.ElementProperties.NAME_KO;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.gyoryu.forms.Forms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts models and forms into the language in which this installation's staff work, because Tasklist and Cockpit know one
 * language only. Setting {@code gyoryu.staff-language}: {@code en} (default) or {@code ko}.
 */
@Component
public class StaffLanguage {

    private final Locale locale;
    private final Forms forms;

    StaffLanguage(@Value("${gyoryu.staff-language:en}") Locale locale, Forms forms) {
        if (!locale.getLanguage().equals("en") && !locale.getLanguage().equals("ko")) {
            throw new IllegalArgumentException("gyoryu.staff-language is " + locale + "; it can be en or ko");
        }
        this.locale = locale;
        this.forms = forms;
    }

    /** The language of models, forms and filters in the engine. */
    public Locale locale() {
        return locale;
    }

    byte[] of(ModelFile file) {
        if (file.is(".form")) {
            var name = file.path()
                    .substring(file.path().lastIndexOf('/') + 1, file.path().length() - ".form".length());
            return forms.schemaFor(name, locale).getBytes(StandardCharsets.UTF_8);
        }
        if (file.is(".bpmn") && locale.getLanguage().equals("ko")) {
            return korean(file);
        }
        return file.content();
    }

    private static byte[] korean(ModelFile file) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        for (var element : model.getModelElementsByType(BaseElement.class)) {
            var properties = properties(element);
            var korean = properties == null ? null : value(properties, NAME_KO);
            if (korean != null) {
                add(model, properties, NAME_EN, element.getAttributeValue("name"));
                element.setAttributeValue("name", korean);
            }
        }
        return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
    }

    private static CamundaProperties properties(BaseElement element) {
        var extensions = (ExtensionElements) element.getUniqueChildElementByType(ExtensionElements.class);
        return extensions == null
                ? null
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .findFirst()
                        .orElse(null);
    }

    private static String value(CamundaProperties properties, String name) {
        return properties.getCamundaProperties().stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    private static void add(BpmnModelInstance model, CamundaProperties properties, String name, String value) {
        if (value != null) {
            var property = model.newInstance(CamundaProperty.class);
            property.setCamundaName(name);
            property.setCamundaValue(value);
            properties.addChildElement(property);
        }
    }
}
