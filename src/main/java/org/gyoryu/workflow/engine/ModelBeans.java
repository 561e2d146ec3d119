package org.gyoryu.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that expressions may name: delegates, listeners and what is {@link VisibleToModels}. Looked up by name and
 * made at first use, because most of them need the engine that is being built.
 */
@Component
public class ModelBeans {

    private final ListableBeanFactory factory;
    private volatile Map<String, String> beanNames;

    ModelBeans(ListableBeanFactory factory) {
        this.factory = factory;
    }

    /** Every name that an expression may use. */
    public Set<String> names() {
        return beanNames().keySet();
    }

    Optional<Object> find(String name) {
        return Optional.ofNullable(beanNames().get(name)).map(factory::getBean);
    }

    private Map<String, String> beanNames() {
        if (beanNames == null) {
            var found = new HashMap<String, String>();
            for (var type : Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)) {
                for (var name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(factory, type, true, false)) {
                    found.put(name, name);
                }
            }
            for (var name : factory.getBeanNamesForAnnotation(VisibleToModels.class)) {
                found.put(
                        factory.findAnnotationOnBean(name, VisibleToModels.class)
                                .value(),
                        name);
            }
            beanNames = Map.copyOf(found);
        }
        return beanNames;
    }
}
