package org.childrisk.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.Source;
import org.childrisk.facts.StatedAge;
import org.childrisk.facts.Step;

/** Draws a value for any component of any fact, by its type; whatever kind of fact is added later is drawn as well. */
final class RandomValues {

    private static final Duration[] AGO = {
        Duration.ZERO,
        Duration.ofNanos(1),
        Duration.ofSeconds(1),
        Duration.ofMinutes(10),
        Duration.ofHours(5),
        Duration.ofDays(2),
        Duration.ofDays(60),
        Duration.ofDays(700)
    };

    private final Random random;
    private final RandomCodes codes;
    private final Theme theme;
    private final ZonedDateTime asOf;
    private final List<String> adults = new ArrayList<>();
    private final List<String> episodes = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private int drawn;

    RandomValues(Random random, RandomCodes codes, Theme theme, ZonedDateTime asOf) {
        this.theme = theme;
        this.random = random;
        this.codes = codes;
        this.asOf = asOf;
    }

    /** From now on other facts may point at this one. */
    void remember(Fact fact) {
        references.add(fact.ref());
        if (fact instanceof AdultOfConcern) {
            adults.add(fact.ref());
        } else if (fact instanceof MissingEpisode) {
            episodes.add(fact.ref());
        }
    }

    Object valueOf(Class<?> fact, RecordComponent component) {
        String name = component.getName();
        if (component.getType() == String.class) {
            return switch (name) {
                case "id" -> fact.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ++drawn;
                case "code" -> code(fact);
                case "action" -> codes.action(theme, random);
                case "adult" -> adults.isEmpty() ? "nobody" : pick(adults);
                case "episode" -> episodes.isEmpty() ? "none" : pick(episodes);
                default -> throw new IllegalArgumentException("No way to draw " + fact + "." + name);
            };
        }
        return valueOf(fact, name, component.getGenericType());
    }

    private String code(Class<?> fact) {
        if (fact == Indicator.class) {
            return codes.indicator(theme, random);
        }
        if (fact == RecordLabel.class) {
            return codes.label(random);
        }
        throw new IllegalArgumentException("No catalogue known for " + fact);
    }

    private Object valueOf(Class<?> fact, String name, Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() == Optional.class) {
            return random.nextInt(3) == 0
                    ? Optional.empty()
                    : optional(fact, name, several.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return list(name, several.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            return pick(List.of(kind.getEnumConstants()));
        }
        if (type == int.class) {
            return 1 + random.nextInt(5);
        }
        throw new IllegalArgumentException("No way to draw " + fact + "." + name + " of " + type);
    }

    private Optional<?> optional(Class<?> fact, String name, Type type) {
        if (type == String.class) {
            return text(name);
        }
        if (type == Instant.class) {
            return Optional.of(instant(fact));
        }
        if (type == Integer.class) {
            return Optional.of(random.nextInt(60));
        }
        if (type == LocalDate.class) {
            return Optional.of(birthday());
        }
        if (type == StatedAge.class) {
            return Optional.of(new StatedAge(
                    random.nextInt(19),
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(asOf.toLocalDate().minusDays(random.nextInt(400)))));
        }
        if (type == Source.class) {
            return Optional.of(source(fact));
        }
        return Optional.of(valueOf(fact, name, type));
    }

    private Source source(Class<?> fact) {
        return new Source(
                pick(List.of(org.childrisk.facts.SourceRole.values())),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(past()),
                random.nextBoolean() ? Optional.empty() : Optional.of("log " + fact.getSimpleName()));
    }

    /** A pointer at another fact, or a text that must not matter. */
    private Optional<String> text(String name) {
        return switch (name) {
            case "about", "incident" -> references.isEmpty() ? Optional.empty() : Optional.of(pick(references));
            case "adult" -> adults.isEmpty() ? Optional.empty() : Optional.of(pick(adults));
            default -> Optional.of(name + " " + random.nextInt(9));
        };
    }

    private List<?> list(String name, Type type) {
        if (type == String.class) {
            return name.equals("linkedWith") && !adults.isEmpty() && random.nextBoolean()
                    ? List.of(pick(adults))
                    : List.of();
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            List<Object> some = new ArrayList<>(List.of(kind.getEnumConstants()));
            some.removeIf(it -> random.nextBoolean());
            return some;
        }
        throw new IllegalArgumentException("No way to draw a list of " + type + " for " + name);
    }

    private LocalDate birthday() {
        LocalDate day = asOf.toLocalDate().minusYears(random.nextInt(19));
        return random.nextInt(3) == 0 ? day.plusDays(random.nextInt(3) - 1L) : day.minusDays(random.nextInt(365));
    }

    private Instant instant(Class<?> fact) {
        boolean mayBeToCome = Proceeding.class.isAssignableFrom(fact) && fact != Step.class;
        return mayBeToCome && random.nextInt(8) == 0 ? asOf.toInstant().plus(ago()) : past();
    }

    /** Often exactly so long ago that a limit is reached now, or just not yet. */
    private Instant past() {
        if (random.nextInt(3) == 0) {
            return codes.span(random)
                    .before(asOf.toInstant(), codes.calendar(asOf.getZone()))
                    .minusNanos(random.nextInt(2));
        }
        return asOf.toInstant().minus(ago());
    }

    private Duration ago() {
        Duration most = AGO[random.nextInt(AGO.length)];
        return random.nextInt(4) == 0 ? most : Duration.ofSeconds((long) (most.toSeconds() * random.nextDouble()));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
