package org.hearsay.app.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Digests;

/** Gives stories folder names: harmless on any file system, different for different stories, the same in every run. */
final class FolderNames {
    /** Leaves room for a digest below the 255 bytes that file systems allow, and for deep folders on Windows. */
    private static final int MOST_CHARACTERS = 60;

    private static final int DIGEST_CHARACTERS = 8;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    /** Names that Windows keeps for devices. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private final Set<String> given = new HashSet<>();

    /** The name for a story: its id where that is harmless, else what is harmless of it and a digest of the id. */
    String of(String story) {
        String words = OTHERS.matcher(cut(story).toLowerCase(Locale.ROOT)).replaceAll("-");
        String plain = words.replaceAll("^-|-$", "");
        boolean harmless = !plain.isEmpty()
                && plain.equals(story)
                && !DEVICE.matcher(plain).matches();
        String digest = Digests.sha256(story);
        String name = plain;
        if (!harmless) {
            name = (plain.isEmpty() ? "story" : plain) + "-" + digest.substring(0, DIGEST_CHARACTERS);
        }
        return given.add(name) ? name : longer(name, digest);
    }

    private String longer(String name, String digest) {
        String unique = name + "-" + digest;
        given.add(unique);
        return unique;
    }

    private static String cut(String story) {
        return story.substring(0, Math.min(story.length(), MOST_CHARACTERS));
    }
}
