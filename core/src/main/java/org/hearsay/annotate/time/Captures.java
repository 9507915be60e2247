package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.util.List;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What the named elements of a {@link Rule} read. */
record Captures(List<Capture> all) {
    /** One of them, from token {@code begin}. */
    record Capture(String name, Rule.Read read, int begin) {}

    private @Nullable Capture find(String name) {
        for (Capture capture : all) {
            if (capture.name().equals(name)) {
                return capture;
            }
        }
        return null;
    }

    private Capture get(String name) {
        Capture capture = find(name);
        if (capture == null) {
            throw new IllegalArgumentException("the rule captures no " + name);
        }
        return capture;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    String text(String name) {
        return get(name).read().text();
    }

    /** The text; empty if the optional element was not there. */
    String textOrEmpty(String name) {
        Capture capture = find(name);
        return capture == null ? "" : capture.read().text();
    }

    int begin(String name) {
        return get(name).begin();
    }

    int integer(String name) {
        return Integer.parseInt(text(name));
    }

    /** The number; null if the optional element was not there. */
    @Nullable
    Integer integerOrNull(String name) {
        Capture capture = find(name);
        return capture == null ? null : Integer.valueOf(capture.read().text());
    }

    CalendarUnit unit() {
        return CalendarUnit.valueOf(text("unit"));
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(integer("weekday"));
    }

    /** "last" and its like, "next" and its like, else this one. */
    Meaning.Which which() {
        return switch (textOrEmpty("which")) {
            case "last", "past", "previous" -> Meaning.Which.LAST;
            case "next", "coming", "upcoming", "following" -> Meaning.Which.NEXT;
            case "this", "current" -> Meaning.Which.THIS;
            default -> Meaning.Which.NEAR;
        };
    }

    /** The meaning of an expression inside this one. */
    Meaning meaning(String name) {
        Meaning meaning = get(name).read().meaning();
        if (meaning == null) {
            throw new IllegalArgumentException(name + " is no expression of time");
        }
        return meaning;
    }

    /** {@code of} with what the element {@code approx} says, if it was there. */
    Meaning approximate(Meaning of) {
        Capture approx = find("approx");
        return approx == null
                ? of
                : new Meaning.Modified(
                        of, TimeExpression.Mod.valueOf(approx.read().text()));
    }
}
