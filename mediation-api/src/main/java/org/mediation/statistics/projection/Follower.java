package org.mediation.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.mediation.statistics.fold.EventRow;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.fold.Traits;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Follows the record for one filling: collects the events of a batch, and stores what comes of them with the token. */
final class Follower implements EventHandlerInvoker {
    private final Filling filling;
    private final int slot;
    private final Fillings fillings;
    private final Fold fold;
    private final Matters matters;
    private final Parked parked;
    private final DataSource data;
    private final String key;

    Follower(Filling filling, Fillings fillings, Fold fold, Matters matters, Parked parked, DataSource data) {
        this.filling = filling;
        this.slot = filling.slot();
        this.fillings = fillings;
        this.fold = fold;
        this.matters = matters;
        this.parked = parked;
        this.data = data;
        this.key = "statistics of slot " + slot;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof EventRow row && fold.reads(row);
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return EventRow.class.isAssignableFrom(type);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<EventRow> rows = work.getOrComputeResource(key, first -> {
            List<EventRow> batch = new ArrayList<>();
            work.onPrepareCommit(all -> store(batch));
            return batch;
        });
        rows.add((EventRow) message.getPayload());
    }

    private void store(List<EventRow> rows) {
        // Its tables may be another's already, when it was given up a moment ago.
        if (!fillings.stateShared(filling.version()).isFollowed()) {
            throw new IllegalStateException(filling.processor() + " is followed no longer");
        }
        Set<UUID> ids = rows.stream().map(EventRow::matter).collect(Collectors.toSet());
        Set<UUID> waiting = parked.among(slot, ids);
        Map<UUID, Traits> known = matters.of(slot, ids);
        FactRows facts = new FactRows(slot);
        Batch batch = new Batch(
                fold,
                facts::add,
                known,
                other -> matters.of(slot, Set.of(other)).get(other),
                waiting,
                (row, failure) -> parked.park(slot, row, failure));
        rows.forEach(batch::take);
        Connection connection = DataSourceUtils.getConnection(data);
        try {
            facts.store(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("The facts cannot be stored", refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
        matters.keep(slot, batch.changed());
    }
}
