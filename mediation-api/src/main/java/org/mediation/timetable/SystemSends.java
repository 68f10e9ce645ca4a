package org.mediation.timetable;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.casework.CaseCommand;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what a watch has found to a case, as the system. */
@Component
class SystemSends {
    private static final Logger LOG = LoggerFactory.getLogger(SystemSends.class);
    private static final Map<String, String> AS_SYSTEM =
            Map.of(Header.ACTOR, "system", Header.ROLE, Role.SYSTEM.name());

    private final CommandGateway gateway;

    SystemSends(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Whether the case took the command; what it refused is looked at again later. */
    boolean send(CaseCommand command) {
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, AS_SYSTEM));
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} of case {} failed: {}",
                    command.getClass().getSimpleName(),
                    command.caseId(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
