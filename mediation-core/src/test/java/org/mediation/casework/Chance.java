package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.MatterCommand;
import org.mediation.matters.MatterKind;
import org.mediation.matters.Vocabulary;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;

/** Commands made up at random, out of a small world so that they often hit something; the same seed gives the same. */
final class Chance {
    private static final List<Class<? extends MatterCommand>> COMMANDS =
            List.copyOf(Vocabulary.commands(MatterKind.CASE).values());
    private static final Map<Class<?>, List<?>> WORLD = Map.ofEntries(
            Map.entry(CaseId.class, List.of(CASE)),
            Map.entry(PartyId.class, List.of(WORKER, EMPLOYER, BYSTANDER, STRANGER)),
            Map.entry(ClaimId.class, List.of(WAGES, OVERTIME, UNKNOWN_CLAIM)),
            Map.entry(MediatorId.class, List.of(LIN, GUO, LENT, INSIDER, BIASED, SUSPENDED)),
            Map.entry(LawFirmId.class, List.of(JINGHE, FANGYUAN)),
            Map.entry(OrganisationId.class, List.of(CENTRE, CLOSED_CENTRE)),
            Map.entry(ObligationId.class, List.of(Steps.PAY_WAGES, Steps.CERTIFICATE)),
            Map.entry(PaymentId.class, few(73, PaymentId::new)),
            Map.entry(ProposalId.class, few(71, ProposalId::new)),
            Map.entry(SessionId.class, few(70, SessionId::new)),
            Map.entry(EvidenceId.class, few(74, EvidenceId::new)),
            Map.entry(TicketReference.class, few(78, TicketReference::new)),
            Map.entry(AgreementId.class, List.of(Steps.AGREEMENT)),
            Map.entry(String.class, List.of("文字", "文字", "文字", FENGTAI_COURT, FENGTAI_INSTITUTE, " ")),
            Map.entry(boolean.class, List.of(true, true, true, false)),
            Map.entry(int.class, List.of(-1, 0, 1, 2, 5, 10, 12, 16)),
            Map.entry(long.class, List.of(-1L, 0L, 1L, 400_000L, 1_000_000L, Long.MAX_VALUE)),
            Map.entry(Long.class, List.of(-1L, 0L, 1L, 400_000L, 1_000_000L, Long.MAX_VALUE)));

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    private static <T> List<T> few(int kind, java.util.function.Function<UUID, T> id) {
        List<T> few = new ArrayList<>();
        for (int each = 1; each <= 12; each++) {
            few.add(id.apply(new UUID(kind, each)));
        }
        return few;
    }

    boolean in(int outOfTen) {
        return random.nextInt(10) < outOfTen;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    CaseCommand command() {
        return (CaseCommand) record(pick(COMMANDS));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(this::value).toArray());
        } catch (ReflectiveOperationException wrongShape) {
            throw new IllegalStateException(type + " cannot be made up", wrongShape);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && in(4) ? null : value(component.getType(), component.getGenericType());
    }

    private Object value(Class<?> type, Type generic) {
        List<?> known = WORLD.get(type);
        if (known != null) {
            return pick(known);
        }
        if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        if (type == LocalDate.class) {
            return TODAY.plusDays(random.nextInt(40) - 5);
        }
        if (type == OffsetDateTime.class) {
            return MONDAY.plusDays(random.nextInt(40) - 5);
        }
        if (generic instanceof ParameterizedType collection) {
            Class<?> element = (Class<?>) collection.getActualTypeArguments()[0];
            List<Object> elements = new ArrayList<>();
            for (int each = random.nextInt(4); each > 0; each--) {
                elements.add(value(element, element));
            }
            return type == List.class ? elements : new HashSet<>(elements);
        }
        return record(type);
    }
}
