package org.childrisk.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.childrisk.monitor.ScheduledMonitor;
import org.junit.jupiter.api.Test;

/** Time, zone and language come with the case, never from the machine. */
class ClockTest {

    private static final List<Class<?>> READ_THE_CLOCK_BY_NOW = List.of(
            Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class, Year.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.childrisk");

    @Test
    void nothing_reads_the_clock_of_the_machine() {
        READ_THE_CLOCK_BY_NOW.forEach(type -> forbid(type, "now"));
        forbid(System.class, "currentTimeMillis");
        forbid(System.class, "nanoTime");
        // the host hands its clock to the adapter that wakes a monitor; nothing else may see one
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ScheduledMonitor.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
        forbid(Clock.class, "systemUTC");
        forbid(Clock.class, "systemDefaultZone");
        noClasses().should().dependOnClassesThat().areAssignableTo(Date.class).check(CLASSES);
    }

    @Test
    void nothing_reads_the_zone_or_the_language_of_the_machine() {
        forbid(ZoneId.class, "systemDefault");
        forbid(TimeZone.class, "getDefault");
        forbid(Locale.class, "getDefault");
        noClasses().should().callMethod(String.class, "toLowerCase").check(CLASSES);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void nothing_is_left_to_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    private static void forbid(Class<?> type, String method) {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(type))).and(target(name(method))))
                .because("time, zone and language come with the case")
                .check(CLASSES);
    }
}
