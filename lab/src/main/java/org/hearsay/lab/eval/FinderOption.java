package org.hearsay.lab.eval;

import java.util.Locale;
import org.hearsay.HearsayConfig;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --finder}: which finder of attributions is measured. */
final class FinderOption {
    private HearsayConfig.Finder finder = HearsayConfig.defaults().finder();

    @Option(
            names = "--finder",
            paramLabel = "rules|model",
            description = "What finds the attributions (default: what the program uses).")
    void set(String name) {
        try {
            finder = HearsayConfig.Finder.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("expected rules or model, not \"" + name + "\"");
        }
    }

    /** The defaults with that finder. */
    HearsayConfig config() {
        return HearsayConfig.defaults().withFinder(finder);
    }
}
