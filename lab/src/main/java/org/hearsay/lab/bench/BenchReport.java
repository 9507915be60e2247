package org.hearsay.lab.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The figures as lines for people: the median of several runs, the least and the most. */
final class BenchReport {
    private static final double KIB_PER_MIB = 1024;

    private BenchReport() {}

    /** Words a processor-second in the first and in the second pass, and peak memory, of runs of {@code annotate}. */
    static String annotate(List<Readings> runs) {
        return line("annotate, first pass", "words/cpu-s", 0, runs, run -> run.rate("words", "cold.cpu"))
                + line("annotate, second pass", "words/cpu-s", 0, runs, run -> run.rate("words", "warm.cpu"))
                + line("annotate over a bare pass", "times", 2, runs, run -> run.rate("warm.cpu", "bare.cpu"))
                + line("the same, first pass", "times", 2, runs, run -> run.rate("cold.cpu", "bare.cpu"))
                + peak("annotate, peak resident", runs);
    }

    /** Processor time from the start of the process to the end of a first short text. */
    static String startup(List<Readings> runs) {
        return line("start-up", "cpu-s", 2, runs, run -> run.value("startup.cpu")) + peak("start-up, peak", runs);
    }

    /** What comparing costs beside annotating, for a story of {@code size} articles. */
    static String compare(int size, List<Readings> runs) {
        String title = "compare, " + size + " articles";
        return line(title, "of annotate", 3, runs, run -> run.rate("compare.cpu", "annotate.cpu"))
                + line(title, "cpu-s", 2, runs, run -> run.value("compare.cpu"))
                + peak(title + ", peak", runs);
    }

    /** The peer's row, and Hearsay's over it, pair by pair: both lists in the order of the pairs. */
    static String peer(List<Readings> own, List<Readings> peer) {
        List<Pair> pairs = pairs(own, peer);
        return line("peer, its only pass", "words/cpu-s", 0, peer, run -> run.rate("words", "cold.cpu"))
                + line("peer, its only pass", "its tokens/cpu-s", 0, peer, run -> run.rate("tokens", "cold.cpu"))
                + line("peer, start-up", "cpu-s", 1, peer, run -> run.value("startup.cpu"))
                + peak("peer, peak resident", peer)
                + line("first pass over peer", "times", 1, pairs, pair -> pair.ratio("cold.cpu"))
                + line("second pass over peer", "times", 1, pairs, pair -> pair.ratio("warm.cpu"));
    }

    private static List<Pair> pairs(List<Readings> own, List<Readings> peer) {
        return IntStream.range(0, peer.size())
                .mapToObj(i -> new Pair(own.get(i), peer.get(i)))
                .toList();
    }

    /** One run of each, one after the other, on the same articles. */
    private record Pair(Readings own, Readings peer) {
        Pair {
            if (own.value("words") != peer.value("words")) {
                throw new BenchException(
                        "the two did not read the same words: " + own.value("words") + " and " + peer.value("words"));
            }
        }

        double ratio(String ownCpu) {
            return own.rate("words", ownCpu) / peer.rate("words", "cold.cpu");
        }
    }

    private static String peak(String title, List<Readings> runs) {
        if (runs.stream().map(run -> run.optional("peak.kib")).anyMatch(OptionalDouble::isEmpty)) {
            return String.format(Locale.ROOT, "%-27s not measurable here%n", title);
        }
        return line(title, "MiB", 0, runs, run -> run.value("peak.kib") / KIB_PER_MIB);
    }

    private static <T> String line(String title, String unit, int digits, List<T> runs, ToDoubleFunction<T> figure) {
        Spread spread = Spread.of(runs.stream().map(figure::applyAsDouble).toList());
        String number = "%." + digits + "f";
        return String.format(
                Locale.ROOT,
                "%-27s " + number.replace("%", "%9") + " %-16s (" + number + " to " + number + ", %s)%n",
                title,
                spread.median(),
                unit,
                spread.least(),
                spread.most(),
                spread.runs() == 1 ? "1 run" : spread.runs() + " runs");
    }
}
