package org.gyoryu.workflow.progress;

import static org.gyoryu.workflow.engine.ElementProperties.NAME_EN;
import static org.gyoryu.workflow.engine.ElementProperties.NAME_KO;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.gyoryu.core.LocalizedText;
import org.springframework.stereotype.Component;

/** The deployed models: their drawings and the names of their elements in both languages. */
@Component
class DrawnModels {

    private final RepositoryService repository;
    private final AsProduct asProduct;
    private final ConcurrentHashMap<String, LocalizedText> names = new ConcurrentHashMap<>();

    DrawnModels(RepositoryService repository, AsProduct asProduct) {
        this.repository = repository;
        this.asProduct = asProduct;
    }

    List<ProcessDefinition> newest() {
        return asProduct.call(() -> repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list());
    }

    String xml(String definitionId) {
        return asProduct.call(() -> Bpmn.convertToString(repository.getBpmnModelInstance(definitionId)));
    }

    /** The name of an element, its id if it has none. */
    LocalizedText name(String definitionId, String elementId) {
        return names.computeIfAbsent(definitionId + "/" + elementId, key -> read(definitionId, elementId));
    }

    private LocalizedText read(String definitionId, String elementId) {
        var model = asProduct.call(() -> repository.getBpmnModelInstance(definitionId));
        var element = model.getModelElementById(elementId);
        if (!(element instanceof BaseElement found)) {
            return new LocalizedText(elementId, elementId);
        }
        var name = found.getAttributeValue("name");
        var drawn = name == null ? elementId : name;
        return new LocalizedText(property(found, NAME_KO, drawn), property(found, NAME_EN, drawn));
    }

    private static String property(BaseElement element, String name, String otherwise) {
        var extensions = element.getExtensionElements();
        return extensions == null
                ? otherwise
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> name.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst()
                        .orElse(otherwise);
    }
}
