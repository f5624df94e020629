package vn.giamngheo.classification;

import vn.giamngheo.text.Language;

/** A proof in words. */
final class ProofText {

    private ProofText() {}

    static String of(Proof proof, Language language, Proof.Length length) {
        return proof.status().phrase().in(language);
    }
}
