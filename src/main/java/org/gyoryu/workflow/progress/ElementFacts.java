package org.gyoryu.workflow.progress;

import static org.gyoryu.workflow.engine.ElementProperties.NAME_EN;
import static org.gyoryu.workflow.engine.ElementProperties.NAME_KO;
import static org.gyoryu.workflow.engine.ElementProperties.PUBLIC_NAME_EN;
import static org.gyoryu.workflow.engine.ElementProperties.PUBLIC_NAME_KO;
import static org.gyoryu.workflow.engine.ElementProperties.WHO;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.gyoryu.core.LocalizedText;

/**
 * What the read models need to know of a model's element, read once when the model is parsed.
 *
 * @param role the candidate group of a user task, or the property {@code who}, or {@code system}
 * @param publicName or {@code null} if the step is not on the timeline
 */
record ElementFacts(
        String processKey, String id, LocalizedText name, LocalizedText publicName, String role, String formId) {

    static final String SYSTEM = "system";

    static final String REVIEWER = "reviewer";

    static ElementFacts of(String processKey, Element element) {
        var properties = properties(element);
        var name = element.attribute("name", element.attribute("id"));
        return new ElementFacts(
                processKey,
                element.attribute("id"),
                new LocalizedText(properties.getOrDefault(NAME_KO, name), properties.getOrDefault(NAME_EN, name)),
                publicName(properties),
                role(element, properties),
                element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef"));
    }

    private static LocalizedText publicName(Map<String, String> properties) {
        var english = properties.get(PUBLIC_NAME_EN);
        var korean = properties.get(PUBLIC_NAME_KO);
        return english == null || korean == null ? null : new LocalizedText(korean, english);
    }

    private static String role(Element element, Map<String, String> properties) {
        var candidates = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups");
        if (candidates != null) {
            return candidates.trim();
        }
        // a user task without a candidate group is given to one reviewer when it is created
        return properties.getOrDefault(WHO, element.getTagName().equals("userTask") ? REVIEWER : SYSTEM);
    }

    private static Map<String, String> properties(Element element) {
        var found = new HashMap<String, String>();
        var extensions = element.element("extensionElements");
        if (extensions == null) {
            return found;
        }
        var container = extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (container != null) {
            for (var property : container.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
                found.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return found;
    }
}
