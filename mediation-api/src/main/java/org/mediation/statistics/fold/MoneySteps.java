package org.mediation.statistics.fold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;

/** What workers were promised (协议金额), what they received (履行金额), and how agreements were confirmed and performed. */
final class MoneySteps {
    private MoneySteps() {}

    static void addTo(Map<String, Step> steps) {
        steps.put("AgreementDrafted", MoneySteps::drafted);
        steps.put("AgreementTookEffect", MoneySteps::tookEffect);
        steps.put("SettledOnSpot", taking -> {
            long paid = taking.content().number("paidFen");
            taking.countOnce(Happening.MONEY_AGREED, paid, taking.row().matter());
            taking.count(Happening.MONEY_PERFORMED, paid);
        });
        steps.put("PaymentVerified", MoneySteps::received);
        steps.put("ObligationRecovered", MoneySteps::received);
        steps.put("ObligationPerformed", MoneySteps::performed);
        steps.put("ConfirmationApplied", taking -> {
            String route = taking.content().text("route");
            taking.traits().put(Trait.CONFIRMATION, route);
            taking.count(
                    "COURT".equals(route)
                            ? Happening.COURT_CONFIRMATION_APPLIED
                            : Happening.ARBITRATION_REVIEW_APPLIED);
        });
        steps.put(
                "ConfirmationGranted",
                taking -> taking.count(
                        "COURT".equals(taking.traits().get(Trait.CONFIRMATION))
                                ? Happening.COURT_CONFIRMED
                                : Happening.ARBITRATION_REVIEWED));
    }

    /** Only what an employer owes to a worker is money for workers. */
    private static void drafted(Taking taking) {
        Set<String> workers = workers(taking);
        long fen = 0;
        for (Map<String, String> obligation : taking.content().list("obligations")) {
            String amount = obligation.get("amountFen");
            if (amount != null
                    && String.valueOf(obligation.get("kind")).startsWith("PAY_")
                    && workers.contains(String.valueOf(obligation.get("creditor")))) {
                fen += Long.parseLong(amount);
            }
        }
        taking.traits().put(Trait.AGREED_FEN, fen);
    }

    private static Set<String> workers(Taking taking) {
        String workers = taking.traits().get(Trait.WORKERS);
        return workers == null ? Set.of() : Set.copyOf(Arrays.asList(workers.split(",")));
    }

    private static void tookEffect(Taking taking) {
        taking.countOnce(
                Happening.MONEY_AGREED,
                taking.traits().number(Trait.AGREED_FEN),
                taking.row().matter());
        StringJoiner dues = new StringJoiner(",");
        for (Map<String, String> due : taking.content().list("obligationsDue")) {
            LocalDate day = lastDay(String.valueOf(due.get("dueAt")));
            dues.add(due.get("member") + "=" + day);
            taking.countFor(day, Happening.OBLIGATION_DUE, 0);
        }
        taking.traits().put(Trait.OBLIGATIONS_DUE, dues);
    }

    /** A due moment is 24:00 of the due day, which is the next day's first. */
    private static LocalDate lastDay(String moment) {
        return BeijingTime.dateOf(Content.momentOf(moment).minusNanos(1));
    }

    private static void received(Taking taking) {
        taking.count(Happening.MONEY_PERFORMED, taking.content().number("amountFen"));
    }

    /** Counted for the day on which the obligation falls due, so that it is a part of those that fell due. */
    private static void performed(Taking taking) {
        if (!"PERFORMED_VOLUNTARILY".equals(taking.content().text("code"))) {
            return;
        }
        LocalDate due = dueDay(taking, taking.content().text("obligationId"));
        if (due != null && !taking.today().isAfter(due)) {
            taking.countFor(due, Happening.OBLIGATION_PERFORMED_IN_TIME, 0);
        }
    }

    private static @Nullable LocalDate dueDay(Taking taking, String obligation) {
        String dues = taking.traits().get(Trait.OBLIGATIONS_DUE);
        if (dues != null) {
            for (String due : dues.split(",")) {
                if (due.startsWith(obligation + "=")) {
                    return LocalDate.parse(due.substring(obligation.length() + 1));
                }
            }
        }
        return null;
    }
}
