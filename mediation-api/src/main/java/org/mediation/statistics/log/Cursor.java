package org.mediation.statistics.log;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/** How far the record has been read: up to an index, without those places below it that were still empty. */
public final class Cursor {
    private long index;
    private final NavigableSet<Long> gaps;

    public Cursor(long index, Collection<Long> gaps) {
        this.index = index;
        this.gaps = new TreeSet<>(gaps);
    }

    /** Before the first event; the record counts from one. */
    public static Cursor atTheBeginning() {
        return new Cursor(0, Set.of());
    }

    public static Cursor of(GapAwareTrackingToken token) {
        return new Cursor(Math.max(0, token.getIndex()), token.getGaps());
    }

    public long index() {
        return index;
    }

    public NavigableSet<Long> gaps() {
        return gaps;
    }

    public Cursor copy() {
        return new Cursor(index, gaps);
    }

    /** Notes that the event at this place was read; what was passed over on the way there is a gap. */
    public void read(long place) {
        if (place <= index) {
            gaps.remove(place);
            return;
        }
        for (long missing = index + 1; missing < place; missing++) {
            gaps.add(missing);
        }
        index = place;
    }

    /** Whether the event at this place has been read. */
    public boolean covers(long place) {
        return place <= index && !gaps.contains(place);
    }

    /** Up to here nothing is missing. */
    public long unbroken() {
        return gaps.isEmpty() ? index : gaps.first() - 1;
    }

    public GapAwareTrackingToken token() {
        return GapAwareTrackingToken.newInstance(index, gaps);
    }

    @Override
    public String toString() {
        return index + " without " + gaps;
    }
}
