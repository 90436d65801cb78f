package org.childrisk.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** A text, a number or a length of time. */
final class ValueShape extends Shape {

    private final Class<?> type;

    ValueShape(Class<?> type) {
        super(type.getSimpleName());
        this.type = type;
    }

    @Override
    void write(Object value, ImageOut out) {
        if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.number(truth ? 1 : 0);
        } else if (value instanceof LocalDate day) {
            out.number(day.toEpochDay());
        } else if (value instanceof Duration time) {
            out.number(time.toSeconds());
        } else if (value instanceof Period period) {
            out.number(period.getYears());
            out.number(period.getMonths());
            out.number(period.getDays());
        } else {
            throw new IllegalArgumentException("A policy holds no " + type.getSimpleName() + ".");
        }
    }

    @Override
    Object read(ImageIn in) {
        if (type == String.class) {
            return in.text();
        }
        if (type == Integer.class || type == int.class) {
            return (int) in.number();
        }
        if (type == boolean.class || type == Boolean.class) {
            return in.number() == 1;
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(in.number());
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(in.number());
        }
        if (type == Period.class) {
            return Period.of((int) in.number(), (int) in.number(), (int) in.number());
        }
        throw new IllegalStateException("A policy holds no " + type.getSimpleName() + ".");
    }
}
