package org.childrisk.audit;

import java.util.Locale;

/**
 * A share of something counted, with the 95% interval after Wilson (1927): how far the share may lie from the true one where
 * those counted are a random sample. It fits small numbers and shares near none and all.
 *
 * @param count how many have it
 * @param of how many there are
 * @param independent how many independent ones would tell as much; reports of one child resemble each other, so that it is
 *     fewer
 */
public record Share(long count, long of, double independent) {

    /** Standard deviations on either side that hold 95%. */
    private static final double Z = 1.959963984540054;

    private static final double HUNDRED = 100;

    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(
                    count + " is no part of " + of + ". Maybe the two numbers were swapped.");
        }
    }

    /** A share of what is counted once each. */
    public Share(long count, long of) {
        this(count, of, (double) of);
    }

    /** 0 where there is nothing to count. */
    public double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** Lower end of the 95% interval after Wilson. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - reach());
    }

    /** Upper end of the 95% interval after Wilson. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + reach());
    }

    private double middle() {
        return (value() + Z * Z / (2 * independent)) / (1 + Z * Z / independent);
    }

    private double reach() {
        double spread =
                StrictMath.sqrt(value() * (1 - value()) / independent + Z * Z / (4 * independent * independent));
        return Z * spread / (1 + Z * Z / independent);
    }

    /** As in 52.1%. */
    public String percent() {
        return tenths(value()) + "%";
    }

    /** With its interval, as in 52.1% (51.4 to 52.8). */
    public String percentWithInterval() {
        return percent() + " (" + tenths(low()) + " to " + tenths(high()) + ")";
    }

    private static String tenths(double share) {
        return String.format(Locale.ROOT, "%.1f", share * HUNDRED);
    }
}
