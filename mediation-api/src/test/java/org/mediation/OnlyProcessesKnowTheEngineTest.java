package org.mediation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The engine can be exchanged in one module: nothing else in the product or in its tests speaks to it. */
@AnalyzeClasses(packages = "org.mediation")
class OnlyProcessesKnowTheEngineTest {
    @ArchTest
    static final ArchRule ONLY_PROCESSES_IMPORT_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.mediation..")
            .and()
            .resideOutsideOfPackage("org.mediation.processes..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule PROCESSES_DO_NOT_KNOW_THE_APPLICATION = noClasses()
            .that()
            .resideInAPackage("org.mediation.processes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mediation.cases..",
                    "org.mediation.database..",
                    "org.mediation.demo..",
                    "org.mediation.organisations..",
                    "org.mediation.privacy..",
                    "org.mediation.record..",
                    "org.mediation.security..");
}
