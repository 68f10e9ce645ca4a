package org.mediation.processes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may know of the others, and what of it they may see. */
@AnalyzeClasses(packages = "org.mediation", importOptions = DoNotIncludeTests.class)
class ProcessesArchitectureTest {
    @ArchTest
    static final ArchRule IT_KNOWS_THE_DOMAIN_AND_NOT_THE_APPLICATION = classes()
            .that()
            .resideInAPackage("org.mediation.processes..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.script..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.springframework..",
                    "org.axonframework..",
                    "org.camunda..",
                    "org.mediation.kernel..",
                    "org.mediation.calendar..",
                    "org.mediation.casework..",
                    "org.mediation.matters..",
                    "org.mediation.roster..",
                    "org.mediation.processes..");

    @ArchTest
    static final ArchRule THE_DOMAIN_DOES_NOT_KNOW_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.mediation.processes..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule THE_WORK_LIST_DOES_NOT_KNOW_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.mediation.processes.worklist..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.mediation.(**)").should().beFreeOfCycles();
}
