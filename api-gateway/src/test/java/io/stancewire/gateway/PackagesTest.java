package io.stancewire.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stancewire.gateway");

    @Test
    void features_do_not_depend_on_each_other_in_a_circle() {
        slices().matching("io.stancewire.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_the_consumer_knows_kafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..consumer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void questions_do_not_depend_on_the_consumer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..consumer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..consumer..")
                .check(CLASSES);
    }
}
