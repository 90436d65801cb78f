package org.childrisk.audit;

/**
 * The difference of two shares, the first less the second, with its 95% interval: Newcombe's of 1998 from the two intervals
 * of Wilson (his method 10). It takes the two for random samples of which neither knows the other.
 *
 * @param one the share from which is taken
 * @param other the share that is taken
 */
public record Difference(Share one, Share other) {

    private static final double HUNDRED = 100;

    /** What can be told of a difference. */
    public enum Told {
        /** The first share is the smaller one, and chance alone hardly explains it. */
        SMALLER,
        /** The first share is the larger one, and chance alone hardly explains it. */
        LARGER,
        /** There were enough to see a difference that matters, and none was seen. */
        NO_DIFFERENCE,
        /** Too few to see a difference that matters. */
        TOO_FEW
    }

    public double value() {
        return one.value() - other.value();
    }

    /** Lower end of the interval. */
    public double low() {
        return value() - length(one.value() - one.low(), other.high() - other.value());
    }

    /** Upper end of the interval. */
    public double high() {
        return value() + length(one.high() - one.value(), other.value() - other.low());
    }

    private static double length(double across, double up) {
        return StrictMath.sqrt(across * across + up * up);
    }

    /**
     * What can be told.
     *
     * @param worthSeeing the smallest difference that matters, in percentage points
     */
    public Told told(int worthSeeing) {
        if (one.of() == 0 || other.of() == 0) {
            return Told.TOO_FEW;
        }
        if (high() < 0) {
            return Told.SMALLER;
        }
        if (low() > 0) {
            return Told.LARGER;
        }
        return Math.max(high(), -low()) * HUNDRED <= worthSeeing ? Told.NO_DIFFERENCE : Told.TOO_FEW;
    }
}
