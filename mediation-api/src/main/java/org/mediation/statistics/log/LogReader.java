package org.mediation.statistics.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mediation.statistics.fold.Content;
import org.mediation.statistics.fold.EventRow;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads the record from where a cursor stands, in its order, in one statement and so as of one moment. The rows come as the
 * server copies them out, and no event is made an object of the domain.
 */
public final class LogReader {
    private static final String COLUMNS =
            "global_index, sequence_number, recorded_at, aggregate_identifier, coalesce(type, ''), payload_type, payload, meta_data";
    private static final int HEADER = 19;
    private static final long EPOCH_2000_MICROS = 946_684_800_000_000L;

    private final String table;
    private final Gaps gaps = new Gaps();
    private final Map<ByteBuffer, String> words = new HashMap<>();

    public LogReader() {
        this("events.domain_event_entry");
    }

    /** @param table one that looks like the record */
    public LogReader(String table) {
        this.table = table;
    }

    /**
     * Reads at most so many events after the cursor and those in its gaps, and moves the cursor over them.
     *
     * @return how many there were
     */
    public int read(Connection connection, Cursor cursor, int most, Consumer<EventRow> taker) throws SQLException {
        if (!cursor.gaps().isEmpty()) {
            gaps.before(connection);
        }
        String after = "select " + COLUMNS + " from " + table + " where global_index > " + cursor.index()
                + " order by global_index limit " + most;
        String query = cursor.gaps().isEmpty()
                ? after
                : "select * from (select " + COLUMNS + " from " + table + " where global_index in ("
                        + cursor.gaps().stream().map(String::valueOf).collect(Collectors.joining(","))
                        + ") union all (" + after + ")) place order by global_index";
        int rows = copy(connection, query, row -> {
            cursor.read(row.globalIndex());
            taker.accept(row);
        });
        if (!cursor.gaps().isEmpty()) {
            gaps.after(connection, cursor);
        }
        return rows;
    }

    /** Reads the events that a condition names, in their order. */
    public int readWhere(Connection connection, String condition, Consumer<EventRow> taker) throws SQLException {
        return copy(
                connection,
                "select " + COLUMNS + " from " + table + " where " + condition + " order by global_index",
                taker);
    }

    private int copy(Connection connection, String query, Consumer<EventRow> taker) throws SQLException {
        CopyOut out = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        int rows = 0;
        boolean whole = false;
        try {
            for (byte[] data = out.readFromCopy(); data != null; data = out.readFromCopy()) {
                int start = rows == 0 && startsWithHeader(data) ? HEADER : 0;
                if (data.length > start + 2) {
                    taker.accept(row(data, start));
                    rows++;
                }
            }
            whole = true;
        } finally {
            if (!whole && out.isActive()) {
                out.cancelCopy();
            }
        }
        return rows;
    }

    private static boolean startsWithHeader(byte[] data) {
        return data.length >= HEADER && data[0] == 'P' && data[1] == 'G' && data[2] == 'C' && data[3] == 'O';
    }

    /** Eight fields, each with its length before it. */
    private EventRow row(byte[] data, int start) {
        ByteBuffer row = ByteBuffer.wrap(data, start, data.length - start);
        row.getShort();
        row.getInt();
        long index = row.getLong();
        row.getInt();
        long sequence = row.getLong();
        row.getInt();
        long recorded = row.getLong() + EPOCH_2000_MICROS;
        UUID matter = UUID.fromString(new String(bytes(row), StandardCharsets.ISO_8859_1));
        String kind = word(row);
        String name = word(row);
        int length = row.getInt();
        int from = row.position();
        row.position(from + length);
        return new EventRow(index, matter, kind, sequence, name, recorded, new Content(data, from, length), bytes(row));
    }

    private static byte[] bytes(ByteBuffer row) {
        int length = row.getInt();
        byte[] bytes = Arrays.copyOfRange(row.array(), row.position(), row.position() + length);
        row.position(row.position() + length);
        return bytes;
    }

    /** Few different words, met again and again. */
    private String word(ByteBuffer row) {
        int length = row.getInt();
        ByteBuffer key = row.slice(row.position(), length);
        row.position(row.position() + length);
        String known = words.get(key);
        if (known == null) {
            byte[] bytes = new byte[length];
            key.duplicate().get(bytes);
            known = new String(bytes, StandardCharsets.UTF_8);
            words.put(ByteBuffer.wrap(bytes), known);
        }
        return known;
    }
}
