package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final String TEXT =
            "The bridge over the Lenn was shut on Monday after a crack was found in its deck. "
                    + "Nobody was in danger, said Oda Brisk, the engineer of the county.";

    private static final Set<String> FORMS = Set.of("report.html", "report.json", "report.md", "claims.csv");

    @TempDir
    private Path folder;

    private static String record(String id, String story) {
        return "{\"id\":\"" + id + "\",\"story\":\"" + story + "\",\"text\":\"" + TEXT + "\"}\n";
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(files.map(f -> f.getFileName().toString()).toList());
        }
    }

    private Run compare(Path out, String records) {
        return Run.withInput(records, "compare", "-", "--out", out.toString());
    }

    @Test
    void oneStoryBecomesFourFilesAndOtherFilesStay() throws IOException {
        Path out = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("report.md"), "old");
        Run run = compare(out, record("x", "bridge") + "no record\n");
        assertEquals(Exit.SOME_REJECTED, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("hearsay: open " + out.resolve("report.html") + " in a browser\n"), run.err());
        Set<String> expected = new HashSet<>(FORMS);
        expected.add("notes.txt");
        assertEquals(expected, names(out));
        assertEquals("mine", Files.readString(out.resolve("notes.txt")));
        for (String form : List.of("report.html", "report.json", "report.md")) {
            assertTrue(Files.readString(out.resolve(form)).contains("JSON"), form + " tells of the rejected line");
        }
    }

    @Test
    void severalStoriesGetAFolderEachAndAPageThatLeadsToThem() throws IOException {
        Path out = folder.resolve("new");
        Run run = compare(out, record("x", "bridge") + record("y", "../<Tower> & co") + record("z", "Bridge"));
        assertEquals(Exit.OK, run.code(), run.err());
        assertEquals(Set.of("new"), names(folder), "nothing outside");
        Set<String> inside = names(out);
        assertEquals(4, inside.size(), inside.toString());
        assertTrue(inside.containsAll(Set.of("index.html", "bridge")), inside.toString());
        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains("Content-Security-Policy"));
        assertFalse(index.contains("<Tower>"));
        for (String name : inside) {
            if (!name.equals("index.html")) {
                assertEquals(FORMS, names(out.resolve(name)));
                assertTrue(index.contains("href=\"" + name + "/report.html\""), name);
            }
        }
    }

    @Test
    void namesOfFoldersAreHarmlessAndDistinct() {
        FolderNames names = new FolderNames();
        assertEquals("harbour-fire", names.of("harbour-fire"));
        Set<String> seen = new HashSet<>(Set.of("harbour-fire"));
        for (String story : List.of(
                "Harbour-fire",
                "harbour fire",
                "",
                "..",
                ".",
                "/",
                "con",
                "lpt1",
                "\u6e2f",
                "\u6c34",
                "x".repeat(500),
                "x".repeat(501),
                "-a",
                "a-",
                "a",
                "\ud83d",
                "\u0130")) {
            String name = names.of(story);
            assertTrue(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), name);
            assertTrue(name.length() <= 80, name);
            assertTrue(seen.add(name), name);
        }
        assertEquals(new FolderNames().of("Harbour fire"), new FolderNames().of("Harbour fire"));
        FolderNames taken = new FolderNames();
        String first = taken.of("Harbour fire");
        assertFalse(first.equals(taken.of(first)), "an id may look like the name of another");
    }

    @Test
    void whatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = compare(file, record("x", "bridge"));
        assertEquals(Exit.OUTPUT, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                Exit.OUTPUT,
                compare(file.resolve("below"), record("x", "bridge")).code());
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("report.md"));
        assertEquals(Exit.OUTPUT, compare(out, record("x", "bridge")).code());
        assertEquals(Set.of("report.md"), names(out), "nothing half done");
    }

    @Test
    void aLinkInThePlaceOfAStoryIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("bridge"), elsewhere);
        Run run = compare(out, record("x", "bridge") + record("y", "tower"));
        assertEquals(Exit.OUTPUT, run.code());
        assertTrue(run.err().contains("is a symbolic link"), run.err());
        assertEquals(Set.of(), names(elsewhere));
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Files.createSymbolicLink(alone.resolve("report.md"), victim);
        Files.createSymbolicLink(alone.resolve(".report.md.unfinished"), victim);
        assertEquals(Exit.OK, compare(alone, record("x", "bridge")).code());
        assertEquals("mine", Files.readString(victim));
    }
}
