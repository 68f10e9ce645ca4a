package org.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The index of the dossier (卷宗目录), made from the record in the order of the file; caucus notes lie apart (副卷). */
final class Dossier {
    private final List<DossierEntry> entries = new ArrayList<>();

    List<DossierEntry> index() {
        List<DossierEntry> index = new ArrayList<>();
        entries.stream()
                .sorted(java.util.Comparator.comparing(DossierEntry::order).thenComparing(DossierEntry::sequence))
                .forEach(entry -> index.add(new DossierEntry(
                        index.size() + 1, entry.document(), entry.sequence(), entry.hash(), entry.closed())));
        return List.copyOf(index);
    }

    private void add(int place, String document, long sequence, @Nullable String hash) {
        entries.add(new DossierEntry(place, document, sequence, hash, false));
    }

    /** A referral has no application to this organisation, and its period starts later. */
    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event, @SequenceNumber long sequence) {
        if (event.mediationDue() != null) {
            add(1, event.oral() ? "D-01 口头申请笔录" : "D-01 调解申请书", sequence, null);
        }
    }

    @EventSourcingHandler
    void on(ReferralEvent.ReferralReceived event, @SequenceNumber long sequence) {
        add(1, "移交调解函", sequence, null);
    }

    @EventSourcingHandler
    void on(ReferralEvent.ReferralAcknowledged event, @SequenceNumber long sequence) {
        add(2, "D-16 委派、委托调解回执", sequence, null);
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseAccepted event, @SequenceNumber long sequence) {
        add(2, "D-02 受理通知书", sequence, null);
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRejected event, @SequenceNumber long sequence) {
        add(2, "D-02 不予受理通知书", sequence, null);
    }

    @EventSourcingHandler
    void on(ConsentEvent.ConsentGiven event, @SequenceNumber long sequence) {
        add(3, "D-03 意愿确认书", sequence, null);
    }

    @EventSourcingHandler
    void on(PartyEvent.RepresentativeAppointed event, @SequenceNumber long sequence) {
        add(4, "D-05 授权委托书", sequence, event.documentHash());
    }

    @EventSourcingHandler
    void on(PartyEvent.ElectedRepresentativesRegistered event, @SequenceNumber long sequence) {
        add(4, "D-05 推举代表书", sequence, event.listHash());
    }

    @EventSourcingHandler
    void on(PanelEvent.DisclosureMade event, @SequenceNumber long sequence) {
        add(6, "D-06 调解员披露声明", sequence, null);
    }

    @EventSourcingHandler
    void on(PanelEvent.RecusalDecided event, @SequenceNumber long sequence) {
        add(6, "D-06 回避决定", sequence, null);
    }

    @EventSourcingHandler
    void on(SessionEvent.EvidenceSubmitted event, @SequenceNumber long sequence) {
        add(7, "证据材料", sequence, event.documentHash());
    }

    @EventSourcingHandler
    void on(SessionEvent.SessionScheduled event, @SequenceNumber long sequence) {
        add(8, "D-07 调解通知书", sequence, null);
    }

    @EventSourcingHandler
    void on(SessionEvent.SessionHeld event, @SequenceNumber long sequence) {
        add(9, "D-08 调解笔录", sequence, event.minutesHash());
    }

    @EventSourcingHandler
    void on(SessionEvent.CaucusHeld event, @SequenceNumber long sequence) {
        entries.add(new DossierEntry(90, "背对背调解记录", sequence, null, true));
    }

    @EventSourcingHandler
    void on(SessionEvent.UndisputedFactsConfirmed event, @SequenceNumber long sequence) {
        add(10, "D-08 无争议事实确认书", sequence, null);
    }

    @EventSourcingHandler
    void on(SettlementEvent.AgreementDrafted event, @SequenceNumber long sequence) {
        add(11, "D-09 调解协议书（第" + event.version() + "稿）", sequence, event.contentHash());
    }

    @EventSourcingHandler
    void on(SettlementEvent.AgreementTookEffect event, @SequenceNumber long sequence) {
        add(11, "D-09 调解协议书（生效）", sequence, null);
    }

    @EventSourcingHandler
    void on(ClosingEvent.MediationTerminated event, @SequenceNumber long sequence) {
        add(11, "D-10 调解终止通知书", sequence, null);
    }

    @EventSourcingHandler
    void on(ReferralEvent.ResultReported event, @SequenceNumber long sequence) {
        add(11, "D-16 调解结果报告", sequence, null);
    }

    @EventSourcingHandler
    void on(ConfirmationEvent.ConfirmationApplied event, @SequenceNumber long sequence) {
        boolean court = event.route() == ConfirmationRoute.COURT;
        add(12, court ? "D-11 司法确认申请书" : "D-12 仲裁审查申请书", sequence, event.jointApplicationHash());
    }

    @EventSourcingHandler
    void on(ConfirmationEvent.ConfirmationGranted event, @SequenceNumber long sequence) {
        add(12, event.title().chinese(), sequence, event.documentHash());
    }

    @EventSourcingHandler
    void on(ArbitrationEvent.ArbitrationApplicationPrepared event, @SequenceNumber long sequence) {
        add(12, "D-13 劳动仲裁申请书", sequence, null);
    }

    @EventSourcingHandler
    void on(RemedyEvent.PaymentOrderApplied event, @SequenceNumber long sequence) {
        add(13, "D-14 支付令申请书", sequence, event.documentHash());
    }

    @EventSourcingHandler
    void on(RemedyEvent.EnforcementApplied event, @SequenceNumber long sequence) {
        add(13, "D-15 强制执行申请书", sequence, null);
    }

    @EventSourcingHandler
    void on(PerformanceEvent.PaymentVerified event, @SequenceNumber long sequence) {
        add(13, "D-17 履行情况登记", sequence, null);
    }

    @EventSourcingHandler
    void on(PerformanceEvent.PerformanceUrged event, @SequenceNumber long sequence) {
        add(13, "D-17 督促履行通知", sequence, null);
    }

    @EventSourcingHandler
    void on(ClosingEvent.ReturnVisited event, @SequenceNumber long sequence) {
        add(14, "回访记录", sequence, null);
    }

    @EventSourcingHandler
    void on(ClosingEvent.CaseClosed event, @SequenceNumber long sequence) {
        add(15, "D-28 结案报告", sequence, null);
    }
}
