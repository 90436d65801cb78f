package org.childrisk.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.childrisk.RiskAssessorProvider;
import org.junit.jupiter.api.Test;

/** A host never meets the engine: one class is public, and no public signature names a type of the engine. */
class EngineIsHiddenTest {

    private static final String WRITTEN_BY_HAND = "org.childrisk.rules";

    /** The rule compiler puts a fingerprint into the name of everything that it writes. */
    private static final String GENERATED = ".*[0-9A-F]{32}.*";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.childrisk");

    private static final DescribedPredicate<JavaClass> OF_THE_ENGINE =
            JavaClass.Predicates.resideInAnyPackage("org.drools..", "org.kie..");

    @Test
    void only_the_provider_is_public() {
        classes()
                .that()
                .resideInAPackage(WRITTEN_BY_HAND)
                .and()
                .areNotAssignableTo(RiskAssessorProvider.class)
                .and()
                .haveNameNotMatching(GENERATED)
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void no_public_method_takes_or_gives_a_type_of_the_engine() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(GENERATED)
                .should()
                .haveRawReturnType(OF_THE_ENGINE)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(OF_THE_ENGINE))
                .check(CLASSES);
    }
}
