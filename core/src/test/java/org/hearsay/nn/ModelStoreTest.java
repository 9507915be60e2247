package org.hearsay.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
    @Test
    void theVocabularyIsWhole() {
        var vocabulary = ModelStore.onClassPath().sentenceVocabulary();

        assertEquals(30_522, vocabulary.size());
        assertEquals(WordPiece.UNK, vocabulary.get("[UNK]"));
        assertEquals(WordPiece.CLS, vocabulary.get("[CLS]"));
        assertEquals(WordPiece.SEP, vocabulary.get("[SEP]"));
    }

    @Test
    void aMissingModelIsNamedWhenTheEncoderIsOpened(@TempDir Path folder) throws IOException {
        try (URLClassLoader empty = loader(folder)) {
            ModelStore store = ModelStore.of(empty);

            String message = message(() -> TextEncoder.open(store));

            assertTrue(message.contains("all-minilm-l6-v2-q.onnx is not on the class path"), message);
        }
    }

    @Test
    void aModelCutShortOrChangedIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(ModelFile.SENTENCE_VOCABULARY.resource());
        try (URLClassLoader broken = loader(folder)) {
            ModelStore store = ModelStore.of(broken);

            Files.writeString(file, "{}");
            assertTrue(message(store::sentenceVocabulary).contains("damaged or of another version"));

            Files.write(file, new byte[ModelFile.SENTENCE_VOCABULARY.bytes()]);
            assertTrue(message(store::sentenceVocabulary).contains(file.getFileName() + " at file:"));
        }
    }

    @Test
    void anotherDescriptionThanATokenizersIsRefused() {
        for (String json : new String[] {"{}", "[]", "{\"model\":{}}", "{\"model\":{\"vocab\":[]}}", "{\"model\":"}) {
            assertThrows(IOException.class, () -> Vocabulary.read(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static URLClassLoader loader(Path folder) throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private static String message(Executable action) {
        return String.valueOf(assertThrows(ModelException.class, action).getMessage());
    }
}
