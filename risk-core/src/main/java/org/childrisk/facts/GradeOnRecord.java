package org.childrisk.facts;

/** A grade as a record writes it: one of the four of today, or a name of a scale that is no longer used (MISS-APP-04). */
public enum GradeOnRecord {
    VERY_LOW(Grade.VERY_LOW),
    LOW(Grade.LOW),
    MEDIUM(Grade.MEDIUM),
    HIGH(Grade.HIGH),
    /** The lowest level until about 2023. */
    NO_APPARENT_RISK(Grade.VERY_LOW),
    /** A category until January 2017; it meant that nobody looked (MISS-APP-52). */
    ABSENT(Grade.VERY_LOW);

    private final Grade onTodaysScale;

    GradeOnRecord(Grade onTodaysScale) {
        this.onTodaysScale = onTodaysScale;
    }

    /** The grade of today that it stands for. */
    public Grade onTodaysScale() {
        return onTodaysScale;
    }

    /** The grade as written, in plain words: "no apparent risk". */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** The name belongs to a scale that is no longer used. */
    public boolean isOutdated() {
        return !name().equals(onTodaysScale.name());
    }

    /** The grade as it stands on the record, for the same name of the scale of today. */
    public static GradeOnRecord of(Grade grade) {
        return valueOf(grade.name());
    }
}
