package org.mediation.matters;

import java.util.UUID;
import java.util.function.Function;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseEvent;
import org.mediation.casework.CaseId;
import org.mediation.hotline.TicketCommand;
import org.mediation.hotline.TicketEvent;
import org.mediation.hotline.TicketId;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.MatterEvent;
import org.mediation.kernel.Named;
import org.mediation.legalaid.AidCommand;
import org.mediation.legalaid.AidEvent;
import org.mediation.legalaid.AidId;

/** What a matter can be (事项类别): each kind has an aggregate, commands and events of its own. */
public enum MatterKind implements Named {
    CASE("案件", "MediationCase", "caseId", CaseCommand.class, CaseEvent.class, CaseId::new),
    AID("法律援助", "LegalAidMatter", "aidId", AidCommand.class, AidEvent.class, AidId::new),
    TICKET("热线工单", "HotlineTicket", "ticketId", TicketCommand.class, TicketEvent.class, TicketId::new);

    private final String chinese;
    private final String aggregate;
    private final String identity;
    private final Class<? extends MatterCommand> commands;
    private final Class<? extends MatterEvent> events;
    private final Function<UUID, Identifier> identifier;

    MatterKind(
            String chinese,
            String aggregate,
            String identity,
            Class<? extends MatterCommand> commands,
            Class<? extends MatterEvent> events,
            Function<UUID, Identifier> identifier) {
        this.chinese = chinese;
        this.aggregate = aggregate;
        this.identity = identity;
        this.commands = commands;
        this.events = events;
        this.identifier = identifier;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The name of its streams in the record. */
    public String aggregate() {
        return aggregate;
    }

    /** The field by which its commands and events name it. */
    public String identity() {
        return identity;
    }

    public Class<? extends MatterCommand> commands() {
        return commands;
    }

    public Class<? extends MatterEvent> events() {
        return events;
    }

    public Identifier identifier(UUID id) {
        return identifier.apply(id);
    }

    /** The kind of matter that a command is asked of. */
    public static MatterKind of(MatterCommand command) {
        for (MatterKind kind : values()) {
            if (kind.commands.isInstance(command)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(command.getClass().getName());
    }
}
