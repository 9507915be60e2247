package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSizeTest {
    private static final int MOST_LINES = 400;

    @Test
    void noSourceFileIsTooLongToHoldInMind() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        for (Path source : ProjectFiles.sources()) {
            int lines = Files.readAllLines(source).size();
            sizes.add(lines);
            if (lines > MOST_LINES) {
                tooLong.add(source.getFileName() + " has " + lines + " lines");
            }
        }
        sizes.sort(null);
        System.out.println(sizes.size() + " source files, median " + sizes.get(sizes.size() / 2) + " lines, longest "
                + sizes.getLast());

        assertEquals(List.of(), tooLong);
    }
}
