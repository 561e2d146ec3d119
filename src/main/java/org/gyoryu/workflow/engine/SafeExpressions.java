package org.gyoryu.workflow.engine;

import java.beans.FeatureDescriptor;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Evaluates expressions of models with variables, {@link ModelBeans} and a short list of harmless types. Methods and
 * properties of anything else are refused, so that no expression, wherever it comes from, reaches a class, a class
 * loader, the engine's services or a bean that no model needs. The second of two layers against CVE-2026-109432; the
 * first is {@link GuardedTaskService} and the gate.
 */
class SafeExpressions extends JuelExpressionManager {

    private static final List<Class<?>> HARMLESS = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Date.class,
            Temporal.class,
            TemporalAmount.class,
            UUID.class,
            Enum.class,
            Map.class,
            Collection.class);

    private static final Set<String> OF_EXECUTIONS = Set.of(
            "getVariable",
            "hasVariable",
            "processBusinessKey",
            "getProcessBusinessKey",
            "currentActivityId",
            "getCurrentActivityId",
            "businessKey",
            "getBusinessKey");

    private final ModelBeans models;
    private final Set<Object> handedOut =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    SafeExpressions(ModelBeans models) {
        this.models = models;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new NamedBeans());
        resolver.add(new AllowedTypes());
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        resolver.add(new BeanELResolver(true));
        return resolver;
    }

    private boolean allowed(Object base, Object member) {
        var name = String.valueOf(member);
        if (name.equals("class") || name.equals("getClass")) {
            return false;
        }
        if (base instanceof DelegateExecution || base instanceof DelegateTask) {
            return OF_EXECUTIONS.contains(name);
        }
        return HARMLESS.stream().anyMatch(type -> type.isInstance(base)) || isModelBean(base);
    }

    private boolean isModelBean(Object base) {
        return handedOut.contains(base);
    }

    /** Refuses before any other resolver looks; resolves nothing itself. */
    private final class AllowedTypes extends Resolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            check(base, property);
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            check(base, method);
            return null;
        }

        private void check(Object base, Object member) {
            if (base != null && !base.getClass().isArray() && !allowed(base, member)) {
                throw new ProcessEngineException("Expressions may not use '" + member + "' of a "
                        + base.getClass().getSimpleName());
            }
        }
    }

    private final class NamedBeans extends Resolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null) {
                return null;
            }
            var bean = models.find(String.valueOf(property));
            bean.ifPresent(found -> {
                handedOut.add(found);
                context.setPropertyResolved(true);
            });
            return bean.orElse(null);
        }
    }

    private abstract static class Resolver extends ELResolver {

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new ProcessEngineException("Expressions assign nothing");
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
