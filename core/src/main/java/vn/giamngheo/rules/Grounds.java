package vn.giamngheo.rules;

import java.time.LocalDate;
import java.time.Month;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.LegalGround;

/** The law that rules on plans rest on. */
final class Grounds {

    /** The day from which the decree on documents is in force. */
    static final LocalDate DOCUMENT_DECREE = LocalDate.of(2020, Month.MARCH, 5);

    private static final String DECREE = "30/2020/NĐ-CP";

    /** What an administrative document consists of. */
    static final LegalGround DOCUMENT_PARTS =
            LegalGround.of("Điều 8", DECREE, Provenance.confirmed("bộ pháp điển, đề mục Công tác văn thư"));

    /** Numbers start again each year. */
    static final LegalGround NUMBERS_BY_YEAR =
            LegalGround.of("Điều 15", DECREE, Provenance.confirmed("bộ pháp điển, 42.1.NĐ.15"));

    /** The shape of number and symbol. */
    static final LegalGround NUMBER_FORM = LegalGround.of(
            "mục II.3 Phụ lục I",
            DECREE,
            Provenance.confirmed("trang của một văn phòng công chứng dẫn nguyên văn phụ lục"));

    private Grounds() {}
}
