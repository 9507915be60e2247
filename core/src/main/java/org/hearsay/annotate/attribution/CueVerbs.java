package org.hearsay.annotate.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of verbs that attribute. */
final class CueVerbs {
    private static final Set<String> FORMS = read();
    /** Words that belong to a cue that follows them, as the corpora have it: auxiliaries, negation, adverbs. */
    private static final Set<String> BEFORE = Set.of(
            "has",
            "have",
            "had",
            "also",
            "later",
            "then",
            "not",
            "never",
            "did",
            "does",
            "do",
            "would",
            "was",
            "is",
            "were",
            "are",
            "been",
            "often",
            "once",
            "n't",
            "didn",
            "t",
            "further",
            "even",
            "previously");

    private CueVerbs() {}

    private static Set<String> read() {
        try (InputStream stream = CueVerbs.class.getResourceAsStream("cue-verbs.txt")) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: cue-verbs.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: cue-verbs.txt", e);
        }
    }

    static boolean contains(String lowerCase) {
        return FORMS.contains(lowerCase);
    }

    /** Whether the form is a participle, whose subject stands before in the sentence ("…, saying that …"). */
    static boolean isParticiple(String lowerCase) {
        return lowerCase.endsWith("ing") && FORMS.contains(lowerCase);
    }

    static boolean precedesCue(String lowerCase) {
        return BEFORE.contains(lowerCase) || (lowerCase.endsWith("ly") && lowerCase.length() > 4);
    }
}
