package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.json.ComparisonWriter;
import org.hearsay.model.Comparison;
import org.hearsay.model.Rejected;
import org.hearsay.report.CsvReport;
import org.hearsay.report.MarkdownReport;
import org.hearsay.report.html.HtmlReport;
import org.hearsay.report.html.StoryIndex;
import org.hearsay.text.ControlCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A folder of reports: the four forms of one story, or a folder a story and a page that leads to them. Files of the same name
 * are replaced, each when it is whole; no other file is touched. Failures are {@link OutputException}s.
 */
final class ReportFolder {
    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, which need not be there yet; fails now where it can be known that it cannot be written. */
    static ReportFolder at(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            throw new OutputException(folder.toString(), new NotDirectoryException(there.toString()));
        }
        if (there != null && !Files.isWritable(there)) {
            throw new OutputException(
                    folder.toString(), new FileSystemException(there.toString(), null, "is not writable"));
        }
        return new ReportFolder(folder);
    }

    /** Writes the reports of at least one story, and the user's corrections if there are any; returns the page to open. */
    Path write(List<Comparison> comparisons, List<Rejected> rejected, @Nullable String corrections) {
        try {
            Files.createDirectories(folder);
            if (corrections != null) {
                replace(folder, Map.of("corrections.json", corrections));
            }
            if (comparisons.size() == 1) {
                replace(folder, forms(comparisons.getFirst(), rejected));
                return folder.resolve("report.html");
            }
            FolderNames names = new FolderNames();
            List<StoryIndex.Entry> entries = new ArrayList<>();
            for (Comparison comparison : comparisons) {
                String name = names.of(comparison.story().id());
                replace(own(name), forms(comparison, rejected));
                entries.add(new StoryIndex.Entry(name + "/report.html", comparison));
            }
            replace(folder, Map.of("index.html", StoryIndex.render(entries)));
            return folder.resolve("index.html");
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e);
        }
    }

    /** A story's folder: a link that stands in its place would lead out of this one. */
    private Path own(String name) throws IOException {
        Path own = folder.resolve(name);
        if (Files.isSymbolicLink(own)) {
            throw new FileSystemException(own.toString(), null, "is a symbolic link");
        }
        if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(own);
        }
        return own;
    }

    private static Map<String, String> forms(Comparison comparison, List<Rejected> rejected) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("report.json", new ComparisonWriter().line(comparison, rejected) + "\n");
        forms.put("report.md", ControlCharacters.visible(new MarkdownReport().write(comparison, rejected)));
        forms.put("claims.csv", CsvReport.header() + CsvReport.render(comparison));
        forms.put("report.html", HtmlReport.render(comparison, rejected));
        return forms;
    }

    /** Writes all files beside their places, then moves them there: a full disk leaves the old ones as they were. */
    private static void replace(Path where, Map<String, String> files) throws IOException {
        Map<Path, Path> unfinished = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = where.resolve(file.getKey());
                if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileSystemException(target.toString(), null, "is a folder");
                }
                Path beside = where.resolve("." + file.getKey() + ".unfinished");
                Files.deleteIfExists(beside);
                unfinished.put(beside, target);
                Files.writeString(beside, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : unfinished.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
