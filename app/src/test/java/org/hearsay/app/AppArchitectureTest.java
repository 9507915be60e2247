package org.hearsay.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.hearsay.app", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {
    @ArchTest
    static final ArchRule THE_PROGRAM_USES_THE_DOOR = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.hearsay..")
                    .and(resideOutsideOfPackages(
                            "org.hearsay",
                            "org.hearsay.app..",
                            "org.hearsay.ingest..",
                            "org.hearsay.json..",
                            "org.hearsay.model..",
                            "org.hearsay.report..",
                            "org.hearsay.text..")))
            .because("what the program can do, every user of the library can do: stages are reached through the API");
}
