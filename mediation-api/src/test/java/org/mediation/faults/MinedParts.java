package org.mediation.faults;

import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.mediation.casework.CaseEvent;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lays the mines: around the handler, the calls of the engine and the writing of the work list, inside the engine, in
 * projections before and after the follower, and right before the commit.
 */
class MinedParts {
    @Bean
    static Minefield minefield() {
        return new Minefield();
    }

    /** Both sides of every call of the engine and of the work list. */
    @Bean
    static BeanPostProcessor minedBeans(Minefield mines) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!Set.of("engine", "workList").contains(name)) {
                    return bean;
                }
                var proxy = new ProxyFactory(bean);
                proxy.setProxyTargetClass(true);
                proxy.addAdvice((MethodInterceptor) call -> {
                    var point = name + "." + call.getMethod().getName();
                    mines.pass("before " + point);
                    var result = call.proceed();
                    mines.pass("after " + point);
                    return result;
                });
                return proxy.getProxy(bean.getClass().getClassLoader());
            }
        };
    }

    @Bean
    MessageHandlerInterceptor<CommandMessage<?>> minedHandler(Minefield mines, JdbcClient jdbc) {
        mines.use(jdbc);
        return new MessageHandlerInterceptor<>() {
            @Override
            public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
                    throws Exception {
                mines.pass("before the handler");
                unit.onPrepareCommit(work -> mines.pass("before the events are published"));
                var result = chain.proceed();
                mines.pass("after the handler");
                return result;
            }
        };
    }

    @Bean
    FirstProjection firstProjection(Minefield mines) {
        return new FirstProjection(mines);
    }

    @Bean
    LastProjection lastProjection(Minefield mines) {
        return new LastProjection(mines);
    }

    @ProcessingGroup("a-first")
    record FirstProjection(Minefield mines) {
        @EventHandler
        void on(CaseEvent event) {
            mines.pass("first projection");
        }
    }

    @ProcessingGroup("z-last")
    record LastProjection(Minefield mines) {
        @EventHandler
        void on(CaseEvent event) {
            mines.pass("last projection");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    mines.pass("before the commit");
                }
            });
        }
    }
}
