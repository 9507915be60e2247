package org.hearsay.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What comparing one story of up to 600 articles costs, as a whole and stage by stage, and how it grows with the story. */
final class StoryBench {
    /** Each twice the one before. */
    private static final List<Integer> SIZES = List.of(75, 150, 300, LargeStory.SIZE);

    private static final List<String> STAGES = List.of("families", "entities", "claims", "conflicts", "report");
    private static final String CHILD = StoryProcess.class.getName();

    private final PrintWriter out;
    private final Path cache;

    StoryBench(PrintWriter out, Path cache) {
        this.out = out;
        this.cache = cache.toAbsolutePath();
    }

    /** Annotates what {@link #cache} lacks, then measures each size once as a whole and once by stages. */
    void measure() throws IOException, InterruptedException {
        ChildJvm program = ChildJvm.ofProgram();
        tell("annotations in " + cache);
        program.run(CHILD, "annotate", cache.toString());
        List<Readings> whole = run(program, "whole");
        row("compare, seconds by the clock", whole, run -> run.value("compare.clock"));
        row("compare, processor seconds", whole, run -> run.value("compare.cpu"));
        List<Readings> stages = run(program, "stages");
        for (String stage : STAGES) {
            row("  " + stage, stages, run -> run.value(stage + ".cpu"));
        }
        row("peak resident, MiB", whole, run -> run.value("peak.kib") / 1024);
    }

    private List<Readings> run(ChildJvm program, String what) throws IOException, InterruptedException {
        List<Readings> runs = new ArrayList<>();
        for (int size : SIZES) {
            runs.add(program.run(CHILD, what, cache.toString(), Integer.toString(size)));
        }
        return runs;
    }

    /** A figure by size, and its growth from the least to the greatest as an exponent of the number of articles. */
    private void row(String title, List<Readings> runs, ToDoubleFunction<Readings> figure) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-31s", title));
        for (int i = 0; i < runs.size(); i++) {
            line.append(String.format(Locale.ROOT, " %4d: %7.2f", SIZES.get(i), figure.applyAsDouble(runs.get(i))));
        }
        double growth = exponent(figure.applyAsDouble(runs.getFirst()), figure.applyAsDouble(runs.getLast()));
        tell(line.append(String.format(Locale.ROOT, "  n^%.2f", growth)).toString());
    }

    /** The power of the number of articles by which a figure grows from the least size to the greatest. */
    static double exponent(double least, double greatest) {
        return Math.log(greatest / least) / Math.log((double) SIZES.getLast() / SIZES.getFirst());
    }

    private void tell(String line) {
        out.println(line);
        out.flush();
    }
}
