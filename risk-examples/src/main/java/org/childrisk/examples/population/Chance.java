package org.childrisk.examples.population;

import java.util.SplittableRandom;

/** Chance, the same for the same seed on every machine: it rests on one specified operation and on strict arithmetic. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Chance of its own, so that what is drawn from it shifts nothing else. */
    Chance split() {
        return new Chance(random.split());
    }

    /** Happens in this share of cases. */
    boolean happens(double share) {
        return draw() < share;
    }

    /** At least 0, less than 1. */
    double draw() {
        return random.nextDouble();
    }

    /** Evenly between the two. */
    double between(double least, double most) {
        return least + (most - least) * draw();
    }

    /** Between the two, as likely to double as to halve: many short, few long. */
    double skewedBetween(double least, double most) {
        return least * StrictMath.exp(StrictMath.log(most / least) * draw());
    }
}
