package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.lab.eval.ConllReader;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.GumReader;
import org.hearsay.lab.eval.LabelledNames;

/**
 * The texts to learn names from, and a slice of them kept out.
 *
 * @param newswire of CoNLL-2003
 * @param gum every second article of GUM news, the first of them included; the others measure
 * @param heldOut to look at after each pass, from both
 */
record NameTexts(List<LabelledNames> newswire, List<LabelledNames> gum, List<LabelledNames> heldOut) {
    /** Reads the texts of a folder of data. */
    static NameTexts read(DataFolder data) throws IOException {
        List<LabelledNames> heldOut = new ArrayList<>();
        List<LabelledNames> newswire = learnt(ConllReader.read(data.conllTrain()), heldOut);
        List<LabelledNames> gum = new ArrayList<>();
        List<Path> files = DataFolder.files(data.gumNews(), ".conllu");
        for (int i = 0; i < files.size(); i += 2) {
            gum.add(GumReader.read(files.get(i)));
        }
        return new NameTexts(newswire, learnt(gum, heldOut), heldOut);
    }

    private static List<LabelledNames> learnt(List<LabelledNames> texts, List<LabelledNames> heldOut) {
        List<LabelledNames> learnt = new ArrayList<>();
        texts.forEach(text -> (TrainingArticles.isHeldOut(text.id()) ? heldOut : learnt).add(text));
        return learnt;
    }

    /** The texts to learn from, some lines as headlines are written, those of GUM {@code gumPasses} times. */
    List<LabelledNames> learnt(int gumPasses, Random random) {
        List<LabelledNames> all = new ArrayList<>();
        newswire.forEach(text -> all.add(Headlines.some(text, random)));
        for (int i = 0; i < gumPasses; i++) {
            gum.forEach(text -> all.add(Headlines.some(text, random)));
        }
        return all;
    }
}
