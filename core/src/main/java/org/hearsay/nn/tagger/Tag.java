package org.hearsay.nn.tagger;

import org.jspecify.annotations.Nullable;

/** What a word is in an attribution; {@code B} begins a span, {@code I} continues it. The order is that of the scores. */
public enum Tag {
    O,
    B_SOURCE,
    I_SOURCE,
    B_CUE,
    I_CUE,
    B_CONTENT,
    I_CONTENT;

    /** Number of tags. */
    public static final int COUNT = 7;

    private static final Tag[] ALL = values();

    /** The tag with this index. */
    public static Tag of(int index) {
        return ALL[index];
    }

    /** Where its score stands among those of a word. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the scores
    public int index() {
        return ordinal();
    }

    /** Whether it begins a span. */
    public boolean begins() {
        return this == B_SOURCE || this == B_CUE || this == B_CONTENT;
    }

    /** The tag of the same role that can stand first: where a window cuts a span, its rest begins anew. */
    public Tag first() {
        return this == O || begins() ? this : of(index() - 1);
    }

    /** Whether this tag may follow {@code before}; {@code null} is the start of a paragraph. */
    public boolean mayFollow(@Nullable Tag before) {
        boolean continues = this != O && !begins();
        return !continues || (before != null && (before == this || before.index() == index() - 1));
    }

    /** Tag of the first word of a span of a role (0 source, 1 cue, 2 content). */
    public static Tag begin(int role) {
        return of(1 + 2 * role);
    }

    /** Tag of the other words of a span of a role. */
    public static Tag inside(int role) {
        return of(2 + 2 * role);
    }

    /** The role of this tag (0 source, 1 cue, 2 content), or -1. */
    public int role() {
        return (index() + 1) / 2 - 1;
    }
}
