package org.hearsay.json;

import org.hearsay.text.ControlCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value on one line. The line holds no character that acts on a terminal or that any reader takes for a
 * line break, and no unpaired surrogate: they are escaped, so that the text read back is the text that was written. The
 * caller opens and closes in order; this class places the commas.
 */
final class JsonLine {
    /** Numbers between 0 and 1 are given to this many parts: more would claim a precision that no stage has. */
    private static final double THOUSANDTHS = 1000;

    private final StringBuilder out = new StringBuilder();
    private boolean needsComma;

    JsonLine beginObject() {
        return open('{');
    }

    JsonLine endObject() {
        return close('}');
    }

    JsonLine beginArray() {
        return open('[');
    }

    JsonLine endArray() {
        return close(']');
    }

    JsonLine name(String name) {
        string(name);
        out.append(':');
        needsComma = false;
        return this;
    }

    JsonLine field(String name, @Nullable String value) {
        name(name);
        return value == null ? literal("null") : string(value);
    }

    JsonLine field(String name, int value) {
        return name(name).number(value);
    }

    JsonLine field(String name, boolean value) {
        return name(name).literal(Boolean.toString(value));
    }

    /** A confidence or a share. */
    JsonLine field(String name, double value) {
        return name(name).literal(Double.toString(Math.round(value * THOUSANDTHS) / THOUSANDTHS));
    }

    JsonLine nullField(String name) {
        return name(name).literal("null");
    }

    JsonLine strings(String name, Iterable<String> values) {
        name(name).beginArray();
        values.forEach(this::string);
        return endArray();
    }

    JsonLine number(int value) {
        return literal(Integer.toString(value));
    }

    JsonLine string(String value) {
        comma();
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            appendCharacter(value, i);
        }
        out.append('"');
        needsComma = true;
        return this;
    }

    private void appendCharacter(String value, int i) {
        char c = value.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (ControlCharacters.is(c) || isUnpairedSurrogate(value, i)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isUnpairedSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private JsonLine literal(String value) {
        comma();
        out.append(value);
        needsComma = true;
        return this;
    }

    private JsonLine open(char bracket) {
        comma();
        out.append(bracket);
        needsComma = false;
        return this;
    }

    private JsonLine close(char bracket) {
        out.append(bracket);
        needsComma = true;
        return this;
    }

    private void comma() {
        if (needsComma) {
            out.append(',');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
