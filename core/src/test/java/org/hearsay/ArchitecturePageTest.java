package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md names every package and nothing that does not exist. */
class ArchitecturePageTest {
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final String SOURCES = "src/main/java/";

    @Test
    void everythingNamedExists() throws IOException {
        Set<String> known = types();
        known.addAll(packages());
        List<String> unknown = named().stream()
                .filter(name -> !known.contains(name))
                .filter(name -> !Files.exists(ProjectFiles.root().resolve(name)))
                .toList();

        assertEquals(List.of(), unknown, "ARCHITECTURE.md names what does not exist");
    }

    @Test
    void everyPackageIsNamed() throws IOException {
        Set<String> missing = packages();
        missing.removeAll(named());

        assertEquals(Set.of(), missing, "packages that ARCHITECTURE.md does not name");
    }

    @Test
    void thePageIsRead() throws IOException {
        assertTrue(named().size() > 10, "no names found in ARCHITECTURE.md");
    }

    /** What stands in back quotes, commands of the project's scripts without their arguments. */
    private static Set<String> named() throws IOException {
        String page = Files.readString(ProjectFiles.root().resolve("ARCHITECTURE.md"));
        return CODE.matcher(FENCED.matcher(page).replaceAll(""))
                .results()
                .map((MatchResult match) -> match.group(1))
                .map(name -> name.startsWith("./") ? name.substring(2).split(" ", 2)[0] : name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types() throws IOException {
        return ProjectFiles.sources().stream()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages() throws IOException {
        return ProjectFiles.sources().stream()
                .map(ArchitecturePageTest::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(Path source) {
        String path = source.toString().replace('\\', '/');
        return path.substring(path.indexOf(SOURCES) + SOURCES.length(), path.lastIndexOf('/'))
                .replace('/', '.');
    }
}
