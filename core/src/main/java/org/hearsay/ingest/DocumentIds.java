package org.hearsay.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the ids of one run unique and remembers where each was first seen. */
final class DocumentIds {
    private final Map<String, String> originOfId = new HashMap<>();
    private final Map<String, Integer> lastSuffix = new HashMap<>();

    /** Takes a given id; returns null, or where it was first seen if it is taken already. */
    @Nullable
    String take(String id, String origin) {
        return originOfId.putIfAbsent(id, origin);
    }

    /** Makes a free id from {@code base}, with a number behind it where {@code base} is taken. */
    String make(String base, String origin) {
        String id = base;
        while (originOfId.putIfAbsent(id, origin) != null) {
            id = base + "-" + lastSuffix.merge(base, 2, (last, first) -> last + 1);
        }
        return id;
    }
}
