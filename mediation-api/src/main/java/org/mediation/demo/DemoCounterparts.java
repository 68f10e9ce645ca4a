package org.mediation.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mediation.organisations.Counterpart;
import org.mediation.organisations.CounterpartKind;
import org.mediation.organisations.Counterparts;
import org.mediation.roster.OrganisationId;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The courts and arbitration institutes of the demo, one of each for every district; none has an address. */
@Component
@ConditionalOnBooleanProperty("mediation.demo")
class DemoCounterparts implements InitializingBean {
    private final Counterparts counterparts;

    DemoCounterparts(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    /** Before the port opens, as the accounts of their people. */
    @Override
    public void afterPropertiesSet() {
        all().stream()
                .filter(counterpart -> counterparts.find(counterpart.id()).isEmpty())
                .forEach(counterparts::enter);
    }

    static List<Counterpart> all() {
        return DemoUnion.organisations().stream()
                .filter(organisation -> organisation.court() != null)
                .map(DemoOrganisation::districtCode)
                .flatMap(district -> Stream.of(courtOf(district), instituteOf(district)))
                // The development area has its institute, but its court is a district's.
                .distinct()
                .toList();
    }

    static Counterpart courtOf(String district) {
        var seat = district.equals("BDA") ? "110115" : district;
        return counterpart(
                CounterpartKind.COURT,
                seat,
                String.valueOf(DemoUnion.centreOf(seat).court()));
    }

    static Counterpart instituteOf(String district) {
        return counterpart(
                CounterpartKind.ARBITRATION,
                district,
                DemoUnion.centreOf(district).name().replace("总工会劳动争议调解中心", "劳动人事争议仲裁院"));
    }

    private static Counterpart counterpart(CounterpartKind kind, String district, String name) {
        return new Counterpart(
                new OrganisationId(DemoId.of("counterpart", kind + "/" + district)),
                kind,
                name,
                district,
                "urn:demo:" + kind.name().toLowerCase(Locale.ROOT) + ":" + district,
                null);
    }
}
