package org.childrisk.examples.population;

/**
 * How many reports a missing child has in a year. They follow a log-series, in which most children have one and a few
 * very many; with the published means alone it comes out close to the published share that the busiest few make, and to
 * the published share of children in care who go again (MISS-EVID-09, MISS-EVID-10, MISS-EVID-17).
 */
final class ReportsPerChild {

    private static final int STEPS = 200;

    private final double ratio;
    private final int most;

    /**
     * The distribution with a mean.
     *
     * @param mean reports for each child that has any, at least 1
     * @param most no child has more
     */
    ReportsPerChild(double mean, int most) {
        this.ratio = ratio(mean);
        this.most = most;
    }

    /** The ratio of the series whose mean this is, by halving. */
    private static double ratio(double wanted) {
        double least = 1e-12;
        double greatest = 1 - 1e-12;
        for (int i = 0; i < STEPS; i++) {
            double middle = (least + greatest) / 2;
            if (first(middle) / (1 - middle) < wanted) {
                least = middle;
            } else {
                greatest = middle;
            }
        }
        return least;
    }

    /** The share of children with one report. */
    private static double first(double ratio) {
        return -ratio / StrictMath.log1p(-ratio);
    }

    int draw(Chance chance) {
        double left = chance.draw();
        double share = first(ratio);
        int reports = 1;
        while (left >= share && reports < most) {
            left -= share;
            share *= ratio * reports / (reports + 1);
            reports++;
        }
        return reports;
    }
}
