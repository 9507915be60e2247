package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of the library, each with its reason. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STAGES = {
        "org.hearsay.clean..",
        "org.hearsay.annotate..",
        "org.hearsay.story..",
        "org.hearsay.family..",
        "org.hearsay.entity..",
        "org.hearsay.claim..",
        "org.hearsay.conflict..",
        "org.hearsay.report.."
    };

    private static final String FILES_AND_NETWORK = "java\\.nio\\.file\\..*"
            + "|java\\.nio\\.channels\\..*"
            + "|java\\.net\\.(http\\..*|URL|URLConnection|Socket)"
            + "|java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)";

    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("org.hearsay.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.hearsay.model.."))
            .because("the values are what all others agree on; they must be usable without any library");

    @ArchTest
    static final ArchRule TEXT_STANDS_ON_MODEL = classes()
            .that()
            .resideInAPackage("org.hearsay.text..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "org.hearsay.model..", "org.hearsay.text.."))
            .because("functions over text are shared by all stages and bring nothing with them");

    @ArchTest
    static final ArchRule STAGES_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.hearsay.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("org.hearsay.."), resideInAnyPackage("org.hearsay.model..", "org.hearsay.text.."))
            .ignoreDependency(resideInAPackage("org.hearsay.pipeline.."), resideInAnyPackage(STAGES))
            .ignoreDependency(
                    resideInAnyPackage("org.hearsay.annotate..", "org.hearsay.claim.."),
                    resideInAPackage("org.hearsay.nn.."))
            .because("stages hand plain values on; only the pipeline knows their order, so each can be replaced alone");

    @ArchTest
    static final ArchRule PARTS_OF_THE_ANNOTATOR_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "org.hearsay.annotate.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("org.hearsay.annotate.speaker"), resideInAPackage("org.hearsay.annotate.name"))
            .because("the annotator passes values between its parts, so each can be replaced alone;"
                    + " the speaker resolver reads genders and titles from the lists of names");

    @ArchTest
    static final ArchRule PARTS_OF_THE_ANNOTATOR_DO_NOT_KNOW_IT = noClasses()
            .that()
            .resideInAPackage("org.hearsay.annotate.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hearsay.annotate")
            .because("the annotator knows its parts, not the other way round");

    @ArchTest
    static final ArchRule ONLY_INGEST_TOUCHES_FILES = noClasses()
            .that()
            .resideOutsideOfPackages("org.hearsay.ingest..", "org.hearsay.nn..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(FILES_AND_NETWORK)
            .because("input and output live at the ends; all between is a function of its arguments");

    @ArchTest
    static final ArchRule NETWORK_RUNTIME_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("org.hearsay.nn.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..")
            .because("native memory has one owner, and the runtime must be replaceable");

    @ArchTest
    static final ArchRule JSON_STAYS_AT_THE_ENDS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.hearsay.json..", "org.hearsay.ingest..", "org.hearsay.clean..", "org.hearsay.nn..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("there is one codec; only JSON lines, data that pages carry and vocabularies need a parser too");

    @ArchTest
    static final ArchRule MARKUP_STAYS_AT_THE_ENDS = noClasses()
            .that()
            .resideOutsideOfPackages("org.hearsay.clean..", "org.hearsay.report.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("pages are taken apart by the cleaner and built by the report; between there is only text");

    @ArchTest
    static final ArchRule THE_LIBRARY_IS_SILENT = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("standard output belongs to the program; the library returns values and throws");
}
