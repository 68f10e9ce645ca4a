package org.mediation.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.statistics.fold.EventRow;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.fold.Traits;
import org.mediation.statistics.log.LogReader;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the events of a matter that waits once more, in their order, as far as it goes; the follower keeps away meanwhile. */
@Component
public class Retry {
    private final Fillings fillings;
    private final Fold fold;
    private final Matters matters;
    private final Parked parked;
    private final DataSource data;

    Retry(Fillings fillings, Fold fold, Matters matters, Parked parked, DataSource data) {
        this.fillings = fillings;
        this.fold = fold;
        this.matters = matters;
        this.parked = parked;
        this.data = data;
    }

    /** What came of it: how many events were counted, and how many still wait. */
    public record Result(int counted, int waiting) {}

    @Transactional
    public Result of(int version, UUID matter) {
        Filling filling = fillings.of(version);
        int slot = filling.slot();
        if (!filling.state().isFollowed() || parked.queueOf(slot, matter).isEmpty()) {
            throw new Refused(Problem.NOTHING_PARKED);
        }
        // The first look waits for the follower; what it parked meanwhile shows in the second.
        List<EventRow> rows = read(parked.queueOf(slot, matter));
        FactRows facts = new FactRows(slot);
        Map<UUID, Traits> known = matters.of(slot, Set.of(matter));
        List<EventRow> left = new ArrayList<>();
        Batch batch = new Batch(
                fold,
                facts::add,
                known,
                other -> matters.of(slot, Set.of(other)).get(other),
                new HashSet<>(),
                (row, failure) -> {
                    left.add(row);
                    if (failure != null) {
                        parked.failedAgain(slot, row.globalIndex(), failure);
                    }
                });
        for (EventRow row : rows) {
            if (batch.take(row)) {
                parked.release(slot, row.globalIndex());
            }
        }
        store(facts);
        matters.keep(slot, batch.changed());
        return new Result(rows.size() - left.size(), left.size());
    }

    private List<EventRow> read(List<Long> places) {
        List<EventRow> rows = new ArrayList<>();
        Connection connection = DataSourceUtils.getConnection(data);
        try {
            new LogReader()
                    .readWhere(
                            connection,
                            "global_index in ("
                                    + places.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")",
                            rows::add);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The events cannot be read", unreadable);
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
        return rows;
    }

    private void store(FactRows facts) {
        Connection connection = DataSourceUtils.getConnection(data);
        try {
            facts.store(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("The facts cannot be stored", refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
    }
}
