package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Assertions of the same words, voice and source: the copies of a wire story are compared once.
 *
 * @param number position in the list of all
 * @param all in the order {@link Assertion#FIRST}, at least one
 */
record Twins(int number, List<Assertion> all) {
    Assertion first() {
        return all.getFirst();
    }

    /** The groups, in the order of their firsts. */
    static List<Twins> of(List<Assertion> assertions) {
        record Key(String joined, Object voice, String source, boolean denied) {}
        Map<Key, List<Assertion>> groups = new LinkedHashMap<>();
        for (Assertion assertion : assertions) {
            Source source = assertion.source();
            Key key = new Key(
                    assertion.joined(), assertion.voice(), source == null ? "" : source.key(), assertion.denied());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(assertion);
        }
        return number(groups.values());
    }

    private static List<Twins> number(Collection<List<Assertion>> groups) {
        List<Twins> twins = new ArrayList<>();
        groups.forEach(group -> twins.add(new Twins(twins.size(), group)));
        return twins;
    }
}
