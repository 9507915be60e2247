package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;

/** The contrast of every text on a page with what lies behind it, by WCAG 2.2. */
final class Contrast {
    /** Text and ground of every element with text of its own, as red, green and blue from 0 to 255; each pair once. */
    private static final String PAIRS = """
            const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
            const seen = new Map();
            const rgba = (colour) => {
              if (!seen.has(colour)) {
                pen.clearRect(0, 0, 1, 1);
                pen.fillStyle = colour;
                pen.fillRect(0, 0, 1, 1);
                seen.set(colour, [...pen.getImageData(0, 0, 1, 1).data]);
              }
              return seen.get(colour);
            };
            const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] / 255 + below[i] * (1 - top[3] / 255));
            const ground = (element) => {
              if (!element) return [255, 255, 255];
              return over(rgba(getComputedStyle(element).backgroundColor), ground(element.parentElement));
            };
            const pairs = new Map();
            for (const element of document.body.querySelectorAll("*")) {
              const texts = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
              if (!texts || !element.checkVisibility()) continue;
              const behind = ground(element);
              const text = over(rgba(getComputedStyle(element).color), behind);
              const key = [...text, ...behind].map(Math.round).join(" ");
              if (!pairs.has(key)) pairs.set(key, element.localName + "." + element.className);
            }
            return [...pairs].map(([key, name]) => key + " " + name);""";

    private Contrast() {}

    /** Two colours and the first element that shows them. */
    record Pair(List<Integer> text, List<Integer> ground, String element) {
        /** From 1 to 21. */
        double ratio() {
            double one = luminance(text);
            double other = luminance(ground);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        @Override
        public String toString() {
            return "%s: %s on %s is %.2f".formatted(element, text, ground, ratio());
        }
    }

    static List<Pair> pairs(Browser browser) {
        List<Pair> pairs = new ArrayList<>();
        if (browser.ask(PAIRS) instanceof List<?> lines) {
            for (Object line : lines) {
                String[] cells = String.valueOf(line).split(" ", 7);
                pairs.add(new Pair(colour(cells, 0), colour(cells, 3), cells[6]));
            }
        }
        return pairs;
    }

    private static List<Integer> colour(String[] cells, int from) {
        return List.of(
                Integer.valueOf(cells[from]), Integer.valueOf(cells[from + 1]), Integer.valueOf(cells[from + 2]));
    }

    /** Relative luminance by WCAG 2.2. */
    private static double luminance(List<Integer> colour) {
        return 0.2126 * linear(colour.get(0)) + 0.7152 * linear(colour.get(1)) + 0.0722 * linear(colour.get(2));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
