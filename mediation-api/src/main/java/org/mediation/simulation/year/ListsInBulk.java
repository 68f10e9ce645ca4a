package org.mediation.simulation.year;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Brings the lists up to date with what happened without them: the same handlers, one after the other. */
@Component
class ListsInBulk {
    private final ConfigurableListableBeanFactory beans;
    private final ParameterResolverFactory parameters;

    ListsInBulk(ConfigurableListableBeanFactory beans, ParameterResolverFactory parameters) {
        this.beans = beans;
        this.parameters = parameters;
    }

    /** The handlers that write lists, ready to be told. */
    List<AnnotationEventHandlerAdapter> handlers() {
        return beans.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(bean -> beans.findAnnotationOnBean(nameOf(bean), ProcessingGroup.class)
                        .value()
                        .equals("views"))
                .map(bean -> new AnnotationEventHandlerAdapter(bean, parameters))
                .toList();
    }

    private String nameOf(Object bean) {
        return beans.getBeanNamesForType(bean.getClass())[0];
    }

    static void tell(List<AnnotationEventHandlerAdapter> handlers, List<? extends DomainEventMessage<?>> events) {
        for (DomainEventMessage<?> event : events) {
            for (AnnotationEventHandlerAdapter handler : handlers) {
                try {
                    if (handler.canHandle(event)) {
                        handler.handle(event);
                    }
                } catch (Exception failure) {
                    throw new IllegalStateException(event.getPayloadType().getSimpleName(), failure);
                }
            }
        }
    }
}
