package org.childrisk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.childrisk";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Which package may know which others; the facade, named by the empty text, is a door to all rooms. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("facts", Set.of()),
            Map.entry("batch", Set.of("facts", "json", "")),
            Map.entry("policy", Set.of("facts")),
            Map.entry("measures", Set.of("facts", "policy")),
            Map.entry("assessment", Set.of("facts", "policy", "measures", "")),
            Map.entry("audit", Set.of("facts", "policy", "assessment", "")),
            Map.entry("reasoning", Set.of("facts", "policy", "measures", "assessment", "")),
            Map.entry("explain", Set.of("facts", "policy", "assessment", "reasoning", "instruments", "")),
            Map.entry("monitor", Set.of("facts", "policy", "assessment", "")),
            Map.entry(
                    "json",
                    Set.of("facts", "policy", "assessment", "reasoning", "audit", "instruments", "monitor", "")),
            Map.entry("instruments", Set.of("facts", "policy", "measures", "assessment", "")),
            Map.entry("words", Set.of("facts", "policy")),
            Map.entry("", Set.of("facts", "policy", "explain", "assessment", "reasoning")));

    @Test
    void nothing_in_the_core_knows_the_engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void every_package_knows_only_those_it_may_know() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> others = known.computeIfAbsent(room(type), it -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::room)
                    .filter(room -> !room.equals(room(type)))
                    .forEach(others::add);
        }

        assertThat(known.keySet()).isSubsetOf(MAY_KNOW.keySet());
        known.forEach((room, others) ->
                assertThat(others).as("known in '%s'", room).isSubsetOf(MAY_KNOW.getOrDefault(room, Set.of())));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName().substring(ROOT.length());
        return name.isEmpty() ? "" : name.substring(1);
    }

    /** A band has no way into a grade: what measures, grades or decides cannot even see an instrument (DN-05). */
    @Test
    void nothing_that_grades_knows_an_instrument() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".facts", ROOT + ".measures", ROOT + ".assessment")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "speak of instruments",
                        it -> it.getPackageName().equals(ROOT + ".instruments")
                                || it.getName().matches(Pattern.quote(ROOT) + "\\.policy\\.(Published)?Instrument.*")))
                .check(CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Stream<String> unmarked = CLASSES.stream()
                .map(type -> type.reflect().getPackage())
                .distinct()
                .filter(it -> !it.isAnnotationPresent(NullMarked.class))
                .map(Package::getName);

        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        String saysNothing = ".*(Util|Utils|Helper|Manager|Impl|Data|Info)";

        classes().should().haveNameNotMatching(saysNothing).check(CLASSES);
    }

    @Test
    void nothing_is_written_to_the_console() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** The packages below the root. The facade is a door to all rooms and no room itself. */
    private static final class Rooms implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT + ".")
                    ? SliceIdentifier.of(room(type))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
