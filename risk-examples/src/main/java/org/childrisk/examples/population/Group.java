package org.childrisk.examples.population;

/** Reports by age, by care, and by how often the child has been reported in two years. */
enum Group {
    UNDER_10("aged under 10"),
    FROM_10("aged 10 to 12"),
    FROM_13("aged 13 to 15"),
    FROM_16("aged 16 and 17"),
    IN_CARE("in care"),
    NOT_IN_CARE("not in care"),
    FIRST("1st report"),
    SECOND("2nd report"),
    THIRD("3rd to 5th report"),
    SIXTH("6th report and later");

    private final String words;

    Group(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean holds(Report report) {
        return switch (this) {
            case UNDER_10 -> report.age() < 10;
            case FROM_10 -> report.age() >= 10 && report.age() < 13;
            case FROM_13 -> report.age() >= 13 && report.age() < 16;
            case FROM_16 -> report.age() >= 16;
            case IN_CARE -> report.child().inCare();
            case NOT_IN_CARE -> !report.child().inCare();
            case FIRST -> report.number() == 1;
            case SECOND -> report.number() == 2;
            case THIRD -> report.number() >= 3 && report.number() <= 5;
            case SIXTH -> report.number() >= 6;
        };
    }
}
