package org.hearsay.nn.tagger;

/**
 * Tags for spans of several kinds that do not overlap (BIO: Ramshaw and Marcus 1995). Tag 0 is outside all; span kind k begins with
 * tag {@code 1 + 2k} and goes on with {@code 2 + 2k}.
 *
 * @param kinds number of kinds, at least 1
 */
public record TagScheme(int kinds) {
    /** The tag of words in no span. */
    public static final int OUTSIDE = 0;

    /** Source, cue and content, in this order. */
    public static final TagScheme ATTRIBUTIONS = new TagScheme(3);

    /** Names of persons, organisations, places and other things, in this order. */
    public static final TagScheme NAMES = new TagScheme(4);

    public TagScheme {
        if (kinds < 1) {
            throw new IllegalArgumentException("kinds " + kinds + " < 1");
        }
    }

    /** Number of tags. */
    public int tags() {
        return 1 + 2 * kinds;
    }

    /** Tag of the first word of a span. */
    public static int begin(int kind) {
        return 1 + 2 * kind;
    }

    /** Tag of the other words of a span. */
    public static int inside(int kind) {
        return 2 + 2 * kind;
    }

    /** The kind of a tag, or -1 outside. */
    public static int kind(int tag) {
        return (tag + 1) / 2 - 1;
    }

    /** Whether a tag may stand after another; what begins a text stands after {@link #OUTSIDE}. */
    public static boolean mayFollow(int tag, int before) {
        boolean continues = tag != OUTSIDE && tag % 2 == 0;
        return !continues || before == tag || before == tag - 1;
    }

    /** The tag of the same kind that can stand first: where a window cuts a span, its rest begins anew. */
    public static int first(int tag) {
        return tag == OUTSIDE || tag % 2 == 1 ? tag : tag - 1;
    }
}
