package org.hearsay.annotate.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over tokens and what it means. Elements are parted by spaces: {@code a/b} is one of these words, {@code <class>}
 * what a {@link WordClass} reads, {@code <name:class>} the same under another name, {@code <name=a/b>} one of these words
 * under a name; a question mark behind makes an element optional.
 */
final class Rule {
    private final List<Element> elements;
    private final Function<Captures, @Nullable Meaning> meaning;
    private Set<String> after = Set.of();
    private Set<String> notAfter = Set.of();
    private Set<String> before = Set.of();
    private Set<String> notBefore = Set.of();

    private record Element(
            @Nullable String name,
            Set<String> words,
            @Nullable WordClass wordClass,
            boolean optional) {
        @Nullable
        Read read(Tokens tokens, int at) {
            if (wordClass != null) {
                return wordClass.read(tokens, at);
            }
            String word = tokens.word(at);
            return words.contains(word) ? new Read(at + 1, word, null) : null;
        }
    }

    /**
     * What a class of words read.
     *
     * @param end index after the last token
     * @param text its normal form, such as the number of a month
     * @param meaning of a whole expression; else null
     */
    record Read(int end, String text, @Nullable Meaning meaning) {}

    /** Reads one class of words. */
    interface WordClass {
        /** What begins at token {@code at}; null if it is nothing of this class. */
        @Nullable
        Read read(Tokens tokens, int at);
    }

    /** A rule that fits: the tokens up to {@code end} mean {@code meaning}. */
    record Match(int end, Meaning meaning) {}

    /** {@code meaning} gives null where the words fit and still mean no time, such as 31 June. */
    Rule(String pattern, Map<String, WordClass> classes, Function<Captures, @Nullable Meaning> meaning) {
        List<Element> parsed = new ArrayList<>();
        for (String part : pattern.split(" ", -1)) {
            parsed.add(element(part, classes));
        }
        this.elements = List.copyOf(parsed);
        this.meaning = meaning;
    }

    private static Element element(String part, Map<String, WordClass> classes) {
        boolean optional = part.endsWith("?");
        String plain = optional ? part.substring(0, part.length() - 1) : part;
        if (!plain.startsWith("<")) {
            return new Element(null, words(plain), null, optional);
        }
        String inner = plain.substring(1, plain.length() - 1);
        int equals = inner.indexOf('=');
        if (equals >= 0) {
            return new Element(inner.substring(0, equals), words(inner.substring(equals + 1)), null, optional);
        }
        int colon = inner.indexOf(':');
        WordClass wordClass = classes.get(inner.substring(colon + 1));
        if (wordClass == null) {
            throw new IllegalArgumentException("no such class of words: " + part);
        }
        return new Element(colon < 0 ? inner : inner.substring(0, colon), Set.of(), wordClass, optional);
    }

    private static Set<String> words(String alternatives) {
        return Set.of(alternatives.split("/", -1));
    }

    /** Only where one of these words stands right before. */
    Rule after(String words) {
        after = Set.of(words.split(" ", -1));
        return this;
    }

    /** Only where none of these words stands right before. */
    Rule notAfter(String words) {
        notAfter = Set.of(words.split(" ", -1));
        return this;
    }

    /** Only where one of these words follows. */
    Rule before(String words) {
        before = Set.of(words.split(" ", -1));
        return this;
    }

    /** Only where none of these words follows. */
    Rule notBefore(String words) {
        notBefore = Set.of(words.split(" ", -1));
        return this;
    }

    /** The words that the pattern spells out for its beginning. */
    Set<String> startWords() {
        Set<String> words = new HashSet<>();
        beginnings().forEach(element -> words.addAll(element.words()));
        return words;
    }

    /** The classes that its beginning may be of. */
    List<WordClass> startClasses() {
        List<WordClass> classes = new ArrayList<>();
        for (Element element : beginnings()) {
            if (element.wordClass() != null) {
                classes.add(element.wordClass());
            }
        }
        return classes;
    }

    /** The elements up to the first that must be there. */
    private List<Element> beginnings() {
        int last = 0;
        while (elements.get(last).optional()) {
            last++;
        }
        return elements.subList(0, last + 1);
    }

    /** The rule where it fits at token {@code at}; null where it does not. */
    @Nullable
    Match match(Tokens tokens, int at) {
        String previous = tokens.word(at - 1);
        if (notAfter.contains(previous) || !(after.isEmpty() || after.contains(previous))) {
            return null;
        }
        return match(0, tokens, at, new ArrayDeque<>());
    }

    /** Tries optional elements first with, then without; patterns are short, so that the text's length does not matter. */
    private @Nullable Match match(int index, Tokens tokens, int at, Deque<Captures.Capture> captured) {
        if (index == elements.size()) {
            return finish(tokens, at, captured);
        }
        Element element = elements.get(index);
        Read read = element.read(tokens, at);
        if (read != null) {
            captured.addLast(new Captures.Capture(element.name() == null ? "" : element.name(), read, at));
            Match match = match(index + 1, tokens, read.end(), captured);
            captured.removeLast();
            if (match != null) {
                return match;
            }
        }
        return element.optional() ? match(index + 1, tokens, at, captured) : null;
    }

    private @Nullable Match finish(Tokens tokens, int end, Deque<Captures.Capture> captured) {
        String next = tokens.word(end);
        if (notBefore.contains(next) || !(before.isEmpty() || before.contains(next))) {
            return null;
        }
        Meaning means = meaning.apply(new Captures(List.copyOf(captured)));
        return means == null ? null : new Match(end, means);
    }
}
