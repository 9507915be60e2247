package org.hearsay.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes CSS selectors of elements of one page: paths of {@code tag:nth-of-type(n)} from the root. Remembers what it counted. */
final class ElementSelectors {
    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9]{0,30}");

    private final Map<Element, Integer> places = new HashMap<>();

    /** A selector that finds {@code element} alone. */
    String of(Element element) {
        Deque<Element> path = new ArrayDeque<>();
        for (@Nullable Element at = element; at != null && !at.normalName().equals("#root"); at = at.parent()) {
            path.push(at);
        }
        StringBuilder selector = new StringBuilder();
        for (Element at : path) {
            selector.append(selector.isEmpty() ? "" : " > ").append(step(at));
        }
        return selector.toString();
    }

    private String step(Element element) {
        Element parent = element.parent();
        String name = element.normalName();
        if (parent == null || parent.normalName().equals("#root")) {
            return name;
        }
        if (!places.containsKey(element)) {
            count(parent);
        }
        boolean plain = TAG.matcher(name).matches();
        return plain
                ? name + ":nth-of-type(" + places.get(element) + ")"
                : "*:nth-child(" + (element.elementSiblingIndex() + 1) + ")";
    }

    private void count(Element parent) {
        Map<String, Integer> counts = new HashMap<>();
        for (@Nullable Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            places.put(child, counts.merge(child.normalName(), 1, Integer::sum));
        }
    }
}
