package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuardTest {
    private static final LanguageGuard GUARD = new LanguageGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry ran on to a cable at the mouth of the harbour on Thursday, and 14 people were hurt.",
                "PORT ARDEL FERRY HITS CABLE; HARBOUR SHUT, DOZENS INJURED, SAYS HOSPITAL",
                "Ilse Harrane, Tobin Askerry, Pavla Orrin and Oswin Pardlow spoke at Port Ardel on Friday",
                "She told him: go home and stay in bed until Monday, says Orrin",
            })
    void englishPasses(String text) {
        assertEquals(new LanguageGuard.Verdict("en", ""), GUARD.judge(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferry hits cable", "12 3 4", "Harrane: non"})
    void tooFewWordsPassAsUndetermined(String text) {
        assertEquals(new LanguageGuard.Verdict("und", ""), GUARD.judge(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "French|Le maire a déclaré mardi que le port serait fermé avant la fin du mois de mars.",
                "German|Der Minister sagte am Dienstag, die Regierung werde den Hafen noch vor dem Sommer schließen.",
                "Dutch|De minister zei dinsdag dat de regering de haven nog voor de zomer zal sluiten en zoeken.",
                "Russian|Министр заявил во вторник, что правительство закроет порт до лета.",
            })
    void otherLanguagesAreRefusedByNameWithConfidence(String nameAndText) {
        String[] parts = nameAndText.split("\\|", 2);
        LanguageGuard.Verdict verdict = GUARD.judge(parts[1]);
        assertFalse(verdict.accepted(), verdict.toString());
        assertTrue(verdict.reason().startsWith("not English but " + parts[0] + " (confidence 0."), verdict.reason());
    }
}
