package org.hearsay.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.Extractor;
import org.hearsay.lab.eval.HtmlPages;
import org.hearsay.lab.eval.ResourceUse;

/** Pages a processor-second of the cleaner and of Readability4J, in turn in one process, after a pass each that is not counted. */
final class CleanBench {
    private static final List<Extractor> EXTRACTORS = List.of(Extractor.HEARSAY, Extractor.READABILITY4J);

    private final PrintWriter out;
    private final int runs;

    CleanBench(PrintWriter out, int runs) {
        this.out = out;
        this.runs = runs;
    }

    void measure(DataFolder data) throws IOException {
        List<String> pages = new ArrayList<>();
        HtmlPages.read(data.extractionPages(), page -> pages.add(page.content()));
        Map<Extractor, List<Double>> rates = new EnumMap<>(Extractor.class);
        for (int i = 0; i <= runs; i++) {
            for (Extractor extractor : EXTRACTORS) {
                double rate = rate(extractor, pages);
                if (i > 0) {
                    rates.computeIfAbsent(extractor, key -> new ArrayList<>()).add(rate);
                }
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            ratios.add(rates.getOrDefault(Extractor.HEARSAY, List.of()).get(i)
                    / rates.getOrDefault(Extractor.READABILITY4J, List.of()).get(i));
        }
        out.println("pages a processor-second over " + pages.size() + " pages, median, and least to most of " + runs);
        rates.forEach((extractor, values) -> tell(extractor.name().toLowerCase(Locale.ROOT), Spread.of(values)));
        tell("hearsay over readability4j", Spread.of(ratios));
        out.flush();
    }

    private static double rate(Extractor extractor, List<String> pages) {
        ResourceUse start = ResourceUse.now();
        long characters = 0;
        for (String page : pages) {
            characters += extractor.mainText(page).length();
        }
        double seconds = ResourceUse.now().since(start).cpu().toNanos() / 1e9;
        if (characters == 0) {
            throw new BenchException("no text was found in any page");
        }
        return pages.size() / seconds;
    }

    private void tell(String name, Spread spread) {
        out.println(String.format(
                Locale.ROOT, "%-28s %8.2f  (%.2f to %.2f)", name, spread.median(), spread.least(), spread.most()));
    }
}
