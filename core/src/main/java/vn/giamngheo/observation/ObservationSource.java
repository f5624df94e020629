package vn.giamngheo.observation;

import vn.giamngheo.text.Phrase;

/** How a figure came about. Figures of different sources are not the same figure of two days. */
public enum ObservationSource {
    /** Rà soát, số liệu sơ bộ: the administrative review, before it is recognised. */
    REVIEW_PRELIMINARY(
            "review-preliminary", new Phrase("rà soát hộ nghèo, số liệu sơ bộ", "administrative review, preliminary")),
    /** Rà soát, số liệu chính thức: the administrative review, as recognised. */
    REVIEW_OFFICIAL(
            "review-official", new Phrase("rà soát hộ nghèo, số liệu chính thức", "administrative review, official")),
    /** Khảo sát mẫu: a sample survey, an estimate by nature. */
    SURVEY("survey", new Phrase("khảo sát mẫu", "sample survey")),
    /** Ước tính: estimated before or without a count. */
    ESTIMATE("estimate", new Phrase("ước tính", "estimate"));

    private final String code;
    private final Phrase phrase;

    ObservationSource(String code, Phrase phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return the words for it} */
    public Phrase phrase() {
        return phrase;
    }
}
