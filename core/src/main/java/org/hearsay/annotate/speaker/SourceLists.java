package org.hearsay.annotate.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.WordLists;

/** What nouns can be: documents, bodies, groups, persons; from the resource {@code source-words.txt}. Immutable. */
final class SourceLists {
    private static final SourceLists SHARED = read();

    private final Map<String, Set<String>> lists = new HashMap<>();
    /** Words that one person is called by, by each of them. */
    private final Map<String, Set<String>> same = new HashMap<>();

    private SourceLists() {}

    /** The lists, read once. */
    static SourceLists shared() {
        return SHARED;
    }

    private static SourceLists read() {
        SourceLists lists = new SourceLists();
        try (InputStream stream = SourceLists.class.getResourceAsStream("source-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("source-words.txt is not on the class path");
            }
            String section = "";
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    lists.add(section, List.of(line.strip().split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("source-words.txt cannot be read", e);
        }
        return lists;
    }

    private void add(String section, List<String> words) {
        if (section.equals("same")) {
            for (String word : words) {
                same.computeIfAbsent(word, key -> new HashSet<>()).addAll(words);
            }
        } else {
            lists.computeIfAbsent(section, key -> new HashSet<>()).addAll(words);
        }
    }

    /** Whether {@code word}, in lower case, stands in the list called {@code list}, as it is or in the singular. */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no such list: " + list);
        }
        return words.contains(word) || singulars(word).stream().anyMatch(words::contains);
    }

    /** Whether {@code word} stands in the list only in the plural that it is in, as "reports". */
    boolean pluralOf(String list, String word) {
        Set<String> words = lists.getOrDefault(list, Set.of());
        return !words.contains(word) && singulars(word).stream().anyMatch(words::contains);
    }

    /** Whether {@code word} is what a person can be. */
    boolean person(String word) {
        return WordLists.shared().role(word)
                || has("person", word)
                || has("kin-male", word)
                || has("kin-female", word)
                || has("male", word)
                || has("female", word);
    }

    /** Whether one person can be called by both words, each in lower case. */
    boolean same(String a, String b) {
        return a.equals(b) || same.getOrDefault(a, Set.of()).contains(b);
    }

    /** The gender that a noun speaks for. */
    Gender gender(String word) {
        if (has("male", word) || has("kin-male", word)) {
            return Gender.MALE;
        }
        return has("female", word) || has("kin-female", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** What {@code word} may be in the singular; itself is not among them. */
    static List<String> singulars(String word) {
        List<String> singulars = new ArrayList<>();
        int length = word.length();
        if (word.endsWith("men") && length > 3) {
            singulars.add(word.substring(0, length - 2) + "an");
        }
        if (word.endsWith("ies") && length > 4) {
            singulars.add(word.substring(0, length - 3) + "y");
        }
        if (word.endsWith("es") && length > 3) {
            singulars.add(word.substring(0, length - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
            singulars.add(word.substring(0, length - 1));
        }
        return singulars;
    }
}
