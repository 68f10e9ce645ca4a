package org.mediation.hotline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mediation.hotline.Line.*;
import static org.mediation.hotline.TicketRule.*;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.hotline.CallCommand.*;
import org.mediation.hotline.CallEvent.*;
import org.mediation.hotline.EmergencyCommand.*;
import org.mediation.hotline.EmergencyEvent.*;
import org.mediation.hotline.VisitEvent.TicketCompleted;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.TransparentVault;
import org.mediation.roster.OrganisationId;

class TakingTheCallTest {
    private static final SubjectToken CALLER =
            new SubjectToken(UUID.nameUUIDFromBytes((TICKET + "/caller").getBytes(UTF_8)));

    private static TicketRegistered recorded(
            TicketCategory category,
            String district,
            boolean anonymous,
            boolean emergency,
            @Nullable Sealed name,
            @Nullable Sealed phone) {
        return new TicketRegistered(
                TICKET,
                NUMBER,
                null,
                CENTRE,
                district,
                TicketChannel.CALL,
                category,
                anonymous,
                emergency,
                category == TicketCategory.CONSULTATION && !emergency,
                CALLED,
                "HotlineRequest",
                name,
                phone,
                null,
                null,
                sealed("公司拖欠两个月工资"),
                category == TicketCategory.CONSULTATION && !emergency
                        ? DEADLINES.due("T-HL-ANS", CALLED.toInstant())
                        : null);
    }

    private static Sealed ofCaller(String text) {
        return TransparentVault.sealed(CALLER, text);
    }

    @Test
    void i25_a_request_is_recorded_with_the_caller_sealed_under_a_key_of_the_caller() {
        silent().leadsTo(
                        register(TicketCategory.ASSISTANCE),
                        recorded(
                                TicketCategory.ASSISTANCE,
                                "110106",
                                false,
                                false,
                                ofCaller("张三"),
                                ofCaller("13800000000")));
    }

    @Test
    void the_employer_s_district_decides_and_the_caller_s_where_the_other_is_not_known() {
        silent().leadsTo(
                        register(TicketCategory.PETITION, "110108", "110106", true, null, null, null),
                        recorded(TicketCategory.PETITION, "110108", true, false, null, null));
        silent().leadsTo(
                        register(TicketCategory.PETITION, " ", "110106", true, null, null, null),
                        recorded(TicketCategory.PETITION, "110106", true, false, null, null));
        silent().refuses(
                        register(TicketCategory.PETITION, null, null, true, null, null, null), TICKET_DISTRICT_MISSING);
    }

    @Test
    void who_does_not_want_to_be_named_is_not_named() {
        silent().refuses(register(TicketCategory.PETITION, "110106", null, true, "张三", null, null), ANONYMOUS_NAMED);
        silent().refuses(register(TicketCategory.PETITION, "110106", null, false, null, " ", null), CALLER_MISSING);
    }

    @Test
    void a_request_says_what_it_is_about_and_came_before_now_to_an_open_hotline() {
        silent().refuses(with(CENTRE, CALLED, " "), REQUEST_MISSING);
        silent().refuses(with(CENTRE, CALLED.plusSeconds(1), "求助"), TICKET_RECEIVED_AHEAD);
        silent().refuses(with(CLOSED, CALLED, "求助"), HOTLINE_CLOSED);
    }

    private static RegisterTicket with(OrganisationId centre, OffsetDateTime received, String narrative) {
        return new RegisterTicket(
                TICKET,
                "12345-1",
                TicketChannel.HOTLINE_12345,
                TicketCategory.ASSISTANCE,
                received,
                centre,
                "110106",
                null,
                true,
                null,
                null,
                null,
                null,
                narrative,
                null,
                false);
    }

    @Test
    void a_consultation_is_answered_on_the_call_and_done() {
        consultation()
                .leadsTo(
                        new AnswerOnCall(TICKET, "可以申请调解"),
                        new TicketAnsweredOnCall(TICKET, sealed("可以申请调解")),
                        new TicketCompleted(TICKET, TicketResult.EXPLAINED, true));
        consultation().refuses(new AnswerOnCall(TICKET, " "), TICKET_TEXT_MISSING);
        registered().refuses(new AnswerOnCall(TICKET, "可以申请调解"), TICKET_STEP);
    }

    @Test
    void a_consultation_that_cannot_be_answered_is_passed_on_by_the_agent_or_by_the_clock() {
        consultation().leadsTo(new PassOnTicket(TICKET), new TicketPassedOn(TICKET));
        consultation().refuses(new PassOnUnanswered(TICKET), TICKET_DUE_NOT_REACHED);
        consultation().on(MONDAY.plusDays(2)).leadsTo(new PassOnUnanswered(TICKET), new TicketLeftUnanswered(TICKET));
        consultation().after(new PassOnTicket(TICKET)).refuses(new PassOnTicket(TICKET), TICKET_STEP);
    }

    @Test
    void danger_goes_past_the_answer_on_the_call_and_is_reported() {
        silent().leadsTo(
                        register(TicketCategory.CONSULTATION, "110106", null, true, null, null, Danger.INJURY),
                        recorded(TicketCategory.CONSULTATION, "110106", true, true, null, null),
                        new EmergencyRaised(TICKET, Danger.INJURY, false));
        consultation()
                .leadsTo(
                        new RaiseEmergency(TICKET, Danger.CRIME, true),
                        new TicketPassedOn(TICKET),
                        new EmergencyRaised(TICKET, Danger.CRIME, true));
        registered()
                .after(new RaiseEmergency(TICKET, null, true))
                .leadsTo(new ReportEmergency(TICKET, "已拨打110"), new EmergencyReported(TICKET, sealed("已拨打110")));
    }

    @Test
    void an_emergency_is_raised_for_a_reason_and_reported_before_the_next() {
        registered().refuses(new RaiseEmergency(TICKET, null, false), EMERGENCY_EMPTY);
        registered().refuses(new ReportEmergency(TICKET, "无"), EMERGENCY_NONE);
        registered()
                .after(new RaiseEmergency(TICKET, Danger.FIRE, false))
                .refuses(new RaiseEmergency(TICKET, Danger.FIRE, false), EMERGENCY_PENDING);
    }

    @Test
    void what_the_caller_tells_later_is_added_and_the_class_is_put_right() {
        registered().leadsTo(new SupplementTicket(TICKET, "共三人"), new TicketSupplemented(TICKET, sealed("共三人")));
        registered()
                .leadsTo(
                        new ClassifyTicket(TICKET, TicketCategory.LEGAL_AID),
                        new TicketClassified(TICKET, TicketCategory.LEGAL_AID));
    }

    @Test
    void a_duplicate_is_merged_and_a_withdrawn_request_is_done() {
        registered()
                .leadsTo(
                        new MergeTicket(TICKET, EARLIER),
                        new TicketMerged(TICKET, EARLIER),
                        new TicketCompleted(TICKET, TicketResult.DUPLICATE, true));
        registered().refuses(new MergeTicket(TICKET, TICKET), MERGED_INTO_ITSELF);
        registered()
                .leadsTo(
                        new WithdrawTicket(TICKET, "已自行解决"),
                        new TicketWithdrawn(TICKET, sealed("已自行解决")),
                        new TicketCompleted(TICKET, TicketResult.WITHDRAWN, true));
    }

    @Test
    void nothing_is_done_with_a_ticket_that_is_done() {
        Line done = registered().after(new WithdrawTicket(TICKET, "已自行解决"));
        done.refuses(new SupplementTicket(TICKET, "又来电"), TICKET_ENDED);
    }
}
