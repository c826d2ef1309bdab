package io.stancewire.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stancewire.analysis");

    @Test
    void featuresDoNotDependOnEachOtherInACircle() {
        slices().matching("io.stancewire.analysis.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoKafkaHttpContainerOrClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..article..",
                        "..attribution..",
                        "..encoder..",
                        "..mention..",
                        "..paragraph..",
                        "..quotation..",
                        "..sentiment..",
                        "..speaker..",
                        "..stance..",
                        "..statement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "jakarta..", "io.quarkus..", "io.vertx..", "java.time..")
                .check(CLASSES);
    }
}
