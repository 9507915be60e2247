package org.hearsay.json;

import java.util.Locale;

/** The names of closed choices in JSON: lower case, words joined by hyphens, {@code named-person}. */
final class JsonNames {
    private JsonNames() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of that name; throws {@link IllegalArgumentException} if there is none. */
    static <E extends Enum<E>> E parse(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
