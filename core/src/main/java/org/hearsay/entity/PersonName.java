package org.hearsay.entity;

import java.util.List;
import java.util.Set;

/**
 * A person's name in lower case, taken apart.
 *
 * @param first the first name in its full form, or initial; empty for a name of one word
 * @param middle what stands between
 * @param last the last word
 * @param generation {@code jr}, {@code iii} and the like; empty if none
 */
record PersonName(String first, List<String> middle, String last, String generation) {
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    static PersonName of(String name) {
        List<String> words = NameForms.person(name);
        String plain = NameForms.plain(name).replace(",", "");
        String end = plain.substring(plain.lastIndexOf(' ') + 1);
        String generation = words.getLast().equals(end) || !GENERATIONS.contains(end) ? "" : end;
        if (words.size() == 1) {
            return new PersonName("", List.of(), words.getFirst(), generation);
        }
        return new PersonName(ShortNames.full(words.getFirst()), words.subList(1, words.size() - 1), words.getLast(), generation);
    }

    boolean full() {
        return !first.isEmpty();
    }

    boolean initial() {
        return first.length() == 1;
    }

    /** Whether both can be one person's: nothing that both give differs. */
    boolean agrees(PersonName other) {
        if (!last.equals(other.last)) {
            return true;
        }
        return (generation.isEmpty() || other.generation.isEmpty() || generation.equals(other.generation))
                && (first.isEmpty() || other.first.isEmpty() || same(first, other.first))
                && middleAgrees(other);
    }

    private boolean middleAgrees(PersonName other) {
        return middle.isEmpty()
                || other.middle.isEmpty()
                || middle.stream().anyMatch(one -> other.middle.stream().anyMatch(two -> same(one, two)));
    }

    /** Equal, or one the initial of the other. */
    private static boolean same(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }
}
