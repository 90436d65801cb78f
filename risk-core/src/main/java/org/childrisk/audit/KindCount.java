package org.childrisk.audit;

/**
 * In how many files something stands, however often in each.
 *
 * @param code code of a finding, a duty or a recommendation
 * @param what it in plain words
 * @param count in how many files
 * @param of out of how many that went through every rule; of a duty, out of those in which it was done or its time is over;
 *     of a recommendation, out of those that show anything of what it is about
 */
public record KindCount(String code, String what, long count, long of) {

    public KindCount {
        new Share(count, of);
    }

    public Share share() {
        return new Share(count, of);
    }
}
