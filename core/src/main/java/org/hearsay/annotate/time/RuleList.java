package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects rules over the words of the {@link Lexicon}, and the expressions that other rules read. */
final class RuleList {
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule.WordClass> classes = new HashMap<>(Lexicon.CLASSES);

    /** Rules after this may use {@code <point>}: a whole date as {@code points} read it. */
    void points(Rule.WordClass points) {
        classes.put("point", points);
    }

    /** Adds a rule; what stands before and after it is said on the result. */
    Rule add(String pattern, Function<Captures, @Nullable Meaning> meaning) {
        Rule rule = new Rule(pattern, classes, meaning);
        rules.add(rule);
        return rule;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }
}
