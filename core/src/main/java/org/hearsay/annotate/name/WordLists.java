package org.hearsay.annotate.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of words that names are known by, from the resource {@code word-lists.txt}. Immutable. */
public final class WordLists {
    private static final WordLists SHARED = read();

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** The lists, read once. */
    public static WordLists shared() {
        return SHARED;
    }

    private static WordLists read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream stream = WordLists.class.getResourceAsStream("word-lists.txt")) {
            if (stream == null) {
                throw new IllegalStateException("word-lists.txt is not on the class path");
            }
            Set<String> current = new HashSet<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("[")) {
                    current = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
                } else if (!line.startsWith("#")) {
                    for (String word : line.strip().split(" ", -1)) {
                        current.add(word.replace('_', ' '));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("word-lists.txt cannot be read", e);
        }
        return new WordLists(lists);
    }

    /** Whether {@code word} stands, in just this case, in the list called {@code list}. */
    public boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no such list: " + list);
        }
        return words.contains(word);
    }

    /** Whether {@code word} is a first name. */
    public boolean firstName(String word) {
        return has("male", word) || has("female", word) || has("either", word);
    }

    /** Whether {@code word} is a title, such as {@code President} or {@code Mrs}. */
    public boolean title(String word) {
        return has("title", word) || has("title-male", word) || has("title-female", word);
    }

    /** Whether {@code word}, in any case, is what a person can be ("minister", "master", "expert"). */
    public boolean role(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return has("role", lower) || (lower.endsWith("s") && has("role", lower.substring(0, lower.length() - 1)));
    }

    /** The gender that a first name or title speaks for. */
    public Gender gender(String word) {
        if (has("male", word) || has("title-male", word)) {
            return Gender.MALE;
        }
        return has("female", word) || has("title-female", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
