package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Visits the files of a folder and its subfolders in the order of their names. Hidden ones are skipped. */
final class FolderWalker {
    private final Consumer<Path> fileVisitor;
    private final BiConsumer<String, String> refusal;
    private final Deque<Path> realParents = new ArrayDeque<>();
    private int fileCount;

    /**
     * @param fileVisitor is given each file
     * @param refusal is given each path that cannot be visited, and why
     */
    FolderWalker(Consumer<Path> fileVisitor, BiConsumer<String, String> refusal) {
        this.fileVisitor = fileVisitor;
        this.refusal = refusal;
    }

    /** How many files were met so far. */
    int fileCount() {
        return fileCount;
    }

    void walk(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (realParents.contains(real)) {
                refusal.accept(folder.toString(), "a link back to a folder that holds it; not followed");
                return;
            }
            realParents.push(real);
            try {
                children(folder).forEach(this::visit);
            } finally {
                realParents.pop();
            }
        } catch (IOException e) {
            refusal.accept(folder.toString(), "this folder cannot be listed: " + e.getMessage());
        }
    }

    private void visit(Path path) {
        if (Files.isDirectory(path)) {
            walk(path);
        } else if (Files.isRegularFile(path)) {
            fileCount++;
            fileVisitor.accept(path);
        } else {
            refusal.accept(path.toString(), "not a regular file");
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (!String.valueOf(child.getFileName()).startsWith(".")) {
                    children.add(child);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }
}
