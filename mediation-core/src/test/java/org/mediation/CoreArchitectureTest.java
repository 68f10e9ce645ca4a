package org.mediation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateRoot;

@AnalyzeClasses(packages = "org.mediation", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
    @ArchTest
    static final ArchRule the_domain_knows_java_and_axon_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.mediation..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.nio.charset..",
                    "java.security..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "org.axonframework.commandhandling..",
                    "org.axonframework.eventsourcing..",
                    "org.axonframework.eventhandling..",
                    "org.axonframework.messaging.annotation..",
                    "org.axonframework.modelling.command..");

    @ArchTest
    static final ArchRule each_package_builds_on_those_before_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("kernel")
            .definedBy("org.mediation.kernel..")
            .layer("calendar")
            .definedBy("org.mediation.calendar..")
            .layer("identity")
            .definedBy("org.mediation.identity..")
            .layer("roster")
            .definedBy("org.mediation.roster..")
            .layer("casework")
            .definedBy("org.mediation.casework..")
            .layer("hotline")
            .definedBy("org.mediation.hotline..")
            .layer("legalaid")
            .definedBy("org.mediation.legalaid..")
            .layer("reports")
            .definedBy("org.mediation.reports..")
            .layer("matters")
            .definedBy("org.mediation.matters..")
            .whereLayer("matters")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reports")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("casework")
            .mayOnlyBeAccessedByLayers("matters")
            .whereLayer("hotline")
            .mayOnlyBeAccessedByLayers("matters")
            .whereLayer("legalaid")
            .mayOnlyBeAccessedByLayers("matters")
            .whereLayer("roster")
            .mayOnlyBeAccessedByLayers("casework", "hotline", "legalaid")
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers("roster", "casework", "hotline", "legalaid")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers("roster", "casework", "hotline", "legalaid");

    @ArchTest
    static final ArchRule there_are_no_circles =
            slices().matching("org.mediation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule decisions_take_time_from_the_clock_and_identity_from_outside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule nothing_is_called_a_service_or_a_manager = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule outside_the_aggregate_nobody_sees_its_parts = classes()
            .that()
            .resideInAnyPackage("org.mediation.casework", "org.mediation.hotline")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotatedWith(AggregateRoot.class)
            .should()
            .notBePublic();
}
