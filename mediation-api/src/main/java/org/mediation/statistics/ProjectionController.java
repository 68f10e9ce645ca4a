package org.mediation.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.problems.Refused;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.projection.Comparison;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Parked;
import org.mediation.statistics.projection.Positions;
import org.mediation.statistics.projection.Retry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The fillings of the statistics over HTTP: how far each is, and what may be done with it (运行维护). */
@RestController
class ProjectionController {
    private final Fillings fillings;
    private final Positions positions;
    private final Comparison comparison;
    private final Parked parked;
    private final Retry retry;
    private final Clock clock;

    ProjectionController(
            Fillings fillings, Positions positions, Comparison comparison, Parked parked, Retry retry, Clock clock) {
        this.fillings = fillings;
        this.positions = positions;
        this.comparison = comparison;
        this.parked = parked;
        this.retry = retry;
        this.clock = clock;
    }

    /** Why a filling is made anew. */
    record Wish(String reason) {}

    /**
     * A filling with its position.
     *
     * @param behind events of the record that it has not read
     * @param gaps places that may still be filled by transactions under way
     * @param outdated filled by an older fold than this release has
     * @param secondsLeft while it is being filled, at the rate so far
     */
    record Shown(
            int version,
            String state,
            String reason,
            int fold,
            boolean outdated,
            long position,
            long head,
            long behind,
            int gaps,
            long eventsRead,
            @Nullable Double perSecond,
            @Nullable Long secondsLeft,
            @Nullable String failure,
            Instant begunAt,
            @Nullable Instant filledAt,
            @Nullable Instant switchedAt) {}

    /** Everything about the fillings at one moment. */
    record Overview(Instant at, List<Shown> fillings, List<Parked.Waiting> parked) {}

    @GetMapping("/api/projections")
    Overview overview() {
        return new Overview(
                clock.instant(), fillings.all().stream().map(this::shown).toList(), parked.all());
    }

    private Shown shown(Filling filling) {
        Positions.Position position = positions.of(filling);
        Double rate = filling.perSecond();
        boolean onTheWay = filling.filledAt() == null;
        Long left = onTheWay && rate != null && rate > 0
                ? Duration.ofMillis((long) (position.behind() * 1_000 / rate)).toSeconds()
                : null;
        return new Shown(
                filling.version(),
                filling.state().name(),
                filling.reason(),
                filling.fold(),
                filling.fold() < Fold.VERSION,
                position.cursor().index(),
                position.head(),
                position.behind(),
                position.cursor().gaps().size(),
                filling.eventsRead(),
                rate,
                left,
                filling.failure(),
                filling.begunAt(),
                filling.filledAt(),
                filling.switchedAt());
    }

    @PostMapping("/api/projections")
    Overview rebuild(@RequestBody Wish wish) {
        if (wish.reason() == null || wish.reason().isBlank()) {
            throw Refused.malformed("reason");
        }
        fillings.begin(wish.reason());
        return overview();
    }

    @PostMapping("/api/projections/{version}/pause")
    Overview pause(@PathVariable int version) {
        fillings.pause(version);
        return overview();
    }

    @PostMapping("/api/projections/{version}/resume")
    Overview resume(@PathVariable int version) {
        fillings.resume(version);
        return overview();
    }

    @PostMapping("/api/projections/{version}/switch")
    Overview switchTo(@PathVariable int version) {
        fillings.switchTo(version);
        return overview();
    }

    @PostMapping("/api/projections/{version}/discard")
    Overview discard(@PathVariable int version) {
        fillings.discard(version);
        return overview();
    }

    @PostMapping("/api/projections/step-back")
    Overview stepBack() {
        fillings.stepBack();
        return overview();
    }

    /** What this filling says differently from the one that is read. */
    @GetMapping("/api/projections/{version}/differences")
    Comparison.Differences differences(@PathVariable int version) {
        return comparison.between(fillings.current(), fillings.of(version));
    }

    @PostMapping("/api/projections/{version}/parked/{matter}/retry")
    Retry.Result retry(@PathVariable int version, @PathVariable UUID matter) {
        return retry.of(version, matter);
    }
}
