package org.mediation.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ArbitrationEvent.*;
import org.mediation.casework.ConfirmationEvent.ConfirmationGranted;
import org.mediation.casework.ReferralEvent.CourtStatementIssued;
import org.mediation.casework.RemedyEvent.PaymentOrderTookEffect;
import org.mediation.casework.RemedyEvent.RemedyChosen;
import org.mediation.casework.SettlementEvent.AgreementDrafted;

/**
 * The enforceable titles over what was agreed (执行依据): nothing else opens enforcement (I-18).
 *
 * <p>An award or a judgment on the claims that the agreement left open is a title too, but not over the agreement.
 */
final class Titles {
    private final Map<TitleKind, Title> held = new EnumMap<>(TitleKind.class);
    private final Set<ClaimId> agreed = new HashSet<>();
    private boolean suitChosen;
    private boolean arbitrationOverAgreement;
    private boolean suitOverAgreement;

    private record Title(String number, LocalDate effectiveOn) {}

    /** One over everything that was agreed; an order to pay is over some of the payments only. */
    boolean overAll() {
        return held.keySet().stream().anyMatch(kind -> kind != TitleKind.PAYMENT_ORDER);
    }

    @Nullable
    String number(TitleKind kind) {
        Title title = held.get(kind);
        return title == null ? null : title.number();
    }

    Optional<LocalDate> latestEffect() {
        return held.values().stream().map(Title::effectiveOn).max(Comparator.naturalOrder());
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        agreed.clear();
        agreed.addAll(event.settledClaims());
    }

    @EventSourcingHandler
    void on(ConfirmationGranted event) {
        held.put(event.title(), new Title(event.titleNo(), event.effectiveOn()));
    }

    @EventSourcingHandler
    void on(CourtStatementIssued event) {
        held.put(TitleKind.COURT_STATEMENT, new Title(event.statementNo(), event.effectiveOn()));
    }

    @EventSourcingHandler
    void on(PaymentOrderTookEffect event) {
        held.put(TitleKind.PAYMENT_ORDER, new Title(event.orderNo(), event.effectiveOn()));
    }

    @EventSourcingHandler
    void on(RemedyChosen event) {
        suitChosen = event.remedy() == DefaultRemedy.SUIT;
    }

    @EventSourcingHandler
    void on(ArbitrationApplicationPrepared event) {
        arbitrationOverAgreement = event.claims().stream().anyMatch(agreed::contains);
    }

    @EventSourcingHandler
    void on(SuitFiled event) {
        suitOverAgreement = suitChosen || arbitrationOverAgreement;
    }

    @EventSourcingHandler
    void on(AwardTookEffect event) {
        if (arbitrationOverAgreement) {
            held.put(TitleKind.AWARD, new Title(event.awardNo(), event.effectiveOn()));
        }
    }

    @EventSourcingHandler
    void on(ArbitralStatementRecorded event) {
        if (arbitrationOverAgreement) {
            held.put(TitleKind.ARBITRAL_STATEMENT, new Title(event.statementNo(), event.effectiveOn()));
        }
    }

    @EventSourcingHandler
    void on(SuitDecided event) {
        if (suitOverAgreement) {
            held.put(event.kind(), new Title(event.titleNo(), event.effectiveOn()));
        }
    }
}
